-- Names under which people ask for somebody beside the one that the dimension shows.
create table warehouse.participant_alias (
  participant_id bigint not null references warehouse.dim_participant on delete cascade,
  alias_key text not null,
  alias text not null,
  alias_language text not null check (alias_language in ('ar', 'en', 'code')),
  primary key (participant_id, alias_key)
);
create index participant_alias_alias_key_idx on warehouse.participant_alias (alias_key);
comment on table warehouse.participant_alias is 'Grain: one row per listed participant and further name of it';
comment on column warehouse.participant_alias.participant_id is 'Whose name it is';
comment on column warehouse.participant_alias.alias_key is 'The name with its spelling evened out by reporting.fold_name';
comment on column warehouse.participant_alias.alias is 'The name as the lists have it';
comment on column warehouse.participant_alias.alias_language is 'ar or en; code for the ISO 3166-1 alpha-2 code of a country';

-- The next load reads these files again, for the names that it took no notice of before.
delete from audit.reference_file
 where file_name in ('reference/countries.csv', 'reference/organisations.csv', 'reference/people.csv');
