-- Documents that a mention leaves for another one: they may be empty afterwards.
insert into audit.touched (touched_kind, touched_id, match_key)
select distinct 'AGREEMENT', m.agreement_id, m.match_key
  from staging.fact_group g
  join staging.fact_group_mention gm using (group_no)
  join warehouse.fact_agreement_mention m on m.agreement_mention_id = gm.mention_id
 where m.agreement_id <> g.fact_id
on conflict do nothing
