-- The monthly matrix of pairs: what a question about pairs, but about no single event, is answered from.
create table summary.pair_month (
  side_code text not null,
  partner_code text not null,
  event_type_id bigint not null,
  first_month date not null,
  last_month date not null,
  all_events bigint not null,
  events bigint not null,
  only_two bigint not null,
  toward bigint not null,
  back bigint not null,
  planned bigint not null,
  last_text text,
  primary key (side_code, partner_code, event_type_id, first_month, last_month)
);
create index pair_month_partner_code_idx on summary.pair_month (partner_code, side_code);
comment on table summary.pair_month is 'Grain: one row per pair of sides, type of events, and first and last month of their days: each pair stands once, the lesser code first';
comment on column summary.pair_month.side_code is 'Code of the side that comes first, by the bytes of the codes';
comment on column summary.pair_month.partner_code is 'Code of the other side';
comment on column summary.pair_month.event_type_id is 'Type of the events';
comment on column summary.pair_month.first_month is 'First day of the month in which the events begin, -infinity when unknown';
comment on column summary.pair_month.last_month is 'First day of the month in which they end, -infinity when unknown';
comment on column summary.pair_month.all_events is 'Events of whatever status';
comment on column summary.pair_month.events is 'Of them those that occurred or go on';
comment on column summary.pair_month.only_two is 'Of these those in which no third side acts, receives or hosts';
comment on column summary.pair_month.toward is 'Of these those in which the side acts toward the other and not the other way';
comment on column summary.pair_month.back is 'Of these those in which the other side acts toward it and not the other way';
comment on column summary.pair_month.planned is 'Events that are planned';
comment on column summary.pair_month.last_text is 'The latest day, month, year or span of those that occurred or go on, as ISO 8601 writes it';
