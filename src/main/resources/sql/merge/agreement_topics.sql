insert into warehouse.bridge_agreement_mention_topic (agreement_mention_id, topic_id)
select distinct f.agreement_mention_id, coalesce(t.topic_id, -1)
  from staging.agreement_topic g
  join staging.current_article a on a.article_ref = g.article_ref
  join warehouse.fact_agreement_mention f on f.article_id = a.article_id and f.agreement_no = g.agreement_no
  left join warehouse.dim_topic t on t.topic = g.topic
 order by 1, 2
