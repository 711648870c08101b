insert into warehouse.bridge_article_story (article_id, story_ref)
select article_id, min(article_ref collate "C") over (partition by group_no)
  from staging.story_group
  join warehouse.dim_article using (article_id)
 order by article_id
