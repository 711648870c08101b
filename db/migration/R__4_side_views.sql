-- Who stands opposite whom. A side is a state, with all its people and bodies, or an organisation that belongs to no state.
create or replace view reporting.event_side as
select distinct b.event_id as event_id,
    b.participant_role as participant_role,
    case when p.country_id <> -1 then c.iso3 else p.participant_key end as side_code,
    case when p.country_id <> -1 then 'COUNTRY' else 'ORGANISATION' end as side_kind,
    case when p.country_id <> -1 then c.name_en else p.name_en end as side_en,
    case when p.country_id <> -1 then c.name_ar else p.name_ar end as side_ar
from warehouse.bridge_event_participant b
  join warehouse.dim_participant p on p.participant_id = b.participant_id
  join warehouse.dim_country c on c.country_id = p.country_id
 where p.country_id <> -1 or p.participant_kind = 'ORGANISATION';
comment on view reporting.event_side is 'Grain: one row per event, side and role; a side is a state with its people and bodies, or an organisation of no state';
comment on column reporting.event_side.event_id is 'Event';
comment on column reporting.event_side.participant_role is 'Role in which anyone of the side takes part';
comment on column reporting.event_side.side_code is 'ISO 3166-1 alpha-3 of the state, natural key of the organisation';
comment on column reporting.event_side.side_kind is 'COUNTRY or ORGANISATION';
comment on column reporting.event_side.side_en is 'Name in English, null where none is known';
comment on column reporting.event_side.side_ar is 'Name in Arabic';

create or replace view reporting.side as
select c.iso3 as side_code,
    'COUNTRY' as side_kind,
    c.name_en as side_en,
    c.name_ar as side_ar
from warehouse.dim_country c
 where c.country_id <> -1
union all
select p.participant_key, 'ORGANISATION', p.name_en, p.name_ar
  from warehouse.dim_participant p
 where p.country_id = -1 and p.participant_kind = 'ORGANISATION';
comment on view reporting.side is 'Grain: one row per side that events and agreements can have: a state, or an organisation that belongs to no state';
comment on column reporting.side.side_code is 'ISO 3166-1 alpha-3 of the state, natural key of the organisation';
comment on column reporting.side.side_kind is 'COUNTRY or ORGANISATION';
comment on column reporting.side.side_en is 'Name in English, null where none is known';
comment on column reporting.side.side_ar is 'Name in Arabic';

-- From the summary, which knows the sides and days of each event: a query that names a side or days reads their rows only.
create or replace view reporting.event_involvement as
select i.event_id as event_id,
    i.side_code as side_code,
    case when i.side_code ~ '^[A-Z]{3}$' then 'COUNTRY' else 'ORGANISATION' end as side_kind,
    (select t.event_type from warehouse.dim_event_type t where t.event_type_id = i.event_type_id) as event_type,
    (select t.event_class from warehouse.dim_event_type t where t.event_type_id = i.event_type_id) as event_class,
    i.event_status as event_status,
    i.date_from as date_from,
    i.date_to as date_to,
    i.date_precision as date_precision,
    i.confidence as confidence,
    reporting.date_text(i.date_from, i.date_to, i.date_precision) as date_text
from summary.event_involvement i
 where i.side_code <> '';
comment on view reporting.event_involvement is 'Grain: one row per event and side that takes part in any role, with what the event is: count rows of one side, or distinct event_id of several';
comment on column reporting.event_involvement.event_id is 'Event';
comment on column reporting.event_involvement.side_code is 'ISO 3166-1 alpha-3 of the state, natural key of the organisation';
comment on column reporting.event_involvement.side_kind is 'COUNTRY or ORGANISATION';
comment on column reporting.event_involvement.event_type is 'Type of the event';
comment on column reporting.event_involvement.event_class is 'DEED or WORD';
comment on column reporting.event_involvement.event_status is 'OCCURRED, ONGOING, PLANNED, CANCELLED or DENIED';
comment on column reporting.event_involvement.date_from is 'First day of the event, null when unknown';
comment on column reporting.event_involvement.date_to is 'Last day of the event, null when unknown';
comment on column reporting.event_involvement.date_precision is 'DAY, MONTH, YEAR, SPAN or UNKNOWN';
comment on column reporting.event_involvement.confidence is 'Confidence of the event, 0 to 1; not to be added up';
comment on column reporting.event_involvement.date_text is 'Day of the event as ISO 8601 writes it, as precise as it is known';

-- Names are joined by keys: a query that names no name is spared them.
create or replace view reporting.event_pair as
select s.event_id as event_id,
    s.side_code as side_code,
    case when s.side_code ~ '^[A-Z]{3}$' then 'COUNTRY' else 'ORGANISATION' end as side_kind,
    coalesce(sc.name_en, sp.name_en) as side_en,
    coalesce(sc.name_ar, sp.name_ar) as side_ar,
    o.side_code as partner_code,
    case when o.side_code ~ '^[A-Z]{3}$' then 'COUNTRY' else 'ORGANISATION' end as partner_kind,
    coalesce(oc.name_en, op.name_en) as partner_en,
    coalesce(oc.name_ar, op.name_ar) as partner_ar,
    case when s.is_actor and o.is_target and not (s.is_target and o.is_actor) then 'TOWARD'
      when s.is_target and o.is_actor and not (s.is_actor and o.is_target) then 'FROM' else 'MUTUAL' end as direction,
    s.side_count as side_count,
    t.event_type as event_type,
    t.name_en as event_type_en,
    t.name_ar as event_type_ar,
    t.event_class as event_class,
    s.event_status as event_status,
    s.date_from as date_from,
    s.date_to as date_to,
    s.date_precision as date_precision,
    reporting.date_text(s.date_from, s.date_to, s.date_precision) as date_text,
    t.quad_class as quad_class,
    t.score as score,
    s.confidence as confidence
from summary.event_involvement s
  join summary.event_involvement o on o.event_id = s.event_id and o.side_code <> s.side_code
  left join warehouse.dim_country sc on sc.iso3 = s.side_code
  left join warehouse.dim_participant sp on sp.participant_key = s.side_code and sp.participant_kind = 'ORGANISATION' and sp.country_id = -1
  left join warehouse.dim_country oc on oc.iso3 = o.side_code
  left join warehouse.dim_participant op on op.participant_key = o.side_code and op.participant_kind = 'ORGANISATION' and op.country_id = -1
  left join warehouse.dim_event_type t on t.event_type_id = s.event_type_id
    -- two who act together toward a third do nothing to each other
 where (s.is_actor and o.is_target) or (s.is_target and o.is_actor) or (s.is_actor and o.is_actor and not s.has_recipient);
comment on view reporting.event_pair is 'Grain: one row per event, side and other side that it deals with: each pair stands twice, once from either side';
comment on column reporting.event_pair.event_id is 'Event';
comment on column reporting.event_pair.side_code is 'ISO 3166-1 alpha-3 of the state, natural key of the organisation';
comment on column reporting.event_pair.side_kind is 'COUNTRY or ORGANISATION';
comment on column reporting.event_pair.side_en is 'Name of the side in English, null where none is known';
comment on column reporting.event_pair.side_ar is 'Name of the side in Arabic';
comment on column reporting.event_pair.partner_code is 'Code of the other side';
comment on column reporting.event_pair.partner_kind is 'COUNTRY or ORGANISATION';
comment on column reporting.event_pair.partner_en is 'Name of the other side in English, null where none is known';
comment on column reporting.event_pair.partner_ar is 'Name of the other side in Arabic';
comment on column reporting.event_pair.direction is 'TOWARD: the side acts toward the other; FROM: the other acts toward it; MUTUAL: they act together';
comment on column reporting.event_pair.side_count is 'Sides that act, receive or host: 2 where the two are alone, more at a gathering of several';

comment on column reporting.event_pair.event_type is 'Type of the event';
comment on column reporting.event_pair.event_type_en is 'Its name in English';
comment on column reporting.event_pair.event_type_ar is 'Its name in Arabic';
comment on column reporting.event_pair.event_class is 'DEED or WORD';
comment on column reporting.event_pair.event_status is 'OCCURRED, ONGOING, PLANNED, CANCELLED or DENIED';
comment on column reporting.event_pair.date_from is 'First day of the event, null when unknown';
comment on column reporting.event_pair.date_to is 'Last day of the event, null when unknown';
comment on column reporting.event_pair.date_precision is 'DAY, MONTH, YEAR, SPAN or UNKNOWN';
comment on column reporting.event_pair.date_text is 'Day of the event as ISO 8601 writes it, as precise as it is known';
comment on column reporting.event_pair.quad_class is 'VERBAL_COOPERATION, MATERIAL_COOPERATION, VERBAL_CONFLICT or MATERIAL_CONFLICT';
comment on column reporting.event_pair.score is 'PLOVER score of the type, -10 conflict to +10 cooperation; average it, do not add it up';
comment on column reporting.event_pair.confidence is 'Confidence of the event, 0 to 1; not to be added up';

create or replace view reporting.pair_total as
select t.side_code as side_code,
    case when t.side_code ~ '^[A-Z]{3}$' then 'COUNTRY' else 'ORGANISATION' end as side_kind,
    coalesce(sc.name_en, sp.name_en) as side_en,
    coalesce(sc.name_ar, sp.name_ar) as side_ar,
    t.partner_code as partner_code,
    case when t.partner_code ~ '^[A-Z]{3}$' then 'COUNTRY' else 'ORGANISATION' end as partner_kind,
    coalesce(oc.name_en, op.name_en) as partner_en,
    coalesce(oc.name_ar, op.name_ar) as partner_ar,
    y.event_type as event_type,
    y.name_en as event_type_en,
    y.name_ar as event_type_ar,
    y.event_class as event_class,
    t.events as events,
    t.only_two as only_two,
    t.toward as toward,
    t.back as back,
    t.planned as planned,
    t.last_text as last_text,
    y.quad_class as quad_class,
    y.score as score
from summary.pair_total t
  left join warehouse.dim_country sc on sc.iso3 = t.side_code
  left join warehouse.dim_participant sp on sp.participant_key = t.side_code and sp.participant_kind = 'ORGANISATION' and sp.country_id = -1
  left join warehouse.dim_country oc on oc.iso3 = t.partner_code
  left join warehouse.dim_participant op on op.participant_key = t.partner_code and op.participant_kind = 'ORGANISATION' and op.country_id = -1
  left join warehouse.dim_event_type y on y.event_type_id = t.event_type_id
 where t.events + t.planned > 0;
comment on view reporting.pair_total is 'Grain: one row per side, other side that it deals with, and type of events, over all time: each pair stands twice, once from either side';
comment on column reporting.pair_total.side_code is 'ISO 3166-1 alpha-3 of the state, natural key of the organisation';
comment on column reporting.pair_total.side_kind is 'COUNTRY or ORGANISATION';
comment on column reporting.pair_total.side_en is 'Name of the side in English, null where none is known';
comment on column reporting.pair_total.side_ar is 'Name of the side in Arabic';
comment on column reporting.pair_total.partner_code is 'Code of the other side';
comment on column reporting.pair_total.partner_kind is 'COUNTRY or ORGANISATION';
comment on column reporting.pair_total.partner_en is 'Name of the other side in English, null where none is known';
comment on column reporting.pair_total.partner_ar is 'Name of the other side in Arabic';
comment on column reporting.pair_total.event_type is 'Type of the events';
comment on column reporting.pair_total.event_type_en is 'Its name in English';
comment on column reporting.pair_total.event_type_ar is 'Its name in Arabic';
comment on column reporting.pair_total.event_class is 'DEED or WORD';
comment on column reporting.pair_total.events is 'Events of the two that occurred or go on; can be added up over types, over pairs an event of several sides counts several times';
comment on column reporting.pair_total.only_two is 'Of these those in which no third side acts, receives or hosts; can be added up over types, and over pairs of which each is taken once';
comment on column reporting.pair_total.toward is 'Of these events those in which the side acts toward the other; can be added up over types';
comment on column reporting.pair_total.back is 'Of these events those in which the other acts toward the side; can be added up over types';
comment on column reporting.pair_total.planned is 'Events that are planned; can be added up over types';
comment on column reporting.pair_total.last_text is 'Latest day, month or year of those that occurred or go on, as ISO 8601 writes it';
comment on column reporting.pair_total.quad_class is 'VERBAL_COOPERATION, MATERIAL_COOPERATION, VERBAL_CONFLICT or MATERIAL_CONFLICT';
comment on column reporting.pair_total.score is 'PLOVER score of the type, -10 conflict to +10 cooperation; average it weighted by events';

drop view if exists summary.side;

-- Each pair is kept once; from its other side it reads the other way round.
create or replace view reporting.pair_month as
select t.side_code as side_code,
    case when t.side_code ~ '^[A-Z]{3}$' then 'COUNTRY' else 'ORGANISATION' end as side_kind,
    coalesce(sc.name_en, sp.name_en) as side_en,
    coalesce(sc.name_ar, sp.name_ar) as side_ar,
    t.partner_code as partner_code,
    case when t.partner_code ~ '^[A-Z]{3}$' then 'COUNTRY' else 'ORGANISATION' end as partner_kind,
    coalesce(oc.name_en, op.name_en) as partner_en,
    coalesce(oc.name_ar, op.name_ar) as partner_ar,
    y.event_type as event_type,
    y.name_en as event_type_en,
    y.name_ar as event_type_ar,
    y.event_class as event_class,
    case when t.first_month = t.last_month and t.first_month > '-infinity' then t.first_month end as event_month,
    nullif(t.first_month, '-infinity') as first_month,
    nullif(t.last_month, '-infinity') as last_month,
    t.events as events,
    t.only_two as only_two,
    t.toward as toward,
    t.back as back,
    t.planned as planned,
    t.last_text as last_text,
    y.quad_class as quad_class,
    y.score as score
from (
    select m.side_code, m.partner_code, m.event_type_id, m.first_month, m.last_month, m.events, m.only_two, m.toward, m.back, m.planned, m.last_text
      from summary.pair_month m
     where m.events + m.planned > 0
    union all
    select m.partner_code, m.side_code, m.event_type_id, m.first_month, m.last_month, m.events, m.only_two, m.back, m.toward, m.planned, m.last_text
      from summary.pair_month m
     where m.events + m.planned > 0) t
  left join warehouse.dim_country sc on sc.iso3 = t.side_code
  left join warehouse.dim_participant sp on sp.participant_key = t.side_code and sp.participant_kind = 'ORGANISATION' and sp.country_id = -1
  left join warehouse.dim_country oc on oc.iso3 = t.partner_code
  left join warehouse.dim_participant op on op.participant_key = t.partner_code and op.participant_kind = 'ORGANISATION' and op.country_id = -1
  left join warehouse.dim_event_type y on y.event_type_id = t.event_type_id;
comment on view reporting.pair_month is 'Grain: one row per side, other side that it deals with, type of events, and month of their days, or first and last month where they are known to a year or span only: each pair stands twice, once from either side';
comment on column reporting.pair_month.side_code is 'ISO 3166-1 alpha-3 of the state, natural key of the organisation';
comment on column reporting.pair_month.side_kind is 'COUNTRY or ORGANISATION';
comment on column reporting.pair_month.side_en is 'Name of the side in English, null where none is known';
comment on column reporting.pair_month.side_ar is 'Name of the side in Arabic';
comment on column reporting.pair_month.partner_code is 'Code of the other side';
comment on column reporting.pair_month.partner_kind is 'COUNTRY or ORGANISATION';
comment on column reporting.pair_month.partner_en is 'Name of the other side in English, null where none is known';
comment on column reporting.pair_month.partner_ar is 'Name of the other side in Arabic';
comment on column reporting.pair_month.event_type is 'Type of the events';
comment on column reporting.pair_month.event_type_en is 'Its name in English';
comment on column reporting.pair_month.event_type_ar is 'Its name in Arabic';
comment on column reporting.pair_month.event_class is 'DEED or WORD';
comment on column reporting.pair_month.event_month is 'First day of the month in which the events lie; null where they are known to a longer time only or not at all';
comment on column reporting.pair_month.first_month is 'First day of the month in which they begin, null when unknown';
comment on column reporting.pair_month.last_month is 'First day of the month in which they end, null when unknown';
comment on column reporting.pair_month.events is 'Events of the two that occurred or go on; can be added up over months and types, over pairs an event of several sides counts several times';
comment on column reporting.pair_month.only_two is 'Of these those in which no third side acts, receives or hosts; can be added up over months and types, and over pairs of which each is taken once';
comment on column reporting.pair_month.toward is 'Of these events those in which the side acts toward the other; can be added up over months and types';
comment on column reporting.pair_month.back is 'Of these events those in which the other acts toward the side; can be added up over months and types';
comment on column reporting.pair_month.planned is 'Events that are planned; can be added up over months and types';
comment on column reporting.pair_month.last_text is 'Latest day, month or year of those that occurred or go on, as ISO 8601 writes it';
comment on column reporting.pair_month.quad_class is 'VERBAL_COOPERATION, MATERIAL_COOPERATION, VERBAL_CONFLICT or MATERIAL_CONFLICT';
comment on column reporting.pair_month.score is 'PLOVER score of the type, -10 conflict to +10 cooperation; average it weighted by events';

create or replace view reporting.meeting_pair as
select e.event_id as event_id,
    m.participant_id as participant_id,
    m.participant_kind as participant_kind,
    m.name_en as name_en,
    m.name_ar as name_ar,
    m.country_iso3 as country_iso3,
    m.met_id as met_id,
    m.met_kind as met_kind,
    m.met_en as met_en,
    m.met_ar as met_ar,
    m.met_country_iso3 as met_country_iso3,
    t.event_type as event_type,
    e.event_status as event_status,
    e.date_from as date_from,
    e.date_to as date_to,
    e.date_precision as date_precision,
    reporting.date_text(e.date_from, e.date_to, e.date_precision) as date_text,
    e.confidence as confidence
from warehouse.fact_event e
  join warehouse.dim_event_type t on t.event_type_id = e.event_type_id and t.event_type in ('MEETING', 'CALL')
  cross join lateral (
    with present as materialized (
      select distinct p.participant_id, p.participant_kind, p.participant_key, p.name_en, p.name_ar,
          (select nullif(c.iso3, 'ZZZ') from warehouse.dim_country c where c.country_id = p.country_id) as country_iso3,
          p.participant_kind = 'ORGANISATION' and p.country_id = -1 as is_side
        from warehouse.bridge_event_participant b
        join warehouse.dim_participant p on p.participant_id = b.participant_id
       where b.event_id = e.event_id and b.participant_role in ('ACTOR', 'RECIPIENT', 'HOST')),
    body as (
      select max(participant_key) as side_code from present where is_side having count(distinct participant_key) = 1),
    sided as (
      -- an officer of an organisation has no country: he stands for the only organisation there, else for himself
      select s.*, coalesce(s.country_iso3, b.side_code, s.participant_key) as side_code
        from present s left join body b on true),
    speaker as materialized (
      select s.*, bool_or(s.participant_kind = 'PERSON') over (partition by s.side_code) as has_person
        from sided s)
    select a.participant_id, a.participant_kind, a.name_en, a.name_ar, a.country_iso3,
        o.participant_id as met_id, o.participant_kind as met_kind, o.name_en as met_en, o.name_ar as met_ar,
        o.country_iso3 as met_country_iso3
      from speaker a
      join speaker o on o.side_code <> a.side_code
     where (a.participant_kind = 'PERSON' or not a.has_person) and (o.participant_kind = 'PERSON' or not o.has_person)) m;
comment on view reporting.meeting_pair is 'Grain: one row per meeting or call, who took part for a side, and whom he met of another: each pair stands twice, once from either side';
comment on column reporting.meeting_pair.event_id is 'Event';
comment on column reporting.meeting_pair.participant_id is 'Who: a person, or the state or organisation where no person of it is named';
comment on column reporting.meeting_pair.participant_kind is 'COUNTRY, ORGANISATION or PERSON';
comment on column reporting.meeting_pair.name_en is 'Name in English, null where none is known';
comment on column reporting.meeting_pair.name_ar is 'Name in Arabic';
comment on column reporting.meeting_pair.country_iso3 is 'Country, null for an organisation of no state';
comment on column reporting.meeting_pair.met_id is 'Whom';
comment on column reporting.meeting_pair.met_kind is 'COUNTRY, ORGANISATION or PERSON';
comment on column reporting.meeting_pair.met_en is 'Name of whom in English, null where none is known';
comment on column reporting.meeting_pair.met_ar is 'Name of whom in Arabic';
comment on column reporting.meeting_pair.met_country_iso3 is 'Country of whom';
comment on column reporting.meeting_pair.event_type is 'MEETING or CALL';
comment on column reporting.meeting_pair.event_status is 'OCCURRED, ONGOING, PLANNED, CANCELLED or DENIED';
comment on column reporting.meeting_pair.date_from is 'First day of the event, null when unknown';
comment on column reporting.meeting_pair.date_to is 'Last day of the event, null when unknown';
comment on column reporting.meeting_pair.date_precision is 'DAY, MONTH, YEAR, SPAN or UNKNOWN';
comment on column reporting.meeting_pair.date_text is 'Day of the event as ISO 8601 writes it, as precise as it is known';
comment on column reporting.meeting_pair.confidence is 'Confidence of the event, 0 to 1; not to be added up';

-- From the counts that are kept, so that it costs the same however many meetings are stored.
create or replace view reporting.meeting_total as
select t.participant_id as participant_id,
    p.participant_kind as participant_kind,
    p.name_en as name_en,
    p.name_ar as name_ar,
    nullif(pc.iso3, 'ZZZ') as country_iso3,
    t.met_id as met_id,
    m.participant_kind as met_kind,
    m.name_en as met_en,
    m.name_ar as met_ar,
    nullif(mc.iso3, 'ZZZ') as met_country_iso3,
    t.events as events,
    t.calls as calls,
    t.planned as planned,
    t.last_day as last_day,
    t.last_text as last_text
from (
    select participant_id, met_id, events, calls, planned, last_day, last_text from summary.meeting_total
    union all
    select met_id, participant_id, events, calls, planned, last_day, last_text from summary.meeting_total) t
  join warehouse.dim_participant p on p.participant_id = t.participant_id
  join warehouse.dim_country pc on pc.country_id = p.country_id
  join warehouse.dim_participant m on m.participant_id = t.met_id
  join warehouse.dim_country mc on mc.country_id = m.country_id;
comment on view reporting.meeting_total is 'Grain: one row per who met or called, or is to, and whom, over all time: each pair stands twice, once from either side';
comment on column reporting.meeting_total.participant_id is 'Who: a person, or the state or organisation where no person of it is named';
comment on column reporting.meeting_total.participant_kind is 'COUNTRY, ORGANISATION or PERSON';
comment on column reporting.meeting_total.name_en is 'Name in English, null where none is known';
comment on column reporting.meeting_total.name_ar is 'Name in Arabic';
comment on column reporting.meeting_total.country_iso3 is 'Country, null for an organisation of no state';
comment on column reporting.meeting_total.met_id is 'Whom';
comment on column reporting.meeting_total.met_kind is 'COUNTRY, ORGANISATION or PERSON';
comment on column reporting.meeting_total.met_en is 'Name of whom in English, null where none is known';
comment on column reporting.meeting_total.met_ar is 'Name of whom in Arabic';
comment on column reporting.meeting_total.met_country_iso3 is 'Country of whom';
comment on column reporting.meeting_total.events is 'Meetings and calls that took place';
comment on column reporting.meeting_total.calls is 'Of them the calls';
comment on column reporting.meeting_total.planned is 'Meetings and calls that are planned';
comment on column reporting.meeting_total.last_day is 'Latest last day of all of them, null when none is known';
comment on column reporting.meeting_total.last_text is 'When they met last, as ISO 8601 writes it and as precise as it is known';

-- From the counts that are kept, so that it costs the same however many visits are stored; who travelled is looked up for the rows that are shown.
create or replace view reporting.visit_total as
select t.side_code as side_code,
    case when t.side_code ~ '^[A-Z]{3}$' then 'COUNTRY' else 'ORGANISATION' end as side_kind,
    coalesce(sc.name_en, sp.name_en) as side_en,
    coalesce(sc.name_ar, sp.name_ar) as side_ar,
    t.host_code as host_code,
    case when t.host_code ~ '^[A-Z]{3}$' then 'COUNTRY' else 'ORGANISATION' end as host_kind,
    coalesce(hc.name_en, hp.name_en) as host_en,
    coalesce(hc.name_ar, hp.name_ar) as host_ar,
    t.visits as visits,
    t.planned as planned,
    t.last_text as last_text,
    -- a title that one of many articles gives him is a mistake, or of another
    (select g.office_class
       from (
         select distinct on (v.participant_id) o.office_class, o.rank_no
           from summary.visit_traveller v
           join warehouse.dim_office_class o on o.office_class_id = v.office_class_id and o.office_class_id <> -1
           join warehouse.dim_participant p on p.participant_id = v.participant_id
           join warehouse.dim_country c on c.country_id = p.country_id and c.iso3 = t.side_code
          where v.side_code = t.side_code and v.host_code = t.host_code
          order by v.participant_id, v.articles desc, o.rank_no, o.office_class) g
      order by g.rank_no, g.office_class
      limit 1) as highest_office_class,
    (select string_agg(distinct coalesce(p.name_en, p.name_ar), '; ')
       from summary.visit_traveller v
       join warehouse.dim_participant p on p.participant_id = v.participant_id
      where v.side_code = t.side_code and v.host_code = t.host_code) as travellers
from summary.visit_total t
  left join warehouse.dim_country sc on sc.iso3 = t.side_code
  left join warehouse.dim_participant sp on sp.participant_key = t.side_code and sp.participant_kind = 'ORGANISATION' and sp.country_id = -1
  left join warehouse.dim_country hc on hc.iso3 = t.host_code
  left join warehouse.dim_participant hp on hp.participant_key = t.host_code and hp.participant_kind = 'ORGANISATION' and hp.country_id = -1;
comment on view reporting.visit_total is 'Grain: one row per side that visits, or is to, and side that is visited, over all time';
comment on column reporting.visit_total.side_code is 'ISO 3166-1 alpha-3 of the state that travels, natural key of the organisation';
comment on column reporting.visit_total.side_kind is 'COUNTRY or ORGANISATION';
comment on column reporting.visit_total.side_en is 'Name of who travels in English, null where none is known';
comment on column reporting.visit_total.side_ar is 'Name of who travels in Arabic';
comment on column reporting.visit_total.host_code is 'Code of the side that is visited';
comment on column reporting.visit_total.host_kind is 'COUNTRY or ORGANISATION';
comment on column reporting.visit_total.host_en is 'Name of the side that is visited in English, null where none is known';
comment on column reporting.visit_total.host_ar is 'Name of the side that is visited in Arabic';
comment on column reporting.visit_total.visits is 'Visits that took place or go on; over pairs a visit of several sides counts several times';
comment on column reporting.visit_total.planned is 'Visits that are planned';
comment on column reporting.visit_total.last_text is 'Latest day, month or year of those that took place or go on, as ISO 8601 writes it';
comment on column reporting.visit_total.highest_office_class is 'Class of office that stands first in protocol among all of the side who travelled, or are to, of each the class that most articles give him; null where no office is told';
comment on column reporting.visit_total.travellers is 'Names of all who travelled, or are to, of whatever side: English, Arabic where no English one is known; parted by semicolons';
