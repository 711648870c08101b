-- What the article said before; its places, participants and topics go with it.
delete from warehouse.fact_event_mention m
 using warehouse.dim_article a, staging.article s
 where m.article_id = a.article_id and a.is_current and a.article_ref = s.article_ref
