-- They lose their last mention.
insert into audit.touched (touched_kind, touched_id, match_key)
select distinct 'AGREEMENT', m.agreement_id, m.match_key
  from staging.dropped_mention d
  join warehouse.fact_agreement_mention m on m.agreement_mention_id = d.mention_id
 where m.agreement_id is not null
on conflict do nothing
