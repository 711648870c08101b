delete from warehouse.bridge_article_band b
 using staging.leaving_article l
 where b.article_id = l.article_id
