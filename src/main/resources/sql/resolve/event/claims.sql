-- Mentions of articles that the run does not touch, when they first leave their fact for another one: should it end
-- empty, they tell which one it went on as. Where they are on the way does not matter.
insert into audit.fact_claim (run_id, fact_kind, former_id, mention_id)
select :run_id, 'EVENT', m.event_id, m.event_mention_id
  from staging.fact_group g
  join staging.fact_group_mention gm using (group_no)
  join warehouse.fact_event_mention m on m.event_mention_id = gm.mention_id
 where m.event_id <> g.fact_id and m.run_id <> :run_id
   and not exists (
     select from audit.fact_claim c
      where c.run_id = :run_id and c.fact_kind = 'EVENT' and c.mention_id = m.event_mention_id)
on conflict do nothing
