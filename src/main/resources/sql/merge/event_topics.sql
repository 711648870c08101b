insert into warehouse.bridge_event_mention_topic (event_mention_id, topic_id)
select distinct f.event_mention_id, coalesce(t.topic_id, -1)
  from staging.event_topic e
  join staging.current_article a on a.article_ref = e.article_ref
  join warehouse.fact_event_mention f on f.article_id = a.article_id and f.event_no = e.event_no
  left join warehouse.dim_topic t on t.topic = e.topic
 order by 1, 2
