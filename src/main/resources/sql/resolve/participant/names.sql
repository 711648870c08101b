-- Whom no list holds is called as most articles call him, whatever the order in which they came.
with named as (
  select p.participant_id, b.name_ar, m.article_id
    from audit.touched t
    join warehouse.dim_participant p on p.participant_id = t.touched_id and p.origin = 'TEXT'
    join warehouse.bridge_event_mention_participant b on b.participant_id = p.participant_id
    join warehouse.fact_event_mention m on m.event_mention_id = b.event_mention_id
   where t.touched_kind = 'PARTICIPANT'
  union all
  select p.participant_id, b.name_ar, m.article_id
    from audit.touched t
    join warehouse.dim_participant p on p.participant_id = t.touched_id and p.origin = 'TEXT'
    join warehouse.bridge_agreement_mention_party b on b.participant_id = p.participant_id
    join warehouse.fact_agreement_mention m on m.agreement_mention_id = b.agreement_mention_id
   where t.touched_kind = 'PARTICIPANT'
  union all
  select p.participant_id, b.name_ar, f.article_id
    from audit.touched t
    join warehouse.dim_participant p on p.participant_id = t.touched_id and p.origin = 'TEXT'
    join warehouse.bridge_figure_subject b on b.participant_id = p.participant_id
    join warehouse.fact_figure f on f.figure_id = b.figure_id
   where t.touched_kind = 'PARTICIPANT'
), ranked as (
  select participant_id, name_ar,
      row_number() over (partition by participant_id
        order by count(distinct article_id) desc, name_ar collate "C") as place_no
    from named
   group by participant_id, name_ar
)
update warehouse.dim_participant p
   set name_ar = r.name_ar
  from ranked r
 where r.participant_id = p.participant_id and r.place_no = 1 and p.name_ar <> r.name_ar
