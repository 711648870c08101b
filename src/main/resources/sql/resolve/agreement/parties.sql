-- The shares of a document sum to 1: the first party takes what rounding leaves.
with part as (
  select distinct g.fact_id, b.participant_id, p.participant_key
    from staging.fact_group g
    join staging.fact_group_mention gm using (group_no)
    join warehouse.bridge_agreement_mention_party b on b.agreement_mention_id = gm.mention_id
    join warehouse.dim_participant p on p.participant_id = b.participant_id
), numbered as (
  select fact_id, participant_id, count(*) over (partition by fact_id) as parts,
      row_number() over (partition by fact_id order by participant_key collate "C") as part_no
    from part
)
insert into warehouse.bridge_agreement_party (agreement_id, participant_id, weight)
select fact_id, participant_id,
    case part_no when 1 then 1 - (parts - 1) * round(1.0 / parts, 8) else round(1.0 / parts, 8) end
  from numbered
 order by fact_id, part_no
