-- The step that an article states, and the signing (or issue) that a known day of it implies; of mentions that have none
-- yet, for thousands may tell of one agreement.
with member as (
  select g.fact_id, m.*, case t.agreement_type when 'JOINT_STATEMENT' then 'ISSUED' else 'SIGNED' end as signing
    from staging.fact_group g
    join staging.fact_group_mention gm using (group_no)
    join warehouse.fact_agreement_mention m on m.agreement_mention_id = gm.mention_id
    join warehouse.dim_agreement_type t on t.agreement_type_id = m.agreement_type_id
   where not exists (
     select from warehouse.fact_agreement_step s where s.agreement_mention_id = m.agreement_mention_id)
)
insert into warehouse.fact_agreement_step (agreement_id, agreement_mention_id, agreement_status, step_from, step_to,
    step_precision)
select fact_id, agreement_mention_id, agreement_status,
    case when is_dated then signed_from end, case when is_dated then signed_to end,
    case when is_dated then signed_precision else 'UNKNOWN' end
  from (select *, agreement_status in ('SIGNED', 'ISSUED') and signed_from is not null as is_dated from member) stated
union all
select fact_id, agreement_mention_id, signing, signed_from, signed_to, signed_precision
  from member
 where signed_from is not null
   and agreement_status in ('RATIFIED', 'IN_FORCE', 'IMPLEMENTING', 'EXTENDED', 'SUSPENDED', 'ENDED')
 order by 1, 2, 3
