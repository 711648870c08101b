-- Words have seldom a day of their own: charts show them by the day on which an article first told them. Asked of the
-- mentions that took two seconds at half a million articles.
create table summary.word_told (
  event_id bigint primary key,
  event_type_id bigint not null,
  told_on date not null
);
comment on table summary.word_told is 'Grain: one row per event of words that occurred or goes on';
comment on column summary.word_told.event_id is 'Event';
comment on column summary.word_told.event_type_id is 'Type';
comment on column summary.word_told.told_on is 'First day of publication of the articles that tell it, -infinity when unknown';

create table summary.word_day (
  event_type_id bigint not null,
  told_on date not null,
  events bigint not null,
  primary key (told_on, event_type_id)
);
comment on table summary.word_day is 'Grain: one row per type of words and day on which they were first told';
comment on column summary.word_day.event_type_id is 'Type';
comment on column summary.word_day.told_on is 'Day, -infinity when unknown';
comment on column summary.word_day.events is 'Events that occurred or go on';

create unlogged table staging.summary_word (like summary.word_told, sign smallint not null);
comment on table staging.summary_word is 'Grain: one row per row that the transaction takes from or adds to summary.word_told';
comment on column staging.summary_word.event_id is 'Event';
comment on column staging.summary_word.event_type_id is 'Type';
comment on column staging.summary_word.told_on is 'First day of publication of the articles that tell it, -infinity when unknown';
comment on column staging.summary_word.sign is '-1 for a row that goes, 1 for a row that comes';
