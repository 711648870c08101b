delete from warehouse.fact_agreement_mention m
 using staging.leaving_article l
 where m.article_id = l.article_id
