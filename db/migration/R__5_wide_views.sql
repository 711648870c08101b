-- Facts ready to read: one row a fact, names of those who take part joined into it.
-- Sub-selects rather than joins: a query pays only for the columns that it names.
create or replace view reporting.event_wide as
select e.event_id as event_id,
    e.event_type as event_type,
    e.event_type_en as event_type_en,
    e.event_type_ar as event_type_ar,
    e.event_family as event_family,
    e.event_class as event_class,
    e.event_status as event_status,
    e.date_from as date_from,
    e.date_to as date_to,
    e.date_precision as date_precision,
    reporting.date_text(e.date_from, e.date_to, e.date_precision) as date_text,
    (select string_agg(distinct coalesce(p.name_en, p.name_ar), '; ') from reporting.event_participant p
      where p.event_id = e.event_id and p.participant_role = 'ACTOR') as actors_en,
    (select string_agg(distinct p.name_ar, '؛ ') from reporting.event_participant p
      where p.event_id = e.event_id and p.participant_role = 'ACTOR') as actors_ar,
    (select string_agg(distinct coalesce(p.name_en, p.name_ar), '; ') from reporting.event_participant p
      where p.event_id = e.event_id and p.participant_role = 'RECIPIENT') as recipients_en,
    (select string_agg(distinct p.name_ar, '؛ ') from reporting.event_participant p
      where p.event_id = e.event_id and p.participant_role = 'RECIPIENT') as recipients_ar,
    (select string_agg(distinct coalesce(p.name_en, p.name_ar), '; ') from reporting.event_participant p
      where p.event_id = e.event_id and p.participant_role in ('HOST', 'CHAIR', 'ATTENDEE', 'MEDIATOR')) as others_en,
    (select string_agg(distinct p.name_ar, '؛ ') from reporting.event_participant p
      where p.event_id = e.event_id and p.participant_role in ('HOST', 'CHAIR', 'ATTENDEE', 'MEDIATOR')) as others_ar,
    e.place_city_en as place_city_en,
    e.place_country_iso3 as place_country_iso3,
    (select string_agg(t.topic, ', ' order by t.topic) from reporting.event_topic t where t.event_id = e.event_id) as topics,
    e.quad_class as quad_class,
    e.score as score,
    e.confidence as confidence,
    e.mention_count as mention_count,
    (select a.article_ref from warehouse.fact_event_mention x
        join warehouse.dim_article a on a.article_id = x.article_id and a.is_current
      where x.event_id = e.event_id order by x.confidence desc, a.published_on, a.article_ref limit 1) as article_ref,
    (select a.published_on from warehouse.fact_event_mention x
        join warehouse.dim_article a on a.article_id = x.article_id and a.is_current
      where x.event_id = e.event_id order by x.confidence desc, a.published_on, a.article_ref limit 1) as published_on,
    (select substr(a.article_text, x.char_start + 1, x.char_end - x.char_start) from warehouse.fact_event_mention x
        join warehouse.dim_article a on a.article_id = x.article_id and a.is_current
      where x.event_id = e.event_id order by x.confidence desc, a.published_on, a.article_ref limit 1) as evidence_ar,
    e.outlet_count as outlet_count,
    e.report_count as report_count
from reporting.event e;
comment on view reporting.event_wide is 'Grain: one row per event, merged from all articles that state it, with the names of those who take part';
comment on column reporting.event_wide.event_id is 'Event';
comment on column reporting.event_wide.event_type is 'Type code';
comment on column reporting.event_wide.event_type_en is 'Type in English';
comment on column reporting.event_wide.event_type_ar is 'Type in Arabic';
comment on column reporting.event_wide.event_family is 'PLOVER family';
comment on column reporting.event_wide.event_class is 'DEED or WORD';
comment on column reporting.event_wide.event_status is 'OCCURRED, ONGOING, PLANNED, CANCELLED or DENIED, after all mentions';
comment on column reporting.event_wide.date_from is 'First day of the event; null when unknown';
comment on column reporting.event_wide.date_to is 'Last day of the event; null when unknown';
comment on column reporting.event_wide.date_precision is 'DAY, MONTH, YEAR, SPAN or UNKNOWN';
comment on column reporting.event_wide.date_text is 'The date as ISO 8601 writes it, as precise as it is known: 2024-01-31, 2024-01, 2024 or a span with /; null when unknown';
comment on column reporting.event_wide.actors_en is 'Who does it, in English where known, separated by ;';
comment on column reporting.event_wide.actors_ar is 'Who does it, in Arabic';
comment on column reporting.event_wide.recipients_en is 'Toward whom, in English where known';
comment on column reporting.event_wide.recipients_ar is 'Toward whom, in Arabic';
comment on column reporting.event_wide.others_en is 'Hosts, chairs, attendees and mediators, in English where known';
comment on column reporting.event_wide.others_ar is 'Hosts, chairs, attendees and mediators, in Arabic';
comment on column reporting.event_wide.place_city_en is 'City';
comment on column reporting.event_wide.place_country_iso3 is 'Country';
comment on column reporting.event_wide.topics is 'Topic codes, separated by commas';
comment on column reporting.event_wide.quad_class is 'Verbal or material, cooperation or conflict';
comment on column reporting.event_wide.score is 'From -10 conflict to +10 cooperation; to be averaged, not summed';
comment on column reporting.event_wide.confidence is 'That of the surest mention, 0 to 1';
comment on column reporting.event_wide.mention_count is 'Articles that state it';
comment on column reporting.event_wide.article_ref is 'Article that states it most surely';
comment on column reporting.event_wide.published_on is 'Day of publication of that article';
comment on column reporting.event_wide.evidence_ar is 'The words of that article';
comment on column reporting.event_wide.outlet_count is 'Known outlets of the articles';
comment on column reporting.event_wide.report_count is 'Independent reports among the articles: nearly identical texts count once';

create or replace view reporting.agreement_wide as
select g.agreement_id as agreement_id,
    g.agreement_type as agreement_type,
    g.agreement_type_en as agreement_type_en,
    g.agreement_type_ar as agreement_type_ar,
    g.name_ar as name_ar,
    g.name_en as name_en,
    g.status as status,
    (select string_agg(distinct coalesce(p.name_en, p.name_ar), '; ') from reporting.agreement_party p
      where p.agreement_id = g.agreement_id) as parties_en,
    (select string_agg(distinct p.name_ar, '؛ ') from reporting.agreement_party p
      where p.agreement_id = g.agreement_id) as parties_ar,
    (select string_agg(distinct p.country_iso3, ', ') from reporting.agreement_party p
      where p.agreement_id = g.agreement_id) as countries_iso3,
    g.signed_from as signed_from,
    g.signed_to as signed_to,
    g.signed_precision as signed_precision,
    reporting.date_text(g.signed_from, g.signed_to, g.signed_precision) as signed_text,
    g.valid_from as valid_from,
    g.valid_to as valid_to,
    g.place_city_en as place_city_en,
    g.place_country_iso3 as place_country_iso3,
    (select string_agg(t.topic, ', ' order by t.topic) from reporting.agreement_topic t
      where t.agreement_id = g.agreement_id) as topics,
    g.confidence as confidence,
    g.mention_count as mention_count,
    (select max(a.published_on) from warehouse.fact_agreement_mention x
        join warehouse.dim_article a on a.article_id = x.article_id and a.is_current
      where x.agreement_id = g.agreement_id) as last_published_on,
    (select string_agg(a.article_ref, ', ' order by a.published_on, a.article_ref) from warehouse.fact_agreement_mention x
        join warehouse.dim_article a on a.article_id = x.article_id and a.is_current
      where x.agreement_id = g.agreement_id) as article_refs,
    g.outlet_count as outlet_count,
    g.report_count as report_count,
    g.amount_low as amount_low,
    g.amount_high as amount_high,
    g.amount_unit as amount_unit,
    g.amount_qualifier as amount_qualifier,
    g.amount_status as amount_status
from reporting.agreement g;
comment on view reporting.agreement_wide is 'Grain: one row per agreement, merged from all articles that name it, with its parties';
comment on column reporting.agreement_wide.agreement_id is 'Agreement';
comment on column reporting.agreement_wide.agreement_type is 'Kind of document';
comment on column reporting.agreement_wide.agreement_type_en is 'Kind in English';
comment on column reporting.agreement_wide.agreement_type_ar is 'Kind in Arabic';
comment on column reporting.agreement_wide.name_ar is 'Normal form of the name';
comment on column reporting.agreement_wide.name_en is 'Name in English, null where none is known';
comment on column reporting.agreement_wide.status is 'Furthest step of all mentions';
comment on column reporting.agreement_wide.parties_en is 'Parties in English where known, separated by ;';
comment on column reporting.agreement_wide.parties_ar is 'Parties in Arabic';
comment on column reporting.agreement_wide.countries_iso3 is 'Countries of the parties, separated by commas';
comment on column reporting.agreement_wide.signed_from is 'First day of signing or issue; null when unknown';
comment on column reporting.agreement_wide.signed_to is 'Last day of signing or issue; null when unknown';
comment on column reporting.agreement_wide.signed_precision is 'DAY, MONTH, YEAR, SPAN or UNKNOWN';
comment on column reporting.agreement_wide.signed_text is 'Day of signing as ISO 8601 writes it, as precise as it is known';
comment on column reporting.agreement_wide.valid_from is 'First day of validity, null when unknown';
comment on column reporting.agreement_wide.valid_to is 'Last day of validity, null when unknown or open';
comment on column reporting.agreement_wide.place_city_en is 'City';
comment on column reporting.agreement_wide.place_country_iso3 is 'Country';
comment on column reporting.agreement_wide.topics is 'Topic codes, separated by commas';
comment on column reporting.agreement_wide.confidence is 'That of the surest mention, 0 to 1';
comment on column reporting.agreement_wide.mention_count is 'Articles that name it';
comment on column reporting.agreement_wide.last_published_on is 'Publication of the latest article that names it';
comment on column reporting.agreement_wide.article_refs is 'Articles that name it, separated by commas';
comment on column reporting.agreement_wide.outlet_count is 'Known outlets of the articles';
comment on column reporting.agreement_wide.report_count is 'Independent reports among the articles: nearly identical texts count once';
comment on column reporting.agreement_wide.amount_low is 'What it is worth, or the lower end of a range; null where no article tells it';
comment on column reporting.agreement_wide.amount_high is 'Upper end of a range, else null';
comment on column reporting.agreement_wide.amount_unit is 'Currency, ISO 4217';
comment on column reporting.agreement_wide.amount_qualifier is 'EXACT, ABOUT, MORE_THAN, LESS_THAN or UP_TO';
comment on column reporting.agreement_wide.amount_status is 'ACTUAL, TARGET or FORECAST';

-- Who is party to an agreement and whom a figure is about, by state: what a question about one state and some days starts from.
create or replace view reporting.agreement_involvement as
select i.agreement_id as agreement_id,
    i.side_code as side_code,
    t.agreement_type as agreement_type,
    i.agreement_status as status,
    i.first_day as first_day,
    i.last_day as last_day,
    i.confidence as confidence
from summary.agreement_involvement i
  left join warehouse.dim_agreement_type t on t.agreement_type_id = i.agreement_type_id
 where i.side_code <> '';
comment on view reporting.agreement_involvement is 'Grain: one row per agreement and side that is a party, itself or by a body or person of it: count rows of one side, or distinct agreement_id of several';
comment on column reporting.agreement_involvement.agreement_id is 'Agreement';
comment on column reporting.agreement_involvement.side_code is 'ISO 3166-1 alpha-3 of the state, natural key of the organisation';
comment on column reporting.agreement_involvement.agreement_type is 'Type';
comment on column reporting.agreement_involvement.status is 'Furthest step';
comment on column reporting.agreement_involvement.first_day is 'First day of signing, else of validity; null when unknown';
comment on column reporting.agreement_involvement.last_day is 'Last day of signing, else first of validity; null when unknown';
comment on column reporting.agreement_involvement.confidence is 'Confidence of the agreement, 0 to 1; not to be added up';

create or replace view reporting.figure_involvement as
select i.figure_id as figure_id,
    i.side_code as side_code,
    i.published_on as published_on
from summary.figure_involvement i;
comment on view reporting.figure_involvement is 'Grain: one row per figure and side that it is about, itself or a body or person of it: count rows of one side, or distinct figure_id of several';
comment on column reporting.figure_involvement.figure_id is 'Figure';
comment on column reporting.figure_involvement.side_code is 'ISO 3166-1 alpha-3 of the state, natural key of the organisation';
comment on column reporting.figure_involvement.published_on is 'Day of publication of the article, null when unknown';

create or replace view reporting.figure_wide as
select f.figure_id as figure_id,
    f.figure_kind as figure_kind,
    f.measure as measure,
    reporting.fold_name(f.measure) as measure_key,
    (select string_agg(distinct coalesce(s.name_en, s.name_ar), '; ') from reporting.article_figure_subject s
      where s.figure_id = f.figure_id) as subjects_en,
    (select string_agg(distinct s.name_ar, '؛ ') from reporting.article_figure_subject s
      where s.figure_id = f.figure_id) as subjects_ar,
    f.figure_status as figure_status,
    f.qualifier as qualifier,
    f.value_low as value_low,
    f.value_high as value_high,
    (select nullif(u.unit, 'UNKNOWN') from warehouse.dim_unit u where u.unit_id = f.unit_id) as unit,
    f.period_from as period_from,
    f.period_to as period_to,
    reporting.date_text(f.period_from, f.period_to, f.period_precision) as period_text,
    f.confidence as confidence,
    a.article_ref as article_ref,
    (select nullif(o.outlet, 'UNKNOWN') from warehouse.dim_outlet o where o.outlet_id = a.outlet_id) as outlet,
    a.published_on as published_on,
    (select substr(x.article_text, f.char_start + 1, f.char_end - f.char_start) from warehouse.dim_article x
      where x.article_id = f.article_id) as evidence_ar
from warehouse.fact_figure f
  join warehouse.dim_article a on a.article_id = f.article_id and a.is_current;
comment on view reporting.figure_wide is 'Grain: one row per article and figure, with whom it is about';
comment on column reporting.figure_wide.figure_id is 'Figure';
comment on column reporting.figure_wide.figure_kind is 'MONEY, COUNT, PERCENT, DURATION, MEASURE, ORDINAL or RATE';
comment on column reporting.figure_wide.measure is 'What it measures, as written; null where the text gives nothing';
comment on column reporting.figure_wide.measure_key is 'The measure with its spelling evened out: figures of one measure share it';
comment on column reporting.figure_wide.subjects_en is 'Whom it is about, in English where known, separated by ;';
comment on column reporting.figure_wide.subjects_ar is 'Whom it is about, in Arabic';
comment on column reporting.figure_wide.figure_status is 'ACTUAL, TARGET or FORECAST';
comment on column reporting.figure_wide.qualifier is 'EXACT, ABOUT, MORE_THAN, LESS_THAN or UP_TO';
comment on column reporting.figure_wide.value_low is 'The number, or the lower end of a range; to be added up only within one measure, unit and period';
comment on column reporting.figure_wide.value_high is 'Upper end of a range, else null';
comment on column reporting.figure_wide.unit is 'Unit code or counted noun';
comment on column reporting.figure_wide.period_from is 'First day of the time it is about; null when unknown';
comment on column reporting.figure_wide.period_to is 'Last day of the time it is about; null when unknown';
comment on column reporting.figure_wide.period_text is 'That time as ISO 8601 writes it';
comment on column reporting.figure_wide.confidence is '0 to 1';
comment on column reporting.figure_wide.article_ref is 'Article';
comment on column reporting.figure_wide.outlet is 'Outlet or agency';
comment on column reporting.figure_wide.published_on is 'Day of publication, null when unknown';
comment on column reporting.figure_wide.evidence_ar is 'The words that made the figure';

-- The summary knows which figures compare: the latest actual one is looked up for each promise that is asked for.
create or replace view reporting.figure_promise as
select p.figure_id as figure_id,
    r.figure_id as actual_figure_id,
    r.value_low as actual_value,
    round(100 * r.value_low / nullif(p.value_low, 0), 1) as actual_percent,
    r.article_ref as actual_article_ref,
    r.published_on as actual_published_on
from summary.figure_series p
  cross join lateral (
    select x.figure_id, x.value_low, x.article_ref, x.published_on
      from summary.figure_series x
     where x.series_key = p.series_key and x.series_key is not null and x.figure_status = 'ACTUAL'
     order by x.published_on desc nulls last, x.article_ref, x.figure_id
     limit 1) r
 where p.figure_status <> 'ACTUAL';
comment on view reporting.figure_promise is 'Grain: one row per target or forecast beside which an actual figure of the same measure, kind, unit and subjects stands (where no subjects are told: in the same article); volume, value and total of one thing are one measure';
comment on column reporting.figure_promise.figure_id is 'The target or forecast';
comment on column reporting.figure_promise.actual_figure_id is 'The latest actual figure';
comment on column reporting.figure_promise.actual_value is 'Its number, or the lower end of its range, in the unit of the target';
comment on column reporting.figure_promise.actual_percent is 'Its share of the target in percent; not to be added up';
comment on column reporting.figure_promise.actual_article_ref is 'Article that states it';
comment on column reporting.figure_promise.actual_published_on is 'Day of publication of that article';
