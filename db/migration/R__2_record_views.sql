-- Beside the contract: the merged facts, and what a BI tool joins them with.
-- Each dimension has its row, but is joined from the left: a query that names none of its columns is spared it.
create or replace view reporting.event as
select e.event_id as event_id,
    t.event_type as event_type,
    t.name_en as event_type_en,
    t.name_ar as event_type_ar,
    t.event_family as event_family,
    t.event_class as event_class,
    e.date_from as date_from,
    e.date_to as date_to,
    e.date_precision as date_precision,
    e.event_status as event_status,
    l.city_en as place_city_en,
    nullif(c.iso3, 'ZZZ') as place_country_iso3,
    t.quad_class as quad_class,
    t.score as score,
    e.confidence as confidence,
    e.mention_count::bigint as mention_count,
    e.date_from_id as date_id,
    (select count(distinct nullif(a.outlet_id, -1)) from warehouse.fact_event_mention x
        join warehouse.dim_article a on a.article_id = x.article_id and a.is_current
      where x.event_id = e.event_id) as outlet_count,
    (select count(distinct coalesce(s.story_ref, a.article_ref)) from warehouse.fact_event_mention x
        join warehouse.dim_article a on a.article_id = x.article_id and a.is_current
        left join warehouse.bridge_article_story s on s.article_id = x.article_id
      where x.event_id = e.event_id) as report_count
from warehouse.fact_event e
  left join warehouse.dim_event_type t on t.event_type_id = e.event_type_id
  left join warehouse.dim_place l on l.place_id = e.place_id
  left join warehouse.dim_country c on c.country_id = l.country_id;
comment on view reporting.event is 'Grain: one row per event, merged from all articles that state it';
comment on column reporting.event.event_id is 'Event';
comment on column reporting.event.event_type is 'Type code';
comment on column reporting.event.event_type_en is 'Type in English';
comment on column reporting.event.event_type_ar is 'Type in Arabic';
comment on column reporting.event.event_family is 'PLOVER family';
comment on column reporting.event.event_class is 'DEED or WORD';
comment on column reporting.event.date_from is 'First day of the event; null when unknown';
comment on column reporting.event.date_to is 'Last day of the event; null when unknown';
comment on column reporting.event.date_precision is 'DAY, MONTH, YEAR, SPAN or UNKNOWN';
comment on column reporting.event.event_status is 'Status after all mentions';
comment on column reporting.event.place_city_en is 'City';
comment on column reporting.event.place_country_iso3 is 'Country';
comment on column reporting.event.quad_class is 'Verbal or material, cooperation or conflict';
comment on column reporting.event.score is 'From -10 conflict to +10 cooperation';
comment on column reporting.event.confidence is 'That of the surest mention';
comment on column reporting.event.mention_count is 'Articles that state it';
comment on column reporting.event.date_id is 'First day, to join calendar';
comment on column reporting.event.outlet_count is 'Known outlets of these articles';
comment on column reporting.event.report_count is 'Independent reports among them: articles whose texts are nearly identical count once';

create or replace view reporting.event_participant as
select b.event_id as event_id,
    p.participant_id as participant_id,
    p.participant_kind as participant_kind,
    p.name_ar as name_ar,
    p.name_en as name_en,
    nullif(c.iso3, 'ZZZ') as country_iso3,
    b.participant_role as participant_role,
    b.weight as weight
from warehouse.bridge_event_participant b
  left join warehouse.dim_participant p on p.participant_id = b.participant_id
  left join warehouse.dim_country c on c.country_id = p.country_id;
comment on view reporting.event_participant is 'Grain: one row per event, participant and role, merged from all articles';
comment on column reporting.event_participant.event_id is 'Event';
comment on column reporting.event_participant.participant_id is 'Participant, the same in every article';
comment on column reporting.event_participant.participant_kind is 'COUNTRY, ORGANISATION or PERSON';
comment on column reporting.event_participant.name_ar is 'Reference form of the name';
comment on column reporting.event_participant.name_en is 'Name in English, null where none is known';
comment on column reporting.event_participant.country_iso3 is 'Country';
comment on column reporting.event_participant.participant_role is 'Role';
comment on column reporting.event_participant.weight is 'Share of the event; the shares of one event sum to 1';

create or replace view reporting.event_topic as
select b.event_id as event_id,
    t.topic as topic,
    t.name_en as topic_en,
    t.name_ar as topic_ar,
    b.weight as weight
from warehouse.bridge_event_topic b
  join warehouse.dim_topic t on t.topic_id = b.topic_id;
comment on view reporting.event_topic is 'Grain: one row per event and topic, merged from all articles';
comment on column reporting.event_topic.event_id is 'Event';
comment on column reporting.event_topic.topic is 'Topic code';
comment on column reporting.event_topic.topic_en is 'Topic in English';
comment on column reporting.event_topic.topic_ar is 'Topic in Arabic';
comment on column reporting.event_topic.weight is 'Share of the event; the shares of one event sum to 1';

create or replace view reporting.agreement as
select g.agreement_id as agreement_id,
    t.agreement_type as agreement_type,
    t.name_en as agreement_type_en,
    t.name_ar as agreement_type_ar,
    g.name_ar as name_ar,
    g.name_en as name_en,
    g.agreement_status as status,
    g.signed_from as signed_from,
    g.signed_to as signed_to,
    g.signed_precision as signed_precision,
    g.valid_from as valid_from,
    g.valid_to as valid_to,
    l.city_en as place_city_en,
    nullif(c.iso3, 'ZZZ') as place_country_iso3,
    g.confidence as confidence,
    g.mention_count::bigint as mention_count,
    g.signed_from_id as date_id,
    (select count(distinct nullif(a.outlet_id, -1)) from warehouse.fact_agreement_mention x
        join warehouse.dim_article a on a.article_id = x.article_id and a.is_current
      where x.agreement_id = g.agreement_id) as outlet_count,
    (select count(distinct coalesce(s.story_ref, a.article_ref)) from warehouse.fact_agreement_mention x
        join warehouse.dim_article a on a.article_id = x.article_id and a.is_current
        left join warehouse.bridge_article_story s on s.article_id = x.article_id
      where x.agreement_id = g.agreement_id) as report_count,
    f.figure_id as amount_figure_id,
    f.value_low as amount_low,
    f.value_high as amount_high,
    u.unit as amount_unit,
    f.qualifier as amount_qualifier,
    f.figure_status as amount_status
from warehouse.fact_agreement g
  left join warehouse.dim_agreement_type t on t.agreement_type_id = g.agreement_type_id
  left join warehouse.dim_place l on l.place_id = g.place_id
  left join warehouse.dim_country c on c.country_id = l.country_id
  left join warehouse.fact_figure f on f.figure_id = (
    select x.amount_figure_id
      from warehouse.fact_agreement_mention x
      join warehouse.fact_figure a on a.figure_id = x.amount_figure_id
      join warehouse.dim_article r on r.article_id = x.article_id
     where x.agreement_id = g.agreement_id
     order by x.confidence desc, a.confidence desc, r.article_ref collate "C", a.figure_no
     limit 1)
  left join warehouse.dim_unit u on u.unit_id = f.unit_id;
comment on view reporting.agreement is 'Grain: one row per agreement, merged from all articles that name it';
comment on column reporting.agreement.agreement_id is 'Agreement';
comment on column reporting.agreement.agreement_type is 'Kind of document';
comment on column reporting.agreement.agreement_type_en is 'Kind in English';
comment on column reporting.agreement.agreement_type_ar is 'Kind in Arabic';
comment on column reporting.agreement.name_ar is 'Normal form of the name';
comment on column reporting.agreement.name_en is 'Name in English';
comment on column reporting.agreement.status is 'Furthest step of all mentions';
comment on column reporting.agreement.signed_from is 'First day of signing or issue; null when unknown';
comment on column reporting.agreement.signed_to is 'Last day of signing or issue; null when unknown';
comment on column reporting.agreement.signed_precision is 'DAY, MONTH, YEAR, SPAN or UNKNOWN';
comment on column reporting.agreement.valid_from is 'First day of validity, null when unknown';
comment on column reporting.agreement.valid_to is 'Last day of validity, null when unknown or open';
comment on column reporting.agreement.place_city_en is 'City';
comment on column reporting.agreement.place_country_iso3 is 'Country';
comment on column reporting.agreement.confidence is 'That of the surest mention';
comment on column reporting.agreement.mention_count is 'Articles that name it';
comment on column reporting.agreement.date_id is 'First day of signing, to join calendar';
comment on column reporting.agreement.outlet_count is 'Known outlets of these articles';
comment on column reporting.agreement.report_count is 'Independent reports among them: articles whose texts are nearly identical count once';
comment on column reporting.agreement.amount_figure_id is 'Figure that tells what it is worth, article_figure.figure_id, as the surest mention has it; null where no article tells it';
comment on column reporting.agreement.amount_low is 'What it is worth, or the lower end of a range';
comment on column reporting.agreement.amount_high is 'Upper end of a range, else null';
comment on column reporting.agreement.amount_unit is 'Currency, ISO 4217';
comment on column reporting.agreement.amount_qualifier is 'EXACT, ABOUT, MORE_THAN, LESS_THAN or UP_TO';
comment on column reporting.agreement.amount_status is 'ACTUAL, TARGET or FORECAST';

create or replace view reporting.agreement_party as
select b.agreement_id as agreement_id,
    p.participant_id as participant_id,
    p.participant_kind as participant_kind,
    p.name_ar as name_ar,
    p.name_en as name_en,
    nullif(c.iso3, 'ZZZ') as country_iso3,
    b.weight as weight
from warehouse.bridge_agreement_party b
  left join warehouse.dim_participant p on p.participant_id = b.participant_id
  left join warehouse.dim_country c on c.country_id = p.country_id;
comment on view reporting.agreement_party is 'Grain: one row per agreement and party, merged from all articles';
comment on column reporting.agreement_party.agreement_id is 'Agreement';
comment on column reporting.agreement_party.participant_id is 'Participant, the same in every article';
comment on column reporting.agreement_party.participant_kind is 'COUNTRY, ORGANISATION or PERSON';
comment on column reporting.agreement_party.name_ar is 'Reference form of the name';
comment on column reporting.agreement_party.name_en is 'Name in English, null where none is known';
comment on column reporting.agreement_party.country_iso3 is 'Country';
comment on column reporting.agreement_party.weight is 'Share of the agreement; the shares of one agreement sum to 1';

create or replace view reporting.agreement_step as
select s.agreement_id as agreement_id,
    s.agreement_status as status,
    s.step_from as step_from,
    s.step_to as step_to,
    s.step_precision as step_precision,
    a.article_ref as article_ref
from warehouse.fact_agreement_step s
  join warehouse.fact_agreement_mention m on m.agreement_mention_id = s.agreement_mention_id
  join warehouse.dim_article a on a.article_id = m.article_id and a.is_current;
comment on view reporting.agreement_step is 'Grain: one row per agreement, step of its life and article that states the step';
comment on column reporting.agreement_step.agreement_id is 'Agreement';
comment on column reporting.agreement_step.status is 'The step';
comment on column reporting.agreement_step.step_from is 'First day of the step; null when unknown';
comment on column reporting.agreement_step.step_to is 'Last day of the step; null when unknown';
comment on column reporting.agreement_step.step_precision is 'DAY, MONTH, YEAR, SPAN or UNKNOWN';
comment on column reporting.agreement_step.article_ref is 'Article';

create or replace view reporting.agreement_topic as
select b.agreement_id as agreement_id,
    t.topic as topic,
    t.name_en as topic_en,
    t.name_ar as topic_ar,
    b.weight as weight
from warehouse.bridge_agreement_topic b
  join warehouse.dim_topic t on t.topic_id = b.topic_id;
comment on view reporting.agreement_topic is 'Grain: one row per agreement and topic, merged from all articles';
comment on column reporting.agreement_topic.agreement_id is 'Agreement';
comment on column reporting.agreement_topic.topic is 'Topic code';
comment on column reporting.agreement_topic.topic_en is 'Topic in English';
comment on column reporting.agreement_topic.topic_ar is 'Topic in Arabic';
comment on column reporting.agreement_topic.weight is 'Share of the agreement; the shares of one agreement sum to 1';

create or replace view reporting.participant as
select p.participant_id as participant_id,
    p.participant_kind as participant_kind,
    p.participant_key as participant_key,
    p.name_ar as name_ar,
    p.name_en as name_en,
    nullif(c.iso3, 'ZZZ') as country_iso3,
    p.organisation_class as organisation_class,
    p.origin as origin
from warehouse.dim_participant p
  join warehouse.dim_country c on c.country_id = p.country_id
 where p.participant_id <> -1;
comment on view reporting.participant is 'Grain: one row per state, organisation or person';
comment on column reporting.participant.participant_id is 'Participant, the same in every article';
comment on column reporting.participant.participant_kind is 'COUNTRY, ORGANISATION or PERSON';
comment on column reporting.participant.participant_key is 'Natural key';
comment on column reporting.participant.name_ar is 'Reference form of the name';
comment on column reporting.participant.name_en is 'Name in English, null where none is known';
comment on column reporting.participant.country_iso3 is 'Country';
comment on column reporting.participant.organisation_class is 'Class of an organisation';
comment on column reporting.participant.origin is 'REFERENCE stands in the lists, TEXT was met in articles only';

create or replace view reporting.country as
select nullif(c.iso3, 'ZZZ') as country_iso3,
    c.name_en as name_en,
    c.name_ar as name_ar,
    c.region_en as region_en,
    c.capital_en as capital_en
from warehouse.dim_country c
 where c.country_id <> -1;
comment on view reporting.country is 'Grain: one row per country';
comment on column reporting.country.country_iso3 is 'ISO 3166-1 alpha-3';
comment on column reporting.country.name_en is 'Name in English';
comment on column reporting.country.name_ar is 'Name in Arabic';
comment on column reporting.country.region_en is 'Region; null: the reference data hold none';
comment on column reporting.country.capital_en is 'Capital';

create or replace view reporting.office_holding as
select p.participant_id as participant_id,
    p.name_ar as name_ar,
    p.name_en as name_en,
    oc.office_class as office_class,
    o.title_en as title_en,
    o.title_ar as title_ar,
    nullif(c.iso3, 'ZZZ') as country_iso3,
    h.held_from as held_from,
    h.held_to as held_to,
    h.sureness as sureness
from warehouse.bridge_office_holding h
  join warehouse.dim_office o on o.office_id = h.office_id
  join warehouse.dim_office_class oc on oc.office_class_id = o.office_class_id
  join warehouse.dim_country c on c.country_id = o.country_id
  join warehouse.dim_participant p on p.participant_id = h.participant_id;
comment on view reporting.office_holding is 'Grain: one row per office, person and time of holding';
comment on column reporting.office_holding.participant_id is 'Person';
comment on column reporting.office_holding.name_ar is 'Name in Arabic';
comment on column reporting.office_holding.name_en is 'Name in English';
comment on column reporting.office_holding.office_class is 'Class of the office';
comment on column reporting.office_holding.title_en is 'Title in English';
comment on column reporting.office_holding.title_ar is 'Title in Arabic';
comment on column reporting.office_holding.country_iso3 is 'Country of the office';
comment on column reporting.office_holding.held_from is 'First day, null when unknown';
comment on column reporting.office_holding.held_to is 'Last day, null when unknown or still held';
comment on column reporting.office_holding.sureness is 'HIGH, MEDIUM or LOW';

create or replace view reporting.calendar as
select d.date_id as date_id,
    d.calendar_date as calendar_date,
    d.year_no::bigint as year_no,
    d.quarter_no::bigint as quarter_no,
    d.month_no::bigint as month_no,
    d.day_no::bigint as day_no,
    d.iso_year_no::bigint as iso_year_no,
    d.iso_week_no::bigint as iso_week_no,
    d.iso_weekday_no::bigint as iso_weekday_no,
    d.month_start as month_start,
    d.month_name_en as month_name_en,
    d.month_name_ar as month_name_ar,
    d.month_name_levant_ar as month_name_levant_ar,
    d.weekday_name_en as weekday_name_en,
    d.weekday_name_ar as weekday_name_ar,
    d.hijri_year_no::bigint as hijri_year_no,
    d.hijri_month_no::bigint as hijri_month_no,
    d.hijri_day_no::bigint as hijri_day_no,
    d.hijri_month_name_en as hijri_month_name_en,
    d.hijri_month_name_ar as hijri_month_name_ar
from warehouse.dim_date d;
comment on view reporting.calendar is 'Grain: one row per day from 1900 to 2100, and the unknown day -1';
comment on column reporting.calendar.date_id is 'The day as yyyymmdd, -1 for unknown';
comment on column reporting.calendar.calendar_date is 'The day';
comment on column reporting.calendar.year_no is 'Gregorian year';
comment on column reporting.calendar.quarter_no is 'Quarter';
comment on column reporting.calendar.month_no is 'Gregorian month';
comment on column reporting.calendar.day_no is 'Day of the month';
comment on column reporting.calendar.iso_year_no is 'Year of the ISO week';
comment on column reporting.calendar.iso_week_no is 'ISO week';
comment on column reporting.calendar.iso_weekday_no is '1 Monday to 7 Sunday';
comment on column reporting.calendar.month_start is 'First day of the month';
comment on column reporting.calendar.month_name_en is 'Month in English';
comment on column reporting.calendar.month_name_ar is 'Month in Arabic as in Egypt and the Gulf';
comment on column reporting.calendar.month_name_levant_ar is 'Month in Arabic as in the Levant';
comment on column reporting.calendar.weekday_name_en is 'Day of the week in English';
comment on column reporting.calendar.weekday_name_ar is 'Day of the week in Arabic';
comment on column reporting.calendar.hijri_year_no is 'Umm al-Qura year';
comment on column reporting.calendar.hijri_month_no is 'Umm al-Qura month';
comment on column reporting.calendar.hijri_day_no is 'Umm al-Qura day';
comment on column reporting.calendar.hijri_month_name_en is 'Hijri month in English';
comment on column reporting.calendar.hijri_month_name_ar is 'Hijri month in Arabic';

create or replace view reporting.run as
select r.run_id as run_id,
    r.run_status as run_status,
    r.command as command,
    (r.started_at at time zone 'UTC') as started_utc,
    (r.ended_at at time zone 'UTC') as ended_utc,
    r.articles_read as articles_read,
    r.articles_loaded as articles_loaded,
    r.articles_unchanged as articles_unchanged,
    r.articles_rejected as articles_rejected,
    r.articles_without_fact as articles_without_fact,
    r.files_skipped as files_skipped,
    r.program_version as program_version,
    r.run_kind as run_kind,
    r.articles_withdrawn as articles_withdrawn
from audit.run r;
comment on view reporting.run is 'Grain: one row per run of the job';
comment on column reporting.run.run_id is 'Run';
comment on column reporting.run.run_status is 'RUNNING, COMPLETED or FAILED';
comment on column reporting.run.command is 'The command that started it';
comment on column reporting.run.started_utc is 'Start, UTC';
comment on column reporting.run.ended_utc is 'End, UTC';
comment on column reporting.run.articles_read is 'Articles found in the input';
comment on column reporting.run.articles_loaded is 'Articles written';
comment on column reporting.run.articles_unchanged is 'Articles found as they were';
comment on column reporting.run.articles_rejected is 'Articles set aside';
comment on column reporting.run.articles_without_fact is 'Loaded articles without any fact';
comment on column reporting.run.files_skipped is 'Files of an unknown kind';
comment on column reporting.run.program_version is 'Version of the program';
comment on column reporting.run.run_kind is 'LOAD of inputs, REBUILD of stored articles, REPLAY of rejects, WITHDRAW of articles';
comment on column reporting.run.articles_withdrawn is 'Articles that the run withdrew';

create or replace view reporting.reject as
select r.run_id as run_id,
    r.article_ref as article_ref,
    r.reason_code as reason_code,
    r.input_name as input_name,
    r.line_no as line_no,
    r.detail as detail,
    r.replay_run_id as replay_run_id,
    r.replay_outcome as replay_outcome,
    r.replay_detail as replay_detail
from audit.reject r;
comment on view reporting.reject is 'Grain: one row per run and article that was set aside';
comment on column reporting.reject.run_id is 'Run';
comment on column reporting.reject.article_ref is 'Article, where it has a usable ref';
comment on column reporting.reject.reason_code is 'Countable reason';
comment on column reporting.reject.input_name is 'File';
comment on column reporting.reject.line_no is 'Line';
comment on column reporting.reject.detail is 'What exactly was wrong';
comment on column reporting.reject.replay_run_id is 'Run that took it up again last; null where none did';
comment on column reporting.reject.replay_outcome is 'REPLAYED: read again by that run; NOT_FOUND: its place could not be read; null: not taken up';
comment on column reporting.reject.replay_detail is 'Why it could not be found';

create or replace view reporting.unresolved_name as
select r.article_ref as article_ref,
    r.unresolved_kind as unresolved_kind,
    r.form_ar as form_ar,
    r.char_start::bigint as char_start,
    r.char_end::bigint as char_end
from audit.unresolved r;
comment on view reporting.unresolved_name is 'Grain: one row per name, title or place in an article that no list holds';
comment on column reporting.unresolved_name.article_ref is 'Article';
comment on column reporting.unresolved_name.unresolved_kind is 'PERSON, ORGANISATION, TITLE or PLACE';
comment on column reporting.unresolved_name.form_ar is 'As written';
comment on column reporting.unresolved_name.char_start is 'First code point';
comment on column reporting.unresolved_name.char_end is 'One past the last code point';
