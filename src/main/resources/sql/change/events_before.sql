-- Events that this resolving alters or empties, as they are before it.
insert into staging.fact_before (fact_kind, fact_id, content)
select 'EVENT', f.fact_id, c.content
  from (
    select fact_id from staging.fact_group where not is_new
    union
    select m.event_id
      from staging.fact_group_mention gm join warehouse.fact_event_mention m on m.event_mention_id = gm.mention_id
    union
    select touched_id from audit.touched where touched_kind = 'EVENT') f
 cross join lateral (select content from audit.event_content where event_id = f.fact_id offset 0) c
