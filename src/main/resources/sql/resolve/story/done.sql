call staging.clear('staging.story_article', 'staging.story_group')
