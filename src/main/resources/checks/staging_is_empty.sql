-- Nothing is left to merge or to resolve after a run
-- severity: fail
select 'staging.article' as table_name from staging.article
union all
select 'staging.leaving_article' from staging.leaving_article
union all
select 'staging.fact_before' from staging.fact_before
union all
select 'staging.event_participant' from staging.event_participant
union all
select 'staging.fact_group' from staging.fact_group
union all
select 'staging.story_article' from staging.story_article
union all
-- What a load left due that broke off is the next load's to work off: a withdrawal reads no article.
select 'audit.correction_due' from audit.correction_due
 where not exists (select from audit.run where run_kind = 'WITHDRAW' and run_status = 'RUNNING')
union all
select 'audit.touched' from audit.touched
