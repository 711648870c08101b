with part as (
  select distinct g.fact_id, b.topic_id, t.topic
    from staging.fact_group g
    join staging.fact_group_mention gm using (group_no)
    join warehouse.bridge_event_mention_topic b on b.event_mention_id = gm.mention_id
    join warehouse.dim_topic t on t.topic_id = b.topic_id
), numbered as (
  select fact_id, topic_id, count(*) over (partition by fact_id) as parts,
      row_number() over (partition by fact_id order by topic collate "C") as part_no
    from part
)
insert into warehouse.bridge_event_topic (event_id, topic_id, weight)
select fact_id, topic_id,
    case part_no when 1 then 1 - (parts - 1) * round(1.0 / parts, 8) else round(1.0 / parts, 8) end
  from numbered
 order by fact_id, part_no
