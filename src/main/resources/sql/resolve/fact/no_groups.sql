call staging.clear('staging.fact_group', 'staging.fact_group_mention', 'staging.dropped_mention')
