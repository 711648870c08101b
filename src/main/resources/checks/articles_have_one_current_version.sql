-- Versions of an article count from 1 without a gap, and only the last may be current
-- severity: fail
select article_ref, count(*) as versions, max(version_no) as last_version
  from warehouse.dim_article
 where article_id <> -1
   and article_ref in (select article_ref from warehouse.dim_article where valid_from_run >= :since) -- since the last run
 group by article_ref
having count(*) <> max(version_no) or max(version_no) filter (where is_current) <> max(version_no)
