insert into staging.fact_before (fact_kind, fact_id, content)
select 'AGREEMENT', f.fact_id, c.content
  from (
    select fact_id from staging.fact_group where not is_new
    union
    select m.agreement_id
      from staging.fact_group_mention gm
      join warehouse.fact_agreement_mention m on m.agreement_mention_id = gm.mention_id
    union
    select touched_id from audit.touched where touched_kind = 'AGREEMENT') f
 cross join lateral (select content from audit.agreement_content where agreement_id = f.fact_id offset 0) c
