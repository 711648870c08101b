truncate staging.story_article, staging.story_group
