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

-- Lateral, an event at a time: a query that names days or a country pays for their events only.
create or replace view reporting.event_pair as
select e.event_id as event_id,
    j.side_code as side_code,
    j.side_kind as side_kind,
    j.side_en as side_en,
    j.side_ar as side_ar,
    j.partner_code as partner_code,
    j.partner_kind as partner_kind,
    j.partner_en as partner_en,
    j.partner_ar as partner_ar,
    case when j.toward and not j.back then 'TOWARD' when j.back and not j.toward then 'FROM' else 'MUTUAL' end as direction,
    j.side_count as side_count
from warehouse.fact_event e
  cross join lateral (
    with side as materialized (
      select b.participant_role,
          case when p.country_id <> -1 then c.iso3 else p.participant_key end as side_code,
          case when p.country_id <> -1 then 'COUNTRY' else 'ORGANISATION' end as side_kind,
          case when p.country_id <> -1 then c.name_en else p.name_en end as side_en,
          case when p.country_id <> -1 then c.name_ar else p.name_ar end as side_ar
        from warehouse.bridge_event_participant b
        join warehouse.dim_participant p on p.participant_id = b.participant_id
        left join warehouse.dim_country c on c.country_id = p.country_id
       where b.event_id = e.event_id and b.participant_role in ('ACTOR', 'RECIPIENT', 'HOST')
         and (p.country_id <> -1 or p.participant_kind = 'ORGANISATION'))
    select s.side_code, s.side_kind, s.side_en, s.side_ar,
        o.side_code as partner_code, o.side_kind as partner_kind, o.side_en as partner_en, o.side_ar as partner_ar,
        bool_or(s.participant_role = 'ACTOR' and o.participant_role in ('RECIPIENT', 'HOST')) as toward,
        bool_or(s.participant_role in ('RECIPIENT', 'HOST') and o.participant_role = 'ACTOR') as back,
        bool_or(s.participant_role = 'ACTOR' and o.participant_role = 'ACTOR') as together,
        (select count(distinct x.side_code) from side x) as side_count
      from side s
      join side o on o.side_code <> s.side_code
     group by s.side_code, s.side_kind, s.side_en, s.side_ar, o.side_code, o.side_kind, o.side_en, o.side_ar) j
 where j.toward or j.back
    -- two who act together toward a third do nothing to each other
    or (j.together and not exists (
      select from warehouse.bridge_event_participant r where r.event_id = e.event_id and r.participant_role = 'RECIPIENT'));
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
    m.met_country_iso3 as met_country_iso3
from warehouse.fact_event e
  join warehouse.dim_event_type t on t.event_type_id = e.event_type_id and t.event_type in ('MEETING', 'CALL')
  cross join lateral (
    with present as materialized (
      select distinct p.participant_id, p.participant_kind, p.participant_key, p.name_en, p.name_ar,
          nullif(c.iso3, 'ZZZ') as country_iso3,
          p.participant_kind = 'ORGANISATION' and p.country_id = -1 as is_side
        from warehouse.bridge_event_participant b
        join warehouse.dim_participant p on p.participant_id = b.participant_id
        left join warehouse.dim_country c on c.country_id = p.country_id
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
