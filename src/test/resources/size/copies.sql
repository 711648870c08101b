-- The copies to be made, and for each turn of the wheel of countries who stands for whom.
create schema size;

create table size.copy as
select n::bigint as copy_no,
    (n * 20 / (%1$d + 1) - 19)::integer as years,
    (hashint8(n) & 255) as days,
    -- few countries make most of the news: the first of them has a sixth
    floor((select count(*) from warehouse.dim_participant where participant_kind = 'COUNTRY')
        * power((hashint8(n * 31 + 7) & 1048575) / 1048576.0, 3))::integer as turn
  from generate_series(1, %1$d) n;

create table size.wheel as
select p.participant_id, p.country_id, c.iso3, c.name_ar, c.name_en,
    (row_number() over (order by (select count(*) from warehouse.bridge_event_participant b where b.participant_id = p.participant_id) desc,
        c.iso3) - 1)::integer as place,
    count(*) over ()::integer as places
  from warehouse.dim_participant p
  join warehouse.dim_country c using (country_id)
 where p.participant_kind = 'COUNTRY';

create table size.turned as
select t.turn, f.country_id, f.iso3, f.participant_id, w.country_id as to_country_id, w.iso3 as to_iso3,
    w.participant_id as to_participant_id, w.name_ar as to_name_ar, w.name_en as to_name_en
  from (select distinct turn from size.copy) t
  cross join size.wheel f
  join size.wheel w on w.place = (f.place + t.turn) %% f.places;
create unique index on size.turned (turn, iso3);

-- People and bodies of a state have a double in each other state.
create table size.taking_part as
select distinct p.*
  from warehouse.dim_participant p
 where p.participant_id in (
    select participant_id from warehouse.bridge_event_mention_participant
    union select participant_id from warehouse.bridge_event_participant
    union select participant_id from warehouse.bridge_agreement_party
    union select participant_id from warehouse.bridge_agreement_mention_party
    union select participant_id from warehouse.bridge_figure_subject);

insert into warehouse.dim_participant (participant_key, participant_kind, name_ar, name_en, country_id, organisation_class, origin)
select p.participant_key || '-' || t.to_iso3, p.participant_kind, p.name_ar || ' ' || t.to_name_ar,
    p.name_en || ' ' || t.to_name_en, t.to_country_id, p.organisation_class, p.origin
  from size.taking_part p
  join size.turned t on t.country_id = p.country_id
 where p.participant_kind <> 'COUNTRY' and t.to_country_id <> t.country_id
on conflict do nothing;

create table size.double as
select p.participant_id, t.turn,
    case when p.participant_kind = 'COUNTRY' then coalesce(d.to_participant_id, p.participant_id)
      else coalesce(q.participant_id, p.participant_id) end as to_participant_id
  from size.taking_part p
  cross join (select distinct turn from size.copy) t
  left join size.turned d on d.turn = t.turn and d.country_id = p.country_id
  left join warehouse.dim_participant q on q.participant_key = p.participant_key || '-' || d.to_iso3;
create unique index on size.double (participant_id, turn);

create table size.place as
select l.place_id, t.turn,
    coalesce((select min(o.place_id) from warehouse.dim_place o where o.country_id = t.to_country_id), -1) as to_place_id
  from warehouse.dim_place l
  join size.turned t on t.country_id = l.country_id
 where l.place_id in (select place_id from warehouse.fact_event_mention union select place_id from warehouse.fact_event
    union select place_id from warehouse.fact_agreement union select place_id from warehouse.fact_agreement_mention
    union select dateline_place_id from warehouse.dim_article);
create unique index on size.place (place_id, turn);

-- Only what was there is copied, whichever table comes first.
create table size.articles as select article_id from warehouse.dim_article where is_current;
analyze;
