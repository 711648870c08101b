insert into warehouse.bridge_agreement_mention_party (agreement_mention_id, participant_id, name_ar, country_iso3)
select f.agreement_mention_id, p.participant_id, g.name_ar, g.country_iso3
  from staging.agreement_party g
  join staging.current_article a on a.article_ref = g.article_ref
  join warehouse.fact_agreement_mention f on f.article_id = a.article_id and f.agreement_no = g.agreement_no
  join warehouse.dim_participant p on p.participant_key = g.participant_key
 order by f.agreement_mention_id, p.participant_id
