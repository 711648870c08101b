-- What the article said before; its places, participants and topics go with it.
delete from warehouse.fact_event_mention m
 using staging.leaving_article l
 where m.article_id = l.article_id
