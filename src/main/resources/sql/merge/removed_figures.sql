delete from warehouse.fact_figure f
 using staging.leaving_article l
 where f.article_id = l.article_id
