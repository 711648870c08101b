-- Who met whom, counted as facts come: asked of all that is stored, it would read every meeting and those who took part.
create table summary.meeting (
  event_id bigint not null,
  participant_id bigint not null,
  met_id bigint not null,
  event_type_id bigint not null,
  event_status text not null,
  date_from date,
  date_to date,
  date_precision text not null,
  primary key (participant_id, met_id, event_id)
);
create index meeting_event_id_idx on summary.meeting (event_id);
comment on table summary.meeting is 'Grain: one row per meeting or call and two of different sides who took part: each pair stands once, the lesser id first';
comment on column summary.meeting.event_id is 'Meeting or call';
comment on column summary.meeting.participant_id is 'Who: a person, or the state or organisation where no person of it is named';
comment on column summary.meeting.met_id is 'Whom, with a greater id';
comment on column summary.meeting.event_type_id is 'Type of the event';
comment on column summary.meeting.event_status is 'Status of the event';
comment on column summary.meeting.date_from is 'First day of the event, null when unknown';
comment on column summary.meeting.date_to is 'Last day of the event, null when unknown';
comment on column summary.meeting.date_precision is 'DAY, MONTH, YEAR, SPAN or UNKNOWN';

create table summary.meeting_total (
  participant_id bigint not null,
  met_id bigint not null,
  all_events bigint not null,
  events bigint not null,
  calls bigint not null,
  planned bigint not null,
  last_day date,
  last_text text,
  primary key (participant_id, met_id)
);
create index meeting_total_met_id_idx on summary.meeting_total (met_id, participant_id);
create index meeting_total_frequent_idx on summary.meeting_total (events desc, participant_id, met_id);
comment on table summary.meeting_total is 'Grain: one row per two who met or called each other, or are to: each pair stands once, the lesser id first';
comment on column summary.meeting_total.participant_id is 'Who';
comment on column summary.meeting_total.met_id is 'Whom, with a greater id';
comment on column summary.meeting_total.all_events is 'Meetings and calls that occurred, go on or are planned';
comment on column summary.meeting_total.events is 'Of them those that occurred or go on';
comment on column summary.meeting_total.calls is 'Of these the calls';
comment on column summary.meeting_total.planned is 'Meetings and calls that are planned';
comment on column summary.meeting_total.last_day is 'Latest last day of all of them, null when none is known';
comment on column summary.meeting_total.last_text is 'The latest day, month, year or span of those that occurred or go on, as ISO 8601 writes it';

create unlogged table staging.summary_meeting (like summary.meeting, sign smallint not null);
comment on table staging.summary_meeting is 'Grain: one row per row that the transaction takes from or adds to summary.meeting';
do $$
declare
  item record;
begin
  for item in
    select a.attname, coalesce(col_description('summary.meeting'::regclass, k.attnum), '-1 for a row that goes, 1 for a row that comes') as told
      from pg_attribute a
      left join pg_attribute k on k.attrelid = 'summary.meeting'::regclass and k.attname = a.attname and k.attnum > 0
     where a.attrelid = 'staging.summary_meeting'::regclass and a.attnum > 0
  loop
    execute format('comment on column staging.summary_meeting.%I is %L', item.attname, item.told);
  end loop;
end $$;
