-- Filled by COPY in each slice's transaction and emptied in it: unlogged, for nothing here outlives a crash.
create unlogged table staging.article (
  run_id bigint not null,
  slice_no integer not null,
  article_ref text not null,
  content_sha256 text not null,
  reading_signature text not null,
  outlet text,
  url text,
  title text,
  published_on date,
  published_on_method text not null,
  dateline_city_en text,
  dateline_country_iso3 text,
  article_text text not null,
  delivered_text text not null,
  sentence_count integer not null,
  warning_codes text,
  primary key (run_id, slice_no, article_ref)
);
comment on table staging.article is 'Grain: one row per article that a slice loads';
comment on column staging.article.run_id is 'The run, audit.run.run_id';
comment on column staging.article.slice_no is 'The slice of the run';
comment on column staging.article.article_ref is 'The article';
comment on column staging.article.content_sha256 is 'SHA-256 over metadata and text: tells changed from unchanged';
comment on column staging.article.reading_signature is 'Fingerprint of program and reference data that read it';
comment on column staging.article.outlet is 'Outlet as given';
comment on column staging.article.url is 'Address';
comment on column staging.article.title is 'Title';
comment on column staging.article.published_on is 'Day of publication';
comment on column staging.article.published_on_method is 'METADATA, DATELINE, TEXT, MEDIA or NONE';
comment on column staging.article.dateline_city_en is 'City of the dateline';
comment on column staging.article.dateline_country_iso3 is 'Country of the dateline';
comment on column staging.article.article_text is 'Text as a reader reads it; offsets count in it';
comment on column staging.article.delivered_text is 'Title and body as delivered';
comment on column staging.article.sentence_count is 'Sentences in the text';
comment on column staging.article.warning_codes is 'What had to be mended, separated by |';

create unlogged table staging.event (
  run_id bigint not null,
  slice_no integer not null,
  article_ref text not null,
  event_no integer not null,
  event_type text not null,
  event_status text not null,
  date_from date,
  date_to date,
  date_precision text not null,
  city_en text,
  country_iso3 text,
  match_key text not null,
  evidence_hash bigint not null,
  primary key (run_id, slice_no, article_ref, event_no)
);
comment on table staging.event is 'Grain: one row per article and event it states';
comment on column staging.event.run_id is 'The run, audit.run.run_id';
comment on column staging.event.slice_no is 'The slice of the run';
comment on column staging.event.article_ref is 'The article';
comment on column staging.event.event_no is 'Number of the event in the article, from 1';
comment on column staging.event.event_type is 'Event type code';
comment on column staging.event.event_status is 'Status as the article has it';
comment on column staging.event.date_from is 'First day; null when unknown';
comment on column staging.event.date_to is 'Last day; null when unknown';
comment on column staging.event.date_precision is 'DAY, MONTH, YEAR, SPAN or UNKNOWN';
comment on column staging.event.city_en is 'City';
comment on column staging.event.country_iso3 is 'Country';
comment on column staging.event.match_key is 'Block within which mentions may be the same event: compared as it is';
comment on column staging.event.evidence_hash is 'Hash of the words of the leading place: equal in two copies of one text';

create unlogged table staging.event_participant (
  run_id bigint not null,
  slice_no integer not null,
  article_ref text not null,
  event_no integer not null,
  participant_role text not null,
  participant_key text not null,
  participant_kind text not null,
  name_ar text not null,
  name_en text,
  country_iso3 text,
  office_no integer not null,
  office_class text,
  office_title_ar text,
  primary key (run_id, slice_no, article_ref, event_no, participant_key, participant_role, office_no)
);
comment on table staging.event_participant is 'Grain: one row per article, event, participant, role and office';
comment on column staging.event_participant.run_id is 'The run, audit.run.run_id';
comment on column staging.event_participant.slice_no is 'The slice of the run';
comment on column staging.event_participant.article_ref is 'The article';
comment on column staging.event_participant.event_no is 'Number of the event in the article';
comment on column staging.event_participant.participant_role is 'ACTOR, RECIPIENT, HOST, CHAIR, ATTENDEE or MEDIATOR';
comment on column staging.event_participant.participant_key is 'Natural key: C:CHN, O:asean, P:xi-jinping, P:~… or O:~… where no list holds it';
comment on column staging.event_participant.participant_kind is 'COUNTRY, ORGANISATION or PERSON';
comment on column staging.event_participant.name_ar is 'Name as written in the article';
comment on column staging.event_participant.name_en is 'English name where a list knows one';
comment on column staging.event_participant.country_iso3 is 'Country, ISO 3166-1 alpha-3';
comment on column staging.event_participant.office_no is '0 for none or the first office, then counting: one row an office';
comment on column staging.event_participant.office_class is 'Class of the office';
comment on column staging.event_participant.office_title_ar is 'Title as written';

create unlogged table staging.event_mention (
  run_id bigint not null,
  slice_no integer not null,
  article_ref text not null,
  event_no integer not null,
  place_no integer not null,
  sentence_no integer not null,
  char_start integer not null,
  char_end integer not null,
  rule text not null,
  confidence numeric(4,3) not null,
  primary key (run_id, slice_no, article_ref, event_no, place_no)
);
comment on table staging.event_mention is 'Grain: one row per article, event and place in the text that states it';
comment on column staging.event_mention.run_id is 'The run, audit.run.run_id';
comment on column staging.event_mention.slice_no is 'The slice of the run';
comment on column staging.event_mention.article_ref is 'The article';
comment on column staging.event_mention.event_no is 'Number of the event in the article';
comment on column staging.event_mention.place_no is '1 for the leading place, then counting';
comment on column staging.event_mention.sentence_no is 'Sentence, from 1; the title is 1 where there is one';
comment on column staging.event_mention.char_start is 'First code point in the article''s text';
comment on column staging.event_mention.char_end is 'One past the last code point';
comment on column staging.event_mention.rule is 'Rule that made the fact';
comment on column staging.event_mention.confidence is '0 to 1';

create unlogged table staging.event_topic (
  run_id bigint not null,
  slice_no integer not null,
  article_ref text not null,
  event_no integer not null,
  topic text not null,
  primary key (run_id, slice_no, article_ref, event_no, topic)
);
comment on table staging.event_topic is 'Grain: one row per article, event and topic';
comment on column staging.event_topic.run_id is 'The run, audit.run.run_id';
comment on column staging.event_topic.slice_no is 'The slice of the run';
comment on column staging.event_topic.article_ref is 'The article';
comment on column staging.event_topic.event_no is 'Number of the event in the article';
comment on column staging.event_topic.topic is 'Topic code';

create unlogged table staging.agreement (
  run_id bigint not null,
  slice_no integer not null,
  article_ref text not null,
  agreement_no integer not null,
  agreement_type text not null,
  agreement_status text not null,
  name_ar text not null,
  name_key text not null,
  signed_from date,
  signed_to date,
  signed_precision text not null,
  valid_from date,
  valid_to date,
  city_en text,
  country_iso3 text,
  match_key text not null,
  evidence_hash bigint not null,
  primary key (run_id, slice_no, article_ref, agreement_no)
);
comment on table staging.agreement is 'Grain: one row per article and agreement it names';
comment on column staging.agreement.run_id is 'The run, audit.run.run_id';
comment on column staging.agreement.slice_no is 'The slice of the run';
comment on column staging.agreement.article_ref is 'The article';
comment on column staging.agreement.agreement_no is 'Number of the agreement in the article, from 1';
comment on column staging.agreement.agreement_type is 'Agreement type code';
comment on column staging.agreement.agreement_status is 'Furthest step the article states';
comment on column staging.agreement.name_ar is 'Name as written';
comment on column staging.agreement.name_key is 'Folded content words of the name in a stable order';
comment on column staging.agreement.signed_from is 'First day of signing or issue; null when unknown';
comment on column staging.agreement.signed_to is 'Last day of signing or issue; null when unknown';
comment on column staging.agreement.signed_precision is 'DAY, MONTH, YEAR, SPAN or UNKNOWN';
comment on column staging.agreement.valid_from is 'First day of validity; null when unknown';
comment on column staging.agreement.valid_to is 'Last day of validity; null when unknown or open';
comment on column staging.agreement.city_en is 'City';
comment on column staging.agreement.country_iso3 is 'Country';
comment on column staging.agreement.match_key is 'Block within which mentions may be the same agreement: compared as it is';
comment on column staging.agreement.evidence_hash is 'Hash of the words of the leading place: equal in two copies of one text';

create unlogged table staging.agreement_party (
  run_id bigint not null,
  slice_no integer not null,
  article_ref text not null,
  agreement_no integer not null,
  participant_key text not null,
  participant_kind text not null,
  name_ar text not null,
  name_en text,
  country_iso3 text,
  primary key (run_id, slice_no, article_ref, agreement_no, participant_key)
);
comment on table staging.agreement_party is 'Grain: one row per article, agreement and party';
comment on column staging.agreement_party.run_id is 'The run, audit.run.run_id';
comment on column staging.agreement_party.slice_no is 'The slice of the run';
comment on column staging.agreement_party.article_ref is 'The article';
comment on column staging.agreement_party.agreement_no is 'Number of the agreement in the article';
comment on column staging.agreement_party.participant_key is 'Natural key: C:CHN, O:asean, P:xi-jinping, P:~… or O:~… where no list holds it';
comment on column staging.agreement_party.participant_kind is 'COUNTRY, ORGANISATION or PERSON';
comment on column staging.agreement_party.name_ar is 'Name as written in the article';
comment on column staging.agreement_party.name_en is 'English name where a list knows one';
comment on column staging.agreement_party.country_iso3 is 'Country, ISO 3166-1 alpha-3';

create unlogged table staging.agreement_mention (
  run_id bigint not null,
  slice_no integer not null,
  article_ref text not null,
  agreement_no integer not null,
  place_no integer not null,
  sentence_no integer not null,
  char_start integer not null,
  char_end integer not null,
  rule text not null,
  confidence numeric(4,3) not null,
  primary key (run_id, slice_no, article_ref, agreement_no, place_no)
);
comment on table staging.agreement_mention is 'Grain: one row per article, agreement and place in the text that states it';
comment on column staging.agreement_mention.run_id is 'The run, audit.run.run_id';
comment on column staging.agreement_mention.slice_no is 'The slice of the run';
comment on column staging.agreement_mention.article_ref is 'The article';
comment on column staging.agreement_mention.agreement_no is 'Number of the agreement in the article';
comment on column staging.agreement_mention.place_no is '1 for the leading place, then counting';
comment on column staging.agreement_mention.sentence_no is 'Sentence, from 1; the title is 1 where there is one';
comment on column staging.agreement_mention.char_start is 'First code point in the article''s text';
comment on column staging.agreement_mention.char_end is 'One past the last code point';
comment on column staging.agreement_mention.rule is 'Rule that made the fact';
comment on column staging.agreement_mention.confidence is '0 to 1';

create unlogged table staging.agreement_topic (
  run_id bigint not null,
  slice_no integer not null,
  article_ref text not null,
  agreement_no integer not null,
  topic text not null,
  primary key (run_id, slice_no, article_ref, agreement_no, topic)
);
comment on table staging.agreement_topic is 'Grain: one row per article, agreement and topic';
comment on column staging.agreement_topic.run_id is 'The run, audit.run.run_id';
comment on column staging.agreement_topic.slice_no is 'The slice of the run';
comment on column staging.agreement_topic.article_ref is 'The article';
comment on column staging.agreement_topic.agreement_no is 'Number of the agreement in the article';
comment on column staging.agreement_topic.topic is 'Topic code';

create unlogged table staging.figure (
  run_id bigint not null,
  slice_no integer not null,
  article_ref text not null,
  figure_no integer not null,
  figure_kind text not null,
  value_low numeric not null,
  value_high numeric,
  unit text,
  figure_status text not null,
  qualifier text not null,
  measure text,
  period_from date,
  period_to date,
  period_precision text not null,
  sentence_no integer not null,
  char_start integer not null,
  char_end integer not null,
  rule text not null,
  confidence numeric(4,3) not null,
  primary key (run_id, slice_no, article_ref, figure_no)
);
comment on table staging.figure is 'Grain: one row per article and figure';
comment on column staging.figure.run_id is 'The run, audit.run.run_id';
comment on column staging.figure.slice_no is 'The slice of the run';
comment on column staging.figure.article_ref is 'The article';
comment on column staging.figure.figure_no is 'Number of the figure in the article, from 1';
comment on column staging.figure.figure_kind is 'MONEY, COUNT, PERCENT, DURATION, MEASURE, ORDINAL or RATE';
comment on column staging.figure.value_low is 'The number, or the lower end of a range';
comment on column staging.figure.value_high is 'Upper end of a range';
comment on column staging.figure.unit is 'Unit code or counted noun';
comment on column staging.figure.figure_status is 'ACTUAL, TARGET or FORECAST';
comment on column staging.figure.qualifier is 'EXACT, ABOUT, MORE_THAN, LESS_THAN or UP_TO';
comment on column staging.figure.measure is 'What it measures';
comment on column staging.figure.period_from is 'First day of the time it is about; null when unknown';
comment on column staging.figure.period_to is 'Last day of the time it is about; null when unknown';
comment on column staging.figure.period_precision is 'DAY, MONTH, YEAR, SPAN or UNKNOWN';
comment on column staging.figure.sentence_no is 'Sentence, from 1; the title is 1 where there is one';
comment on column staging.figure.char_start is 'First code point in the article''s text';
comment on column staging.figure.char_end is 'One past the last code point';
comment on column staging.figure.rule is 'Rule that made the fact';
comment on column staging.figure.confidence is '0 to 1';

create unlogged table staging.figure_subject (
  run_id bigint not null,
  slice_no integer not null,
  article_ref text not null,
  figure_no integer not null,
  participant_key text not null,
  participant_kind text not null,
  name_ar text not null,
  name_en text,
  country_iso3 text,
  primary key (run_id, slice_no, article_ref, figure_no, participant_key)
);
comment on table staging.figure_subject is 'Grain: one row per article, figure and participant it is about';
comment on column staging.figure_subject.run_id is 'The run, audit.run.run_id';
comment on column staging.figure_subject.slice_no is 'The slice of the run';
comment on column staging.figure_subject.article_ref is 'The article';
comment on column staging.figure_subject.figure_no is 'Number of the figure in the article';
comment on column staging.figure_subject.participant_key is 'Natural key: C:CHN, O:asean, P:xi-jinping, P:~… or O:~… where no list holds it';
comment on column staging.figure_subject.participant_kind is 'COUNTRY, ORGANISATION or PERSON';
comment on column staging.figure_subject.name_ar is 'Name as written in the article';
comment on column staging.figure_subject.name_en is 'English name where a list knows one';
comment on column staging.figure_subject.country_iso3 is 'Country, ISO 3166-1 alpha-3';

create unlogged table staging.unresolved (
  run_id bigint not null,
  slice_no integer not null,
  article_ref text not null,
  unresolved_kind text not null,
  form_ar text not null,
  char_start integer not null,
  char_end integer not null,
  primary key (run_id, slice_no, article_ref, unresolved_kind, char_start, char_end)
);
comment on table staging.unresolved is 'Grain: one row per article and name, title or place that no list holds';
comment on column staging.unresolved.run_id is 'The run, audit.run.run_id';
comment on column staging.unresolved.slice_no is 'The slice of the run';
comment on column staging.unresolved.article_ref is 'The article';
comment on column staging.unresolved.unresolved_kind is 'PERSON, ORGANISATION, TITLE or PLACE';
comment on column staging.unresolved.form_ar is 'As written';
comment on column staging.unresolved.char_start is 'First code point in the article''s text';
comment on column staging.unresolved.char_end is 'One past the last code point';

create unlogged table staging.fact_group (
  group_no bigint primary key,
  fact_key text not null,
  fact_id bigint,
  is_new boolean not null
);
comment on table staging.fact_group is 'Grain: one row per event or agreement that the resolving step makes or changes';
comment on column staging.fact_group.group_no is 'Number in this step';
comment on column staging.fact_group.fact_key is 'Article ref and number of the least of its mentions';
comment on column staging.fact_group.fact_id is 'The fact it goes on as; for a new one given on the way';
comment on column staging.fact_group.is_new is 'Whether no fact was there before';

create unlogged table staging.fact_group_mention (
  mention_id bigint primary key,
  group_no bigint not null
);
comment on table staging.fact_group_mention is 'Grain: one row per mention in a group of staging.fact_group';
comment on column staging.fact_group_mention.mention_id is 'The mention';
comment on column staging.fact_group_mention.group_no is 'Its group';
