-- Whom no list holds is of the country that most articles give him, whatever the order in which they came.
with named as (
  select p.participant_id, b.country_iso3, m.article_id
    from audit.touched t
    join warehouse.dim_participant p on p.participant_id = t.touched_id and p.origin = 'TEXT'
    join warehouse.bridge_event_mention_participant b on b.participant_id = p.participant_id
    join warehouse.fact_event_mention m on m.event_mention_id = b.event_mention_id
   where t.touched_kind = 'PARTICIPANT'
  union all
  select p.participant_id, b.country_iso3, m.article_id
    from audit.touched t
    join warehouse.dim_participant p on p.participant_id = t.touched_id and p.origin = 'TEXT'
    join warehouse.bridge_agreement_mention_party b on b.participant_id = p.participant_id
    join warehouse.fact_agreement_mention m on m.agreement_mention_id = b.agreement_mention_id
   where t.touched_kind = 'PARTICIPANT'
  union all
  select p.participant_id, b.country_iso3, f.article_id
    from audit.touched t
    join warehouse.dim_participant p on p.participant_id = t.touched_id and p.origin = 'TEXT'
    join warehouse.bridge_figure_subject b on b.participant_id = p.participant_id
    join warehouse.fact_figure f on f.figure_id = b.figure_id
   where t.touched_kind = 'PARTICIPANT'
), ranked as (
  select participant_id, country_iso3,
      row_number() over (partition by participant_id
        order by (country_iso3 is null), count(distinct article_id) desc, country_iso3 collate "C") as place_no
    from named
   group by participant_id, country_iso3
)
update warehouse.dim_participant p
   set country_id = r.country_id
  from (
    select ranked.participant_id, coalesce(c.country_id, -1) as country_id
      from ranked
      left join warehouse.dim_country c on c.iso3 = ranked.country_iso3
     where ranked.place_no = 1) r
 where r.participant_id = p.participant_id and p.country_id <> r.country_id
