-- Facts that were there before the run and are gone, with those that their mentions are now; of two that would have each
-- other first, the one that the run brought goes on under the id of the one that is gone.
insert into staging.fact_group (group_no, fact_key, fact_id, is_new)
with claimant as (
  select c.former_id, m.agreement_id as fact_id, count(*) as claims
    from audit.fact_claim c
    join audit.change gone on gone.run_id = c.run_id and gone.fact_kind = c.fact_kind and gone.fact_id = c.former_id
      and gone.change_kind = 'REMOVED'
    join warehouse.fact_agreement_mention m on m.agreement_mention_id = c.mention_id
    join audit.change born on born.run_id = c.run_id and born.fact_kind = c.fact_kind and born.fact_id = m.agreement_id
      and born.change_kind = 'ADDED'
   where c.run_id = :run_id and c.fact_kind = 'AGREEMENT'
   group by c.former_id, m.agreement_id
), chosen as (
  select c.former_id, c.fact_id, f.agreement_key as fact_key,
      row_number() over (partition by c.former_id order by c.claims desc, f.agreement_key collate "C") as heir_no,
      row_number() over (partition by c.fact_id order by c.claims desc, c.former_id) as former_no
    from claimant c
    join warehouse.fact_agreement f on f.agreement_id = c.fact_id
)
select fact_id, fact_key, former_id, true from chosen where heir_no = 1 and former_no = 1
