-- How complete and how sound the warehouse is.
create or replace view reporting.coverage as
select nullif(o.outlet, 'UNKNOWN') as outlet,
    nullif(d.published_on, '-infinity') as published_on,
    d.articles as articles,
    d.articles_without_fact as articles_without_fact,
    d.events as events,
    d.agreements as agreements,
    d.figures as figures
from summary.article_day d
  left join warehouse.dim_outlet o on o.outlet_id = d.outlet_id;
comment on view reporting.coverage is 'Grain: one row per outlet and day of publication with an article';
comment on column reporting.coverage.outlet is 'Outlet or agency, null when unknown';
comment on column reporting.coverage.published_on is 'Day of publication, null when unknown';
comment on column reporting.coverage.articles is 'Articles; can be added up';
comment on column reporting.coverage.articles_without_fact is 'Of them without any fact; can be added up';
comment on column reporting.coverage.events is 'Events as articles state them; can be added up, an event in two articles counts twice';
comment on column reporting.coverage.agreements is 'Agreements as articles name them; can be added up likewise';
comment on column reporting.coverage.figures is 'Figures; can be added up';

create or replace view reporting.coverage_day as
select nullif(o.outlet, 'UNKNOWN') as outlet,
    d.calendar_date as published_on,
    d.date_id as date_id,
    coalesce(c.articles, 0) as articles,
    coalesce(c.articles_without_fact, 0) as articles_without_fact,
    coalesce(c.events, 0) as events,
    coalesce(c.agreements, 0) as agreements,
    coalesce(c.figures, 0) as figures
from (select f.outlet_id, min(f.published_on) as first_day
        from summary.article_day f
       where f.published_on > '-infinity'
       group by f.outlet_id) s
  cross join (select max(l.published_on) as last_day
                from summary.article_day l
               where l.published_on <= coalesce((select max(r.started_at)::date + 1 from audit.run r), 'infinity')) e
  join warehouse.dim_date d on d.calendar_date between s.first_day and e.last_day
  left join warehouse.dim_outlet o on o.outlet_id = s.outlet_id
  left join summary.article_day c on c.outlet_id = s.outlet_id and c.published_on = d.calendar_date;
comment on view reporting.coverage_day is 'Grain: one row per outlet and day, from its first article on to the newest of all that is not dated after the last run, zeros where it published nothing; outlets of which no article has a day are in coverage alone';
comment on column reporting.coverage_day.outlet is 'Outlet or agency, null when unknown';
comment on column reporting.coverage_day.published_on is 'Day of publication';
comment on column reporting.coverage_day.date_id is 'That day, to join calendar';
comment on column reporting.coverage_day.articles is 'Articles, 0 where there are none; can be added up';
comment on column reporting.coverage_day.articles_without_fact is 'Of them without any fact; can be added up';
comment on column reporting.coverage_day.events is 'Events as articles state them; can be added up, an event in two articles counts twice';
comment on column reporting.coverage_day.agreements is 'Agreements as articles name them; can be added up likewise';
comment on column reporting.coverage_day.figures is 'Figures; can be added up';

create or replace view reporting.check_result as
select c.run_id as run_id,
    c.check_name as check_name,
    case when c.passed then 'PASSED' else 'FAILED' end as outcome,
    c.violation_count as violation_count,
    c.sample as sample,
    c.reason as reason,
    (c.checked_at at time zone 'UTC') as checked_utc,
    c.severity as severity
from audit.check_result c;
comment on view reporting.check_result is 'Grain: one row per run and check of the warehouse';
comment on column reporting.check_result.run_id is 'Run';
comment on column reporting.check_result.check_name is 'Name of the check';
comment on column reporting.check_result.outcome is 'PASSED or FAILED';
comment on column reporting.check_result.violation_count is 'Rows that offended';
comment on column reporting.check_result.sample is 'One of them';
comment on column reporting.check_result.reason is 'Why the check is there';
comment on column reporting.check_result.checked_utc is 'When it was run, UTC';
comment on column reporting.check_result.severity is 'FAIL: the run fails with it; WARN: it is told only';

create or replace view reporting.unresolved_form as
select f.unresolved_kind as unresolved_kind,
    f.form_key as form_key,
    f.form_ar as form_ar,
    f.forms_ar as forms_ar,
    f.places as places,
    f.articles as articles,
    f.article_ref as article_ref,
    (select regexp_replace(substr(a.article_text, greatest(f.char_start - 39, 1), f.char_end - greatest(f.char_start - 40, 0) + 40), '\s+', ' ', 'g')
       from warehouse.dim_article a
      where a.article_ref = f.article_ref and a.is_current) as example_ar
from summary.unresolved_form f;
comment on view reporting.unresolved_form is 'Grain: one row per name, title or place that no list holds, its spellings taken together';
comment on column reporting.unresolved_form.unresolved_kind is 'PERSON, ORGANISATION, TITLE or PLACE';
comment on column reporting.unresolved_form.form_key is 'The name with its spelling evened out';
comment on column reporting.unresolved_form.form_ar is 'Most frequent spelling';
comment on column reporting.unresolved_form.forms_ar is 'All spellings, separated by |';
comment on column reporting.unresolved_form.places is 'Places in which it stands';
comment on column reporting.unresolved_form.articles is 'Articles in which it stands';
comment on column reporting.unresolved_form.article_ref is 'One of them';
comment on column reporting.unresolved_form.example_ar is 'The name with the words around it there';

create or replace view reporting.event_day as
select t.event_type as event_type,
    t.name_en as event_type_en,
    t.name_ar as event_type_ar,
    t.event_class as event_class,
    d.event_status as event_status,
    nullif(d.date_from, '-infinity') as date_from,
    nullif(d.date_to, '-infinity') as date_to,
    d.date_precision as date_precision,
    d.events as events,
    d.without_place as events_without_place,
    d.without_side as events_without_side,
    d.surest as surest,
    d.sure as sure,
    d.unsure as unsure,
    t.quad_class as quad_class,
    t.score as score
from summary.event_day d
  left join warehouse.dim_event_type t on t.event_type_id = d.event_type_id;
comment on view reporting.event_day is 'Grain: one row per type and status of events and day, month, year or span of days on which they lie';
comment on column reporting.event_day.event_type is 'Type';
comment on column reporting.event_day.event_type_en is 'Its name in English';
comment on column reporting.event_day.event_type_ar is 'Its name in Arabic';
comment on column reporting.event_day.event_class is 'DEED or WORD';
comment on column reporting.event_day.event_status is 'OCCURRED, ONGOING, PLANNED, CANCELLED or DENIED';
comment on column reporting.event_day.date_from is 'First day, null when unknown';
comment on column reporting.event_day.date_to is 'Last day, null when unknown';
comment on column reporting.event_day.date_precision is 'DAY, MONTH, YEAR, SPAN or UNKNOWN';
comment on column reporting.event_day.events is 'Events; can be added up';
comment on column reporting.event_day.events_without_place is 'Of them without a known country; can be added up';
comment on column reporting.event_day.events_without_side is 'Of them without a state or organisation that takes part; can be added up';
comment on column reporting.event_day.surest is 'Of them with a confidence of 0.9 and more; can be added up';
comment on column reporting.event_day.sure is 'Of them with a confidence of 0.7 and more, under 0.9; can be added up';
comment on column reporting.event_day.unsure is 'Of them with a confidence of 0.5 and more, under 0.7; can be added up, the rest lies under 0.5';
comment on column reporting.event_day.quad_class is 'VERBAL_COOPERATION, MATERIAL_COOPERATION, VERBAL_CONFLICT or MATERIAL_CONFLICT';
comment on column reporting.event_day.score is 'PLOVER score of the type, -10 conflict to +10 cooperation; average it weighted by events';

create or replace view reporting.word_day as
select t.event_type as event_type,
    t.name_en as event_type_en,
    t.name_ar as event_type_ar,
    nullif(d.told_on, '-infinity') as told_on,
    d.events as events,
    t.quad_class as quad_class,
    t.score as score
from summary.word_day d
  left join warehouse.dim_event_type t on t.event_type_id = d.event_type_id;
comment on view reporting.word_day is 'Grain: one row per type of words and day on which an article first told them, for few have a day of their own';
comment on column reporting.word_day.event_type is 'Type';
comment on column reporting.word_day.event_type_en is 'Its name in English';
comment on column reporting.word_day.event_type_ar is 'Its name in Arabic';
comment on column reporting.word_day.told_on is 'Day of publication of the first article, null when unknown';
comment on column reporting.word_day.events is 'Events that occurred or go on; can be added up';
comment on column reporting.word_day.quad_class is 'VERBAL_COOPERATION, MATERIAL_COOPERATION, VERBAL_CONFLICT or MATERIAL_CONFLICT';
comment on column reporting.word_day.score is 'PLOVER score of the type, -10 conflict to +10 cooperation; average it weighted by events';

create or replace view reporting.figure_day as
select d.figure_kind as figure_kind,
    d.figure_status as figure_status,
    nullif(d.published_on, '-infinity') as published_on,
    d.figures as figures,
    d.without_measure as figures_without_measure,
    d.surest as surest,
    d.sure as sure,
    d.unsure as unsure
from summary.figure_day d;
comment on view reporting.figure_day is 'Grain: one row per kind and status of figures and day of publication';
comment on column reporting.figure_day.figure_kind is 'MONEY, COUNT, PERCENT, DURATION, MEASURE, ORDINAL or RATE';
comment on column reporting.figure_day.figure_status is 'ACTUAL, TARGET or FORECAST';
comment on column reporting.figure_day.published_on is 'Day of publication, null when unknown';
comment on column reporting.figure_day.figures is 'Figures as articles state them; can be added up';
comment on column reporting.figure_day.figures_without_measure is 'Of them without a word on what is measured; can be added up';
comment on column reporting.figure_day.surest is 'Of them with a confidence of 0.9 and more; can be added up';
comment on column reporting.figure_day.sure is 'Of them with a confidence of 0.7 and more, under 0.9; can be added up';
comment on column reporting.figure_day.unsure is 'Of them with a confidence of 0.5 and more, under 0.7; can be added up, the rest lies under 0.5';

create or replace view reporting.agreement_count as
select t.agreement_type as agreement_type,
    c.agreement_status as status,
    c.agreements as agreements,
    c.without_party as agreements_without_party,
    c.without_day as agreements_without_day,
    c.surest as surest,
    c.sure as sure,
    c.unsure as unsure
from summary.agreement_count c
  left join warehouse.dim_agreement_type t on t.agreement_type_id = c.agreement_type_id;
comment on view reporting.agreement_count is 'Grain: one row per type and furthest step of agreements';
comment on column reporting.agreement_count.agreement_type is 'Type';
comment on column reporting.agreement_count.status is 'Furthest step';
comment on column reporting.agreement_count.agreements is 'Agreements; can be added up';
comment on column reporting.agreement_count.agreements_without_party is 'Of them without a party; can be added up';
comment on column reporting.agreement_count.agreements_without_day is 'Of them without a day of signing; can be added up';
comment on column reporting.agreement_count.surest is 'Of them with a confidence of 0.9 and more; can be added up';
comment on column reporting.agreement_count.sure is 'Of them with a confidence of 0.7 and more, under 0.9; can be added up';
comment on column reporting.agreement_count.unsure is 'Of them with a confidence of 0.5 and more, under 0.7; can be added up, the rest lies under 0.5';
