-- Who visits whom, counted as facts come: asked of all that is stored, it would look up who travelled in every visit.
create table summary.visit (
  event_id bigint not null,
  side_code text not null,
  host_code text not null,
  event_status text not null,
  date_from date,
  date_to date,
  date_precision text not null,
  participant_ids bigint[] not null,
  office_class_ids bigint[] not null,
  primary key (side_code, host_code, event_id)
);
create index visit_event_id_idx on summary.visit (event_id);
comment on table summary.visit is 'Grain: one row per visit that occurred, goes on or is planned, side that travels and side that is visited';
comment on column summary.visit.event_id is 'Visit';
comment on column summary.visit.side_code is 'ISO 3166-1 alpha-3 of the state that travels, natural key of the organisation';
comment on column summary.visit.host_code is 'The same of the side that is visited';
comment on column summary.visit.event_status is 'Status of the event';
comment on column summary.visit.date_from is 'First day of the event, null when unknown';
comment on column summary.visit.date_to is 'Last day of the event, null when unknown';
comment on column summary.visit.date_precision is 'DAY, MONTH, YEAR, SPAN or UNKNOWN';
comment on column summary.visit.participant_ids is 'Who travelled, of whatever side: once for each class of office that any article gives him';
comment on column summary.visit.office_class_ids is 'These classes in the same order, -1 for none';

create table summary.visit_total (
  side_code text not null,
  host_code text not null,
  all_events bigint not null,
  visits bigint not null,
  planned bigint not null,
  last_text text,
  primary key (side_code, host_code)
);
create index visit_total_host_code_idx on summary.visit_total (host_code, side_code);
comment on table summary.visit_total is 'Grain: one row per side that travels and side that it visits, over all time';
comment on column summary.visit_total.side_code is 'ISO 3166-1 alpha-3 of the state that travels, natural key of the organisation';
comment on column summary.visit_total.host_code is 'The same of the side that is visited';
comment on column summary.visit_total.all_events is 'Visits that occurred, go on or are planned';
comment on column summary.visit_total.visits is 'Of them those that occurred or go on';
comment on column summary.visit_total.planned is 'Of them those that are planned';
comment on column summary.visit_total.last_text is 'The latest day, month, year or span of those that occurred or go on, as ISO 8601 writes it';

create table summary.visit_traveller (
  side_code text not null,
  host_code text not null,
  participant_id bigint not null,
  office_class_id bigint not null,
  visits bigint not null,
  primary key (side_code, host_code, participant_id, office_class_id)
);
comment on table summary.visit_traveller is 'Grain: one row per side that travels, side that it visits, who travelled and class of office that he had then';
comment on column summary.visit_traveller.side_code is 'ISO 3166-1 alpha-3 of the state that travels, natural key of the organisation';
comment on column summary.visit_traveller.host_code is 'The same of the side that is visited';
comment on column summary.visit_traveller.participant_id is 'Who travelled, of whatever side: a person, or the state or organisation itself';
comment on column summary.visit_traveller.office_class_id is 'Class of his office as any article gives it, -1 for none';
comment on column summary.visit_traveller.visits is 'Visits that occurred, go on or are planned';

create unlogged table staging.summary_visit (like summary.visit, sign smallint not null);
comment on table staging.summary_visit is 'Grain: one row per row that the transaction takes from or adds to summary.visit';
do $$
declare
  item record;
begin
  for item in
    select a.attname, coalesce(col_description('summary.visit'::regclass, k.attnum), '-1 for a row that goes, 1 for a row that comes') as told
      from pg_attribute a
      left join pg_attribute k on k.attrelid = 'summary.visit'::regclass and k.attname = a.attname and k.attnum > 0
     where a.attrelid = 'staging.summary_visit'::regclass and a.attnum > 0
  loop
    execute format('comment on column staging.summary_visit.%I is %L', item.attname, item.told);
  end loop;
end $$;
