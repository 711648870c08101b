delete from warehouse.bridge_article_story s
 using staging.story_article t
 where t.article_id = s.article_id
