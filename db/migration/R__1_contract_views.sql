-- The face of the warehouse: names and meanings are fixed, columns are only added at the end.
-- "create or replace" keeps grants and refuses to drop a column.
create or replace view reporting.article as
select a.article_ref as article_ref,
    nullif(o.outlet, 'UNKNOWN') as outlet,
    a.url as url,
    a.title as title,
    a.published_on as published_on,
    a.published_on_method as published_on_method,
    d.city_en as dateline_city_en,
    nullif(c.iso3, 'ZZZ') as dateline_country_iso3,
    a.version_no::bigint as version_no,
    a.char_count::bigint as char_count,
    a.sentence_count::bigint as sentence_count,
    a.valid_from_run as run_id,
    coalesce(s.story_ref, a.article_ref) as story_ref
from warehouse.dim_article a
  left join warehouse.bridge_article_story s using (article_id)
  left join warehouse.dim_outlet o using (outlet_id)
  left join warehouse.dim_place d on d.place_id = a.dateline_place_id
  left join warehouse.dim_country c on c.country_id = d.country_id
 where a.is_current;
comment on view reporting.article is 'Grain: one row per article, in its current version';
comment on column reporting.article.article_ref is 'Article';
comment on column reporting.article.outlet is 'Outlet or agency';
comment on column reporting.article.url is 'Address';
comment on column reporting.article.title is 'Title, null where it has none';
comment on column reporting.article.published_on is 'Day of publication, null when unknown';
comment on column reporting.article.published_on_method is 'How it was found: METADATA, DATELINE, TEXT, MEDIA or NONE';
comment on column reporting.article.dateline_city_en is 'City of the dateline';
comment on column reporting.article.dateline_country_iso3 is 'Country of the dateline';
comment on column reporting.article.version_no is 'Version of the text, from 1';
comment on column reporting.article.char_count is 'Code points in the text';
comment on column reporting.article.sentence_count is 'Sentences in the text';
comment on column reporting.article.run_id is 'Run that loaded the version';
comment on column reporting.article.story_ref is 'Story: articles whose texts are nearly identical, within days of each other, have the same; named after the least article_ref';

create or replace view reporting.article_text as
select a.article_ref as article_ref,
    a.article_text as text
from warehouse.dim_article a
 where a.is_current;
comment on view reporting.article_text is 'Grain: one row per article, with the text in which offsets count';
comment on column reporting.article_text.article_ref is 'Article';
comment on column reporting.article_text.text is 'Title (if any), a line feed and the body as a reader reads it';

create or replace view reporting.article_event as
select a.article_ref as article_ref,
    m.event_id as event_id,
    t.event_type as event_type,
    t.event_family as event_family,
    t.event_class as event_class,
    m.date_from as date_from,
    m.date_to as date_to,
    m.date_precision as date_precision,
    m.event_status as event_status,
    l.city_en as place_city_en,
    nullif(c.iso3, 'ZZZ') as place_country_iso3,
    m.confidence as confidence,
    m.sentence_no::bigint as sentence_no,
    m.char_start::bigint as char_start,
    m.char_end::bigint as char_end,
    substr(a.article_text, m.char_start + 1, m.char_end - m.char_start) as evidence_ar,
    case when m.event_status = 'PLANNED' and t.event_family in ('CONSULT', 'SUPPORT', 'COOPERATE', 'AID') then 'AGREE' else t.event_family end as plover_type,
    t.quad_class as quad_class,
    t.score as score,
    rt.event_type as record_event_type,
    e.date_from as record_date_from,
    e.date_to as record_date_to,
    e.date_precision as record_date_precision,
    e.event_status as record_event_status,
    rl.city_en as record_place_city_en,
    nullif(rc.iso3, 'ZZZ') as record_place_country_iso3,
    e.confidence as record_confidence,
    e.mention_count::bigint as record_mention_count
from warehouse.fact_event_mention m
  join warehouse.dim_article a on a.article_id = m.article_id and a.is_current
  join warehouse.dim_event_type t on t.event_type_id = m.event_type_id
  join warehouse.dim_place l on l.place_id = m.place_id
  join warehouse.dim_country c on c.country_id = l.country_id
  join warehouse.fact_event e on e.event_id = m.event_id
  join warehouse.dim_event_type rt on rt.event_type_id = e.event_type_id
  join warehouse.dim_place rl on rl.place_id = e.place_id
  join warehouse.dim_country rc on rc.country_id = rl.country_id;
comment on view reporting.article_event is 'Grain: one row per article and event, with what that article says; record_… is the merged event';
comment on column reporting.article_event.article_ref is 'Article';
comment on column reporting.article_event.event_id is 'Event, the same in every article';
comment on column reporting.article_event.event_type is 'Type code';
comment on column reporting.article_event.event_family is 'PLOVER family';
comment on column reporting.article_event.event_class is 'DEED or WORD';
comment on column reporting.article_event.date_from is 'First day of the event as read there; null when unknown';
comment on column reporting.article_event.date_to is 'Last day of the event as read there; null when unknown';
comment on column reporting.article_event.date_precision is 'DAY, MONTH, YEAR, SPAN or UNKNOWN';
comment on column reporting.article_event.event_status is 'OCCURRED, ONGOING, PLANNED, CANCELLED or DENIED';
comment on column reporting.article_event.place_city_en is 'City';
comment on column reporting.article_event.place_country_iso3 is 'Country';
comment on column reporting.article_event.confidence is '0 to 1';
comment on column reporting.article_event.sentence_no is 'Sentence, from 1; the title is 1 where there is one';
comment on column reporting.article_event.char_start is 'First code point in article_text.text';
comment on column reporting.article_event.char_end is 'One past the last code point';
comment on column reporting.article_event.evidence_ar is 'The words that made the fact: the slice of the text';
comment on column reporting.article_event.plover_type is 'PLOVER type: what is to come is AGREE there';
comment on column reporting.article_event.quad_class is 'Verbal or material, cooperation or conflict';
comment on column reporting.article_event.score is 'From -10 conflict to +10 cooperation';
comment on column reporting.article_event.record_event_type is 'Type of the merged event';
comment on column reporting.article_event.record_date_from is 'Merged event: First day of the event; null when unknown';
comment on column reporting.article_event.record_date_to is 'Merged event: Last day of the event; null when unknown';
comment on column reporting.article_event.record_date_precision is 'Merged event: DAY, MONTH, YEAR, SPAN or UNKNOWN';
comment on column reporting.article_event.record_event_status is 'Status of the merged event';
comment on column reporting.article_event.record_place_city_en is 'City of the merged event';
comment on column reporting.article_event.record_place_country_iso3 is 'Country of the merged event';
comment on column reporting.article_event.record_confidence is 'That of the surest mention';
comment on column reporting.article_event.record_mention_count is 'Articles that state the event';

create or replace view reporting.article_event_participant as
select a.article_ref as article_ref,
    m.event_id as event_id,
    p.participant_id as participant_id,
    p.participant_kind as participant_kind,
    b.name_ar as name_ar,
    p.name_en as name_en,
    b.country_iso3 as country_iso3,
    nullif(oc.office_class, 'UNKNOWN') as office_class,
    b.office_title_ar as office_title_ar,
    b.participant_role as participant_role,
    p.name_ar as record_name_ar,
    nullif(c.iso3, 'ZZZ') as record_country_iso3
from warehouse.bridge_event_mention_participant b
  join warehouse.fact_event_mention m on m.event_mention_id = b.event_mention_id and m.event_id is not null
  join warehouse.dim_article a on a.article_id = m.article_id and a.is_current
  -- each has its row; joined from the left, they are looked up last
  left join warehouse.dim_participant p on p.participant_id = b.participant_id
  left join warehouse.dim_country c on c.country_id = p.country_id
  left join warehouse.dim_office_class oc on oc.office_class_id = b.office_class_id;
comment on view reporting.article_event_participant is 'Grain: one row per article, event, participant, role and office, as read in that article';
comment on column reporting.article_event_participant.article_ref is 'Article';
comment on column reporting.article_event_participant.event_id is 'Event';
comment on column reporting.article_event_participant.participant_id is 'Participant, the same in every article';
comment on column reporting.article_event_participant.participant_kind is 'COUNTRY, ORGANISATION or PERSON';
comment on column reporting.article_event_participant.name_ar is 'Name as written there';
comment on column reporting.article_event_participant.name_en is 'Name in English, null where none is known';
comment on column reporting.article_event_participant.country_iso3 is 'Country as read there, null where none was told';
comment on column reporting.article_event_participant.office_class is 'Class of the office at the time, null for none';
comment on column reporting.article_event_participant.office_title_ar is 'Title as written';
comment on column reporting.article_event_participant.participant_role is 'ACTOR, RECIPIENT, HOST, CHAIR, ATTENDEE or MEDIATOR';
comment on column reporting.article_event_participant.record_name_ar is 'Reference form of the name';
comment on column reporting.article_event_participant.record_country_iso3 is 'Country of the participant, from the reference or from all articles';

create or replace view reporting.article_agreement as
select a.article_ref as article_ref,
    m.agreement_id as agreement_id,
    t.agreement_type as agreement_type,
    m.name_ar as name_ar,
    m.agreement_status as status,
    m.signed_from as signed_from,
    m.signed_to as signed_to,
    m.signed_precision as signed_precision,
    m.valid_from as valid_from,
    m.valid_to as valid_to,
    m.confidence as confidence,
    m.char_start::bigint as char_start,
    m.char_end::bigint as char_end,
    substr(a.article_text, m.char_start + 1, m.char_end - m.char_start) as evidence_ar,
    m.sentence_no::bigint as sentence_no,
    l.city_en as place_city_en,
    nullif(c.iso3, 'ZZZ') as place_country_iso3,
    rt.agreement_type as record_agreement_type,
    g.name_ar as record_name_ar,
    g.name_en as record_name_en,
    g.agreement_status as record_status,
    g.signed_from as record_signed_from,
    g.signed_to as record_signed_to,
    g.signed_precision as record_signed_precision,
    g.valid_from as record_valid_from,
    g.valid_to as record_valid_to,
    g.mention_count::bigint as record_mention_count,
    m.amount_figure_id as amount_figure_id,
    w.value_low as amount_low,
    w.value_high as amount_high,
    u.unit as amount_unit,
    w.qualifier as amount_qualifier,
    w.figure_status as amount_status
from warehouse.fact_agreement_mention m
  join warehouse.dim_article a on a.article_id = m.article_id and a.is_current
  join warehouse.dim_agreement_type t on t.agreement_type_id = m.agreement_type_id
  join warehouse.dim_place l on l.place_id = m.place_id
  join warehouse.dim_country c on c.country_id = l.country_id
  join warehouse.fact_agreement g on g.agreement_id = m.agreement_id
  join warehouse.dim_agreement_type rt on rt.agreement_type_id = g.agreement_type_id
  left join warehouse.fact_figure w on w.figure_id = m.amount_figure_id
  left join warehouse.dim_unit u on u.unit_id = w.unit_id;
comment on view reporting.article_agreement is 'Grain: one row per article and agreement, with what that article says; record_… is the merged agreement';
comment on column reporting.article_agreement.article_ref is 'Article';
comment on column reporting.article_agreement.agreement_id is 'Agreement, the same in every article';
comment on column reporting.article_agreement.agreement_type is 'Kind of document';
comment on column reporting.article_agreement.name_ar is 'Name as written there';
comment on column reporting.article_agreement.status is 'Furthest step that the article states';
comment on column reporting.article_agreement.signed_from is 'First day of signing or issue as read there; null when unknown';
comment on column reporting.article_agreement.signed_to is 'Last day of signing or issue as read there; null when unknown';
comment on column reporting.article_agreement.signed_precision is 'DAY, MONTH, YEAR, SPAN or UNKNOWN';
comment on column reporting.article_agreement.valid_from is 'First day of validity, null when unknown';
comment on column reporting.article_agreement.valid_to is 'Last day of validity, null when unknown or open';
comment on column reporting.article_agreement.confidence is '0 to 1';
comment on column reporting.article_agreement.char_start is 'First code point in article_text.text';
comment on column reporting.article_agreement.char_end is 'One past the last code point';
comment on column reporting.article_agreement.evidence_ar is 'The words that made the fact: the slice of the text';
comment on column reporting.article_agreement.sentence_no is 'Sentence, from 1; the title is 1 where there is one';
comment on column reporting.article_agreement.place_city_en is 'City';
comment on column reporting.article_agreement.place_country_iso3 is 'Country';
comment on column reporting.article_agreement.record_agreement_type is 'Kind of the merged agreement';
comment on column reporting.article_agreement.record_name_ar is 'Normal form of the name';
comment on column reporting.article_agreement.record_name_en is 'Name in English';
comment on column reporting.article_agreement.record_status is 'Furthest step of all mentions';
comment on column reporting.article_agreement.record_signed_from is 'Merged agreement: First day of signing; null when unknown';
comment on column reporting.article_agreement.record_signed_to is 'Merged agreement: Last day of signing; null when unknown';
comment on column reporting.article_agreement.record_signed_precision is 'Merged agreement: DAY, MONTH, YEAR, SPAN or UNKNOWN';
comment on column reporting.article_agreement.record_valid_from is 'Merged first day of validity';
comment on column reporting.article_agreement.record_valid_to is 'Merged last day of validity';
comment on column reporting.article_agreement.record_mention_count is 'Articles that name it';
comment on column reporting.article_agreement.amount_figure_id is 'Figure that tells what it is worth, article_figure.figure_id; null where that article tells none';
comment on column reporting.article_agreement.amount_low is 'What it is worth, or the lower end of a range';
comment on column reporting.article_agreement.amount_high is 'Upper end of a range, else null';
comment on column reporting.article_agreement.amount_unit is 'Currency, ISO 4217';
comment on column reporting.article_agreement.amount_qualifier is 'EXACT, ABOUT, MORE_THAN, LESS_THAN or UP_TO';
comment on column reporting.article_agreement.amount_status is 'ACTUAL, TARGET or FORECAST';

create or replace view reporting.article_agreement_party as
select a.article_ref as article_ref,
    m.agreement_id as agreement_id,
    p.participant_id as participant_id,
    p.participant_kind as participant_kind,
    b.name_ar as name_ar,
    p.name_en as name_en,
    b.country_iso3 as country_iso3,
    p.name_ar as record_name_ar,
    nullif(c.iso3, 'ZZZ') as record_country_iso3
from warehouse.bridge_agreement_mention_party b
  join warehouse.fact_agreement_mention m on m.agreement_mention_id = b.agreement_mention_id and m.agreement_id is not null
  join warehouse.dim_article a on a.article_id = m.article_id and a.is_current
  join warehouse.dim_participant p on p.participant_id = b.participant_id
  join warehouse.dim_country c on c.country_id = p.country_id;
comment on view reporting.article_agreement_party is 'Grain: one row per article, agreement and party, as read in that article';
comment on column reporting.article_agreement_party.article_ref is 'Article';
comment on column reporting.article_agreement_party.agreement_id is 'Agreement';
comment on column reporting.article_agreement_party.participant_id is 'Participant, the same in every article';
comment on column reporting.article_agreement_party.participant_kind is 'COUNTRY, ORGANISATION or PERSON';
comment on column reporting.article_agreement_party.name_ar is 'Name as written there';
comment on column reporting.article_agreement_party.name_en is 'Name in English, null where none is known';
comment on column reporting.article_agreement_party.country_iso3 is 'Country as read there, null where none was told';
comment on column reporting.article_agreement_party.record_name_ar is 'Reference form of the name';
comment on column reporting.article_agreement_party.record_country_iso3 is 'Country of the participant, from the reference or from all articles';

create or replace view reporting.article_figure as
select a.article_ref as article_ref,
    m.figure_id as figure_id,
    m.value_low as value_low,
    m.value_high as value_high,
    m.figure_kind as figure_kind,
    nullif(u.unit, 'UNKNOWN') as unit,
    m.figure_status as figure_status,
    m.qualifier as qualifier,
    m.measure as measure,
    m.confidence as confidence,
    m.char_start::bigint as char_start,
    m.char_end::bigint as char_end,
    substr(a.article_text, m.char_start + 1, m.char_end - m.char_start) as evidence_ar,
    m.sentence_no::bigint as sentence_no,
    m.period_from as period_from,
    m.period_to as period_to,
    m.period_precision as period_precision
from warehouse.fact_figure m
  join warehouse.dim_article a on a.article_id = m.article_id and a.is_current
  join warehouse.dim_unit u on u.unit_id = m.unit_id;
comment on view reporting.article_figure is 'Grain: one row per article and figure';
comment on column reporting.article_figure.article_ref is 'Article';
comment on column reporting.article_figure.figure_id is 'Figure';
comment on column reporting.article_figure.value_low is 'The number, or the lower end of a range';
comment on column reporting.article_figure.value_high is 'Upper end of a range, else null';
comment on column reporting.article_figure.figure_kind is 'MONEY, COUNT, PERCENT, DURATION, MEASURE, ORDINAL or RATE';
comment on column reporting.article_figure.unit is 'Unit code or counted noun';
comment on column reporting.article_figure.figure_status is 'ACTUAL, TARGET or FORECAST';
comment on column reporting.article_figure.qualifier is 'EXACT, ABOUT, MORE_THAN, LESS_THAN or UP_TO';
comment on column reporting.article_figure.measure is 'What it measures';
comment on column reporting.article_figure.confidence is '0 to 1';
comment on column reporting.article_figure.char_start is 'First code point in article_text.text';
comment on column reporting.article_figure.char_end is 'One past the last code point';
comment on column reporting.article_figure.evidence_ar is 'The words that made the fact: the slice of the text';
comment on column reporting.article_figure.sentence_no is 'Sentence, from 1; the title is 1 where there is one';
comment on column reporting.article_figure.period_from is 'First day of the time it is about; null when unknown';
comment on column reporting.article_figure.period_to is 'Last day of the time it is about; null when unknown';
comment on column reporting.article_figure.period_precision is 'DAY, MONTH, YEAR, SPAN or UNKNOWN';

create or replace view reporting.article_figure_subject as
select a.article_ref as article_ref,
    m.figure_id as figure_id,
    p.participant_id as participant_id,
    p.participant_kind as participant_kind,
    b.name_ar as name_ar,
    p.name_en as name_en,
    nullif(c.iso3, 'ZZZ') as country_iso3,
    b.weight as weight
from warehouse.bridge_figure_subject b
  join warehouse.fact_figure m on m.figure_id = b.figure_id
  join warehouse.dim_article a on a.article_id = m.article_id and a.is_current
  join warehouse.dim_participant p on p.participant_id = b.participant_id
  join warehouse.dim_country c on c.country_id = p.country_id;
comment on view reporting.article_figure_subject is 'Grain: one row per article, figure and participant it is about';
comment on column reporting.article_figure_subject.article_ref is 'Article';
comment on column reporting.article_figure_subject.figure_id is 'Figure';
comment on column reporting.article_figure_subject.participant_id is 'Participant, the same in every article';
comment on column reporting.article_figure_subject.participant_kind is 'COUNTRY, ORGANISATION or PERSON';
comment on column reporting.article_figure_subject.name_ar is 'Name as written there';
comment on column reporting.article_figure_subject.name_en is 'Name in English, null where none is known';
comment on column reporting.article_figure_subject.country_iso3 is 'Country';
comment on column reporting.article_figure_subject.weight is 'Share of the figure; the shares of one figure sum to 1';

create or replace view reporting.article_topic as
select a.article_ref as article_ref,
    'EVENT' as fact_kind,
    m.event_id as fact_id,
    t.topic as topic
from warehouse.bridge_event_mention_topic b
  join warehouse.fact_event_mention m on m.event_mention_id = b.event_mention_id and m.event_id is not null
  join warehouse.dim_article a on a.article_id = m.article_id and a.is_current
  join warehouse.dim_topic t on t.topic_id = b.topic_id
union all
select a.article_ref, 'AGREEMENT', m.agreement_id, t.topic
  from warehouse.bridge_agreement_mention_topic b
  join warehouse.fact_agreement_mention m on m.agreement_mention_id = b.agreement_mention_id and m.agreement_id is not null
  join warehouse.dim_article a on a.article_id = m.article_id and a.is_current
  join warehouse.dim_topic t on t.topic_id = b.topic_id;
comment on view reporting.article_topic is 'Grain: one row per article, event or agreement, and topic';
comment on column reporting.article_topic.article_ref is 'Article';
comment on column reporting.article_topic.fact_kind is 'EVENT or AGREEMENT';
comment on column reporting.article_topic.fact_id is 'Event or agreement';
comment on column reporting.article_topic.topic is 'Topic code';

create or replace view reporting.fact_mention as
select a.article_ref as article_ref,
    'EVENT' as fact_kind,
    m.event_id as fact_id,
    m.sentence_no::bigint as sentence_no,
    m.char_start::bigint as char_start,
    m.char_end::bigint as char_end,
    m.rule as rule,
    m.confidence as confidence,
    m.run_id as run_id
from warehouse.fact_event_mention m
  join warehouse.dim_article a on a.article_id = m.article_id and a.is_current
 where m.event_id is not null
union all
select a.article_ref, 'EVENT', m.event_id, x.sentence_no::bigint, x.char_start::bigint, x.char_end::bigint, x.rule, x.confidence, m.run_id
  from warehouse.fact_event_mention_place x
  join warehouse.fact_event_mention m on m.event_mention_id = x.event_mention_id and m.event_id is not null
  join warehouse.dim_article a on a.article_id = m.article_id and a.is_current
union all
select a.article_ref, 'AGREEMENT', m.agreement_id, m.sentence_no::bigint, m.char_start::bigint, m.char_end::bigint, m.rule, m.confidence, m.run_id
  from warehouse.fact_agreement_mention m
  join warehouse.dim_article a on a.article_id = m.article_id and a.is_current
 where m.agreement_id is not null
union all
select a.article_ref, 'AGREEMENT', m.agreement_id, x.sentence_no::bigint, x.char_start::bigint, x.char_end::bigint, x.rule, x.confidence, m.run_id
  from warehouse.fact_agreement_mention_place x
  join warehouse.fact_agreement_mention m on m.agreement_mention_id = x.agreement_mention_id and m.agreement_id is not null
  join warehouse.dim_article a on a.article_id = m.article_id and a.is_current
union all
select a.article_ref, 'FIGURE', m.figure_id, m.sentence_no::bigint, m.char_start::bigint, m.char_end::bigint, m.rule, m.confidence, m.run_id
  from warehouse.fact_figure m
  join warehouse.dim_article a on a.article_id = m.article_id and a.is_current;
comment on view reporting.fact_mention is 'Grain: one row per place in an article that states a fact';
comment on column reporting.fact_mention.article_ref is 'Article';
comment on column reporting.fact_mention.fact_kind is 'EVENT, AGREEMENT or FIGURE';
comment on column reporting.fact_mention.fact_id is 'The fact';
comment on column reporting.fact_mention.sentence_no is 'Sentence, from 1; the title is 1 where there is one';
comment on column reporting.fact_mention.char_start is 'First code point in article_text.text';
comment on column reporting.fact_mention.char_end is 'One past the last code point';
comment on column reporting.fact_mention.rule is 'Rule that made the fact';
comment on column reporting.fact_mention.confidence is '0 to 1';
comment on column reporting.fact_mention.run_id is 'Run that wrote it';
