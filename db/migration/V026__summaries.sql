-- What reports and dashboards count, kept beside the facts so that an answer does not cost all that is stored.
-- Derived: each row can be made again from schema warehouse, and the checks prove that it would be the same.
create schema summary;
comment on schema summary is 'Counts and narrow copies that views read, made of the facts and kept in step with them by each transaction that writes facts; derived, so no part of the fingerprint';

create table summary.event_involvement (
  event_id bigint not null,
  side_code text not null,
  is_first boolean not null,
  is_actor boolean not null,
  is_target boolean not null,
  side_count bigint not null,
  has_recipient boolean not null,
  event_type_id bigint not null,
  event_status text not null,
  date_from date,
  date_to date,
  date_precision text not null,
  has_place boolean not null,
  confidence numeric(4,3) not null,
  primary key (event_id, side_code)
);
create index event_involvement_side_idx on summary.event_involvement (side_code, date_from, date_to, event_id);
comment on table summary.event_involvement is 'Grain: one row per event and side that takes part in it in any role; an event without a side has one row with an empty side_code';
comment on column summary.event_involvement.event_id is 'Event';
comment on column summary.event_involvement.side_code is 'ISO 3166-1 alpha-3 of the state, natural key of the organisation; empty where the event has no side';
comment on column summary.event_involvement.is_first is 'Whether this is the row that counts the event: the least side_code';
comment on column summary.event_involvement.is_actor is 'Whether the side acts';
comment on column summary.event_involvement.is_target is 'Whether the side receives or hosts';
comment on column summary.event_involvement.side_count is 'Sides of the event that act, receive or host';
comment on column summary.event_involvement.has_recipient is 'Whether anybody receives: those who act together then do nothing to each other';
comment on column summary.event_involvement.event_type_id is 'Type of the event';
comment on column summary.event_involvement.event_status is 'Status of the event';
comment on column summary.event_involvement.date_from is 'First day of the event, null when unknown';
comment on column summary.event_involvement.date_to is 'Last day of the event, null when unknown';
comment on column summary.event_involvement.date_precision is 'DAY, MONTH, YEAR, SPAN or UNKNOWN';
comment on column summary.event_involvement.has_place is 'Whether the country of the event is known';
comment on column summary.event_involvement.confidence is 'Confidence of the event, 0 to 1';

create table summary.event_day (
  event_type_id bigint not null,
  event_status text not null,
  date_from date not null,
  date_to date not null,
  date_precision text not null,
  events bigint not null,
  without_place bigint not null,
  without_side bigint not null,
  surest bigint not null,
  sure bigint not null,
  unsure bigint not null,
  primary key (date_from, date_to, date_precision, event_type_id, event_status)
);
comment on table summary.event_day is 'Grain: one row per type and status of events and span of days';
comment on column summary.event_day.event_type_id is 'Type';
comment on column summary.event_day.event_status is 'Status';
comment on column summary.event_day.date_from is 'First day, -infinity when unknown';
comment on column summary.event_day.date_to is 'Last day, -infinity when unknown';
comment on column summary.event_day.date_precision is 'DAY, MONTH, YEAR, SPAN or UNKNOWN';
comment on column summary.event_day.events is 'Events';
comment on column summary.event_day.without_place is 'Of them without a known country';
comment on column summary.event_day.without_side is 'Of them without a state or organisation that takes part';
comment on column summary.event_day.surest is 'Of them with a confidence of 0.9 and more';
comment on column summary.event_day.sure is 'Of them with a confidence of 0.7 and more, under 0.9';
comment on column summary.event_day.unsure is 'Of them with a confidence of 0.5 and more, under 0.7';

create table summary.pair_total (
  side_code text not null,
  partner_code text not null,
  event_type_id bigint not null,
  all_events bigint not null,
  events bigint not null,
  only_two bigint not null,
  toward bigint not null,
  back bigint not null,
  planned bigint not null,
  last_text text,
  primary key (side_code, partner_code, event_type_id)
);
comment on table summary.pair_total is 'Grain: one row per side, other side that it deals with, and type of events: each pair stands twice, once from either side';
comment on column summary.pair_total.side_code is 'Code of the side';
comment on column summary.pair_total.partner_code is 'Code of the other side';
comment on column summary.pair_total.event_type_id is 'Type of the events';
comment on column summary.pair_total.all_events is 'Events of whatever status';
comment on column summary.pair_total.events is 'Of them those that occurred or go on';
comment on column summary.pair_total.only_two is 'Of these those in which no third side acts, receives or hosts';
comment on column summary.pair_total.toward is 'Of these those in which the side acts toward the other and not the other way';
comment on column summary.pair_total.back is 'Of these those in which the other side acts toward it and not the other way';
comment on column summary.pair_total.planned is 'Events that are planned';
comment on column summary.pair_total.last_text is 'The latest day, month, year or span of those that occurred or go on, as ISO 8601 writes it';

create table summary.article_count (
  article_id bigint primary key,
  outlet_id bigint not null,
  published_on date,
  events bigint not null,
  agreements bigint not null,
  figures bigint not null
);
comment on table summary.article_count is 'Grain: one row per article in its current version';
comment on column summary.article_count.article_id is 'The article''s version';
comment on column summary.article_count.outlet_id is 'Its outlet';
comment on column summary.article_count.published_on is 'Its day of publication, null when unknown';
comment on column summary.article_count.events is 'Events that it states';
comment on column summary.article_count.agreements is 'Agreements that it names';
comment on column summary.article_count.figures is 'Figures that it states';

create table summary.article_day (
  outlet_id bigint not null,
  published_on date not null,
  articles bigint not null,
  articles_without_fact bigint not null,
  events bigint not null,
  agreements bigint not null,
  figures bigint not null,
  primary key (published_on, outlet_id)
);
comment on table summary.article_day is 'Grain: one row per outlet and day of publication with an article';
comment on column summary.article_day.outlet_id is 'Outlet';
comment on column summary.article_day.published_on is 'Day of publication, -infinity when unknown';
comment on column summary.article_day.articles is 'Articles';
comment on column summary.article_day.articles_without_fact is 'Of them without any fact';
comment on column summary.article_day.events is 'Events as articles state them';
comment on column summary.article_day.agreements is 'Agreements as articles name them';
comment on column summary.article_day.figures is 'Figures';

create table summary.figure_series (
  figure_id bigint primary key,
  article_id bigint not null,
  series_key uuid,
  figure_kind text not null,
  figure_status text not null,
  has_measure boolean not null,
  value_low numeric not null,
  published_on date,
  article_ref text not null,
  confidence numeric(4,3) not null
);
create index figure_series_article_id_idx on summary.figure_series (article_id);
create index figure_series_actual_idx on summary.figure_series (series_key, published_on desc nulls last, article_ref, figure_id)
 where figure_status = 'ACTUAL' and series_key is not null;
comment on table summary.figure_series is 'Grain: one row per figure of an article in its current version';
comment on column summary.figure_series.figure_id is 'Figure';
comment on column summary.figure_series.article_id is 'The article''s version';
comment on column summary.figure_series.series_key is 'Equal for figures of one measure, kind, unit and subjects (where none are told: of one article); null where the measure says too little to compare';
comment on column summary.figure_series.figure_kind is 'MONEY, COUNT, PERCENT, DURATION, MEASURE, ORDINAL or RATE';
comment on column summary.figure_series.figure_status is 'ACTUAL, TARGET or FORECAST';
comment on column summary.figure_series.has_measure is 'Whether it is told what is measured';
comment on column summary.figure_series.value_low is 'The number, or the lower end of its range';
comment on column summary.figure_series.published_on is 'Day of publication of the article, null when unknown';
comment on column summary.figure_series.article_ref is 'Article';
comment on column summary.figure_series.confidence is 'Confidence, 0 to 1';

create table summary.figure_involvement (
  figure_id bigint not null,
  side_code text not null,
  published_on date,
  primary key (figure_id, side_code)
);
create index figure_involvement_side_idx on summary.figure_involvement (side_code, published_on, figure_id);
comment on table summary.figure_involvement is 'Grain: one row per figure of an article in its current version and side that it is about, itself or a body or person of it';
comment on column summary.figure_involvement.figure_id is 'Figure';
comment on column summary.figure_involvement.side_code is 'ISO 3166-1 alpha-3 of the state, natural key of the organisation';
comment on column summary.figure_involvement.published_on is 'Day of publication of the article, null when unknown';

create table summary.figure_day (
  figure_kind text not null,
  figure_status text not null,
  published_on date not null,
  figures bigint not null,
  without_measure bigint not null,
  surest bigint not null,
  sure bigint not null,
  unsure bigint not null,
  primary key (published_on, figure_kind, figure_status)
);
comment on table summary.figure_day is 'Grain: one row per kind and status of figures and day of publication';
comment on column summary.figure_day.figure_kind is 'Kind';
comment on column summary.figure_day.figure_status is 'ACTUAL, TARGET or FORECAST';
comment on column summary.figure_day.published_on is 'Day of publication, -infinity when unknown';
comment on column summary.figure_day.figures is 'Figures';
comment on column summary.figure_day.without_measure is 'Of them without a word on what is measured';
comment on column summary.figure_day.surest is 'Of them with a confidence of 0.9 and more';
comment on column summary.figure_day.sure is 'Of them with a confidence of 0.7 and more, under 0.9';
comment on column summary.figure_day.unsure is 'Of them with a confidence of 0.5 and more, under 0.7';

create table summary.agreement_involvement (
  agreement_id bigint not null,
  side_code text not null,
  is_first boolean not null,
  agreement_type_id bigint not null,
  agreement_status text not null,
  first_day date,
  last_day date,
  is_dated boolean not null,
  has_party boolean not null,
  confidence numeric(4,3) not null,
  primary key (agreement_id, side_code)
);
create index agreement_involvement_side_idx on summary.agreement_involvement (side_code, first_day, last_day, agreement_id);
comment on table summary.agreement_involvement is 'Grain: one row per agreement and side that is a party, itself or by a body or person of it; an agreement without a side has one row with an empty side_code';
comment on column summary.agreement_involvement.agreement_id is 'Agreement';
comment on column summary.agreement_involvement.side_code is 'ISO 3166-1 alpha-3 of the state, natural key of the organisation; empty where there is none';
comment on column summary.agreement_involvement.is_first is 'Whether this is the row that counts the agreement: the least side_code';
comment on column summary.agreement_involvement.agreement_type_id is 'Type';
comment on column summary.agreement_involvement.agreement_status is 'Furthest step';
comment on column summary.agreement_involvement.first_day is 'First day of signing, else of validity; null when unknown';
comment on column summary.agreement_involvement.last_day is 'Last day of signing, else first of validity; null when unknown';
comment on column summary.agreement_involvement.is_dated is 'Whether anything is known of the day of signing';
comment on column summary.agreement_involvement.has_party is 'Whether a party is known';
comment on column summary.agreement_involvement.confidence is 'Confidence, 0 to 1';

create table summary.agreement_count (
  agreement_type_id bigint not null,
  agreement_status text not null,
  agreements bigint not null,
  without_party bigint not null,
  without_day bigint not null,
  surest bigint not null,
  sure bigint not null,
  unsure bigint not null,
  primary key (agreement_type_id, agreement_status)
);
comment on table summary.agreement_count is 'Grain: one row per type and furthest step of agreements';
comment on column summary.agreement_count.agreement_type_id is 'Type';
comment on column summary.agreement_count.agreement_status is 'Furthest step';
comment on column summary.agreement_count.agreements is 'Agreements';
comment on column summary.agreement_count.without_party is 'Of them without a party';
comment on column summary.agreement_count.without_day is 'Of them without a day of signing';
comment on column summary.agreement_count.surest is 'Of them with a confidence of 0.9 and more';
comment on column summary.agreement_count.sure is 'Of them with a confidence of 0.7 and more, under 0.9';
comment on column summary.agreement_count.unsure is 'Of them with a confidence of 0.5 and more, under 0.7';

-- Forms may be longer than an index holds: they are known by their MD5.
create table summary.unresolved_spelling (
  unresolved_kind text not null,
  form_md5 uuid not null,
  form_ar text not null,
  form_key text not null,
  key_md5 uuid not null,
  places bigint not null,
  primary key (unresolved_kind, form_md5)
);
create index unresolved_spelling_key_idx on summary.unresolved_spelling (key_md5);
comment on table summary.unresolved_spelling is 'Grain: one row per spelling of a name, title or place that no list holds';
comment on column summary.unresolved_spelling.unresolved_kind is 'PERSON, ORGANISATION, TITLE or PLACE';
comment on column summary.unresolved_spelling.form_md5 is 'MD5 of the spelling';
comment on column summary.unresolved_spelling.form_ar is 'The spelling';
comment on column summary.unresolved_spelling.form_key is 'The name with its spelling evened out';
comment on column summary.unresolved_spelling.key_md5 is 'MD5 of form_key';
comment on column summary.unresolved_spelling.places is 'Places in which it stands';

create table summary.unresolved_form (
  unresolved_kind text not null,
  key_md5 uuid not null,
  form_key text not null,
  form_ar text not null,
  forms_ar text not null,
  places bigint not null,
  articles bigint not null,
  article_ref text not null,
  char_start integer not null,
  char_end integer not null,
  primary key (unresolved_kind, key_md5)
);
create index unresolved_form_frequent_idx on summary.unresolved_form (articles desc, places desc, unresolved_kind);
comment on table summary.unresolved_form is 'Grain: one row per name, title or place that no list holds, its spellings taken together';
comment on column summary.unresolved_form.unresolved_kind is 'PERSON, ORGANISATION, TITLE or PLACE';
comment on column summary.unresolved_form.key_md5 is 'MD5 of form_key';
comment on column summary.unresolved_form.form_key is 'The name with its spelling evened out';
comment on column summary.unresolved_form.form_ar is 'Most frequent spelling';
comment on column summary.unresolved_form.forms_ar is 'All spellings, separated by |';
comment on column summary.unresolved_form.places is 'Places in which it stands';
comment on column summary.unresolved_form.articles is 'Articles in which it stands';
comment on column summary.unresolved_form.article_ref is 'Least ref of these articles';
comment on column summary.unresolved_form.char_start is 'Where it stands there first';
comment on column summary.unresolved_form.char_end is 'End of that place';
create index unresolved_form_ar_idx on audit.unresolved using hash (form_ar);

-- Between a statement that writes facts and the end of its transaction.
create unlogged table staging.summary_due (
  due_kind text not null,
  due_id bigint not null
);
comment on table staging.summary_due is 'Grain: one row per event, agreement or article that a statement wrote, until the transaction has counted it anew';
comment on column staging.summary_due.due_kind is 'EVENT, AGREEMENT or ARTICLE';
comment on column staging.summary_due.due_id is 'Its id';

create unlogged table staging.summary_event (like summary.event_involvement, sign smallint not null);
create unlogged table staging.summary_article (like summary.article_count, sign smallint not null);
create unlogged table staging.summary_figure (like summary.figure_series, sign smallint not null);
create unlogged table staging.summary_agreement (like summary.agreement_involvement, sign smallint not null);
create unlogged table staging.summary_unresolved (
  unresolved_kind text not null,
  form_ar text not null,
  article_ref text not null,
  char_start integer not null,
  char_end integer not null,
  sign smallint not null
);
do $$
declare
  item record;
begin
  for item in
    select c.oid, c.relname, s.oid as summary_id, a.attname, a.attnum
      from (values ('summary_event', 'event_involvement'), ('summary_article', 'article_count'), ('summary_figure', 'figure_series'),
          ('summary_agreement', 'agreement_involvement'), ('summary_unresolved', 'unresolved_form')) v (staged, kept)
      join pg_class c on c.oid = ('staging.' || v.staged)::regclass
      join pg_class s on s.oid = ('summary.' || v.kept)::regclass
      join pg_attribute a on a.attrelid = c.oid and a.attnum > 0
  loop
    execute format('comment on table staging.%I is %L', item.relname,
      'Grain: one row per row that the transaction takes from or adds to ' || item.summary_id::regclass::text);
    execute format('comment on column staging.%I.%I is %L', item.relname, item.attname,
      coalesce((select col_description(k.attrelid, k.attnum) from pg_attribute k where k.attrelid = item.summary_id and k.attname = item.attname),
        '-1 for a row that goes, 1 for a row that comes'));
  end loop;
end $$;
comment on table staging.summary_unresolved is 'Grain: one row per place of an unknown name that the transaction removed or added';

-- Facts tell by themselves that they were written, whatever wrote them. An update of an article or fact keeps its id.
create function staging.note_due() returns trigger language plpgsql as $$
begin
  execute format('insert into staging.summary_due (due_kind, due_id) select %L, %I from changed', tg_argv[0], tg_argv[1]);
  return null;
end $$;
comment on function staging.note_due() is 'Notes that what a statement wrote has to be counted anew';

create function staging.note_moved() returns trigger language plpgsql as $$
begin
  insert into staging.summary_due (due_kind, due_id)
  select facts.kind, facts.id
    from former f
    join changed c using (participant_id)
   cross join lateral (
    select 'EVENT' as kind, b.event_id as id
      from warehouse.bridge_event_participant b
     where b.participant_id = c.participant_id
    union
    select 'AGREEMENT', b.agreement_id
      from warehouse.bridge_agreement_party b
     where b.participant_id = c.participant_id
    union
    select 'ARTICLE', x.article_id
      from warehouse.bridge_figure_subject b
      join warehouse.fact_figure x on x.figure_id = b.figure_id
     where b.participant_id = c.participant_id) facts
   where (f.country_id, f.participant_kind, f.participant_key) is distinct from (c.country_id, c.participant_kind, c.participant_key);
  return null;
end $$;
comment on function staging.note_moved() is 'Notes the facts of participants whose country, and so whose side, changed';

create function staging.note_unresolved() returns trigger language plpgsql as $$
begin
  insert into staging.summary_unresolved (unresolved_kind, form_ar, article_ref, char_start, char_end, sign)
  select unresolved_kind, form_ar, article_ref, char_start, char_end, case tg_op when 'INSERT' then 1 else -1 end from changed;
  return null;
end $$;
comment on function staging.note_unresolved() is 'Notes places of unknown names that came or went';

do $$
declare
  noted text[];
begin
  foreach noted slice 1 in array array[
    ['fact_event', 'EVENT', 'event_id'],
    ['fact_agreement', 'AGREEMENT', 'agreement_id'],
    ['dim_article', 'ARTICLE', 'article_id']]
  loop
    execute format('create trigger note_added after insert on warehouse.%I referencing new table as changed
      for each statement execute function staging.note_due(%L, %L)', noted[1], noted[2], noted[3]);
    execute format('create trigger note_altered after update on warehouse.%I referencing new table as changed
      for each statement execute function staging.note_due(%L, %L)', noted[1], noted[2], noted[3]);
    execute format('create trigger note_removed after delete on warehouse.%I referencing old table as changed
      for each statement execute function staging.note_due(%L, %L)', noted[1], noted[2], noted[3]);
  end loop;
end $$;
create trigger note_moved after update on warehouse.dim_participant referencing old table as former new table as changed
  for each statement execute function staging.note_moved();
create trigger note_added after insert on audit.unresolved referencing new table as changed
  for each statement execute function staging.note_unresolved();
create trigger note_removed after delete on audit.unresolved referencing old table as changed
  for each statement execute function staging.note_unresolved();
