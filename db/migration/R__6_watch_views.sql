-- How complete and how sound the warehouse is.
create or replace view reporting.coverage as
select nullif(o.outlet, 'UNKNOWN') as outlet,
    a.published_on as published_on,
    count(*) as articles,
    count(*) filter (where n.events + n.agreements + n.figures = 0) as articles_without_fact,
    sum(n.events)::bigint as events,
    sum(n.agreements)::bigint as agreements,
    sum(n.figures)::bigint as figures
from warehouse.dim_article a
  join warehouse.dim_outlet o using (outlet_id)
  cross join lateral (
    select (select count(*) from warehouse.fact_event_mention x where x.article_id = a.article_id) as events,
        (select count(*) from warehouse.fact_agreement_mention x where x.article_id = a.article_id) as agreements,
        (select count(*) from warehouse.fact_figure x where x.article_id = a.article_id) as figures) n
 where a.is_current
 group by o.outlet, a.published_on;
comment on view reporting.coverage is 'Grain: one row per outlet and day of publication with an article';
comment on column reporting.coverage.outlet is 'Outlet or agency, null when unknown';
comment on column reporting.coverage.published_on is 'Day of publication, null when unknown';
comment on column reporting.coverage.articles is 'Articles; can be added up';
comment on column reporting.coverage.articles_without_fact is 'Of them without any fact; can be added up';
comment on column reporting.coverage.events is 'Events as articles state them; can be added up, an event in two articles counts twice';
comment on column reporting.coverage.agreements is 'Agreements as articles name them; can be added up likewise';
comment on column reporting.coverage.figures is 'Figures; can be added up';

create or replace view reporting.check_result as
select c.run_id as run_id,
    c.check_name as check_name,
    case when c.passed then 'PASSED' else 'FAILED' end as outcome,
    c.violation_count as violation_count,
    c.sample as sample,
    c.reason as reason,
    (c.checked_at at time zone 'UTC') as checked_utc
from audit.check_result c;
comment on view reporting.check_result is 'Grain: one row per run and check of the warehouse';
comment on column reporting.check_result.run_id is 'Run';
comment on column reporting.check_result.check_name is 'Name of the check';
comment on column reporting.check_result.outcome is 'PASSED or FAILED';
comment on column reporting.check_result.violation_count is 'Rows that offended';
comment on column reporting.check_result.sample is 'One of them';
comment on column reporting.check_result.reason is 'Why the check is there';
comment on column reporting.check_result.checked_utc is 'When it was run, UTC';

create or replace view reporting.unresolved_form as
select u.unresolved_kind as unresolved_kind,
    reporting.fold_name(u.form_ar) as form_key,
    mode() within group (order by u.form_ar) as form_ar,
    string_agg(distinct u.form_ar, '|') as forms_ar,
    count(*) as places,
    count(distinct u.article_ref) as articles,
    (array_agg(u.article_ref order by u.article_ref, u.char_start))[1] as article_ref,
    (array_agg(regexp_replace(substr(a.article_text, greatest(u.char_start - 39, 1), u.char_end - greatest(u.char_start - 40, 0) + 40), '\s+', ' ', 'g')
        order by u.article_ref, u.char_start))[1] as example_ar
from audit.unresolved u
  join warehouse.dim_article a on a.article_ref = u.article_ref and a.is_current
 group by u.unresolved_kind, reporting.fold_name(u.form_ar);
comment on view reporting.unresolved_form is 'Grain: one row per name, title or place that no list holds, its spellings taken together';
comment on column reporting.unresolved_form.unresolved_kind is 'PERSON, ORGANISATION, TITLE or PLACE';
comment on column reporting.unresolved_form.form_key is 'The name with its spelling evened out';
comment on column reporting.unresolved_form.form_ar is 'Most frequent spelling';
comment on column reporting.unresolved_form.forms_ar is 'All spellings, separated by |';
comment on column reporting.unresolved_form.places is 'Places in which it stands';
comment on column reporting.unresolved_form.articles is 'Articles in which it stands';
comment on column reporting.unresolved_form.article_ref is 'One of them';
comment on column reporting.unresolved_form.example_ar is 'The name with the words around it there';
