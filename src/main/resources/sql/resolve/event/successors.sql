-- A fact that is gone leads on to the one that most of its mentions are now, and so do those that led to it. Offset 0 has
-- each looked up by its key: the planner does not know how much this run changed, and went through all claims once for each
-- fact of it.
with successor as (
  select distinct on (c.former_id) c.former_id, m.event_id as fact_id
    from audit.fact_claim c
    join warehouse.fact_event_mention m on m.event_mention_id = c.mention_id
    join warehouse.fact_event f on f.event_id = m.event_id
   where c.run_id = :run_id and c.fact_kind = 'EVENT'
     and not exists (select from warehouse.fact_event former where former.event_id = c.former_id offset 0)
     and exists (
       select from audit.change h
        where h.run_id = c.run_id and h.fact_kind = c.fact_kind and h.fact_id = c.former_id offset 0)
   group by c.former_id, m.event_id, f.event_key
   order by c.former_id, count(*) desc, f.event_key collate "C"
), led_on as (
  update audit.fact_successor s
     set fact_id = n.fact_id, run_id = :run_id
    from successor n
   where s.fact_kind = 'EVENT' and s.fact_id = n.former_id
)
insert into audit.fact_successor (fact_kind, former_id, fact_id, run_id)
select 'EVENT', former_id, fact_id, :run_id from successor
on conflict (fact_kind, former_id) do update set fact_id = excluded.fact_id, run_id = excluded.run_id
