-- Nothing is dropped silently: of each run, read = loaded + unchanged + rejected, as its slices and rejects tell, and what was withdrawn is told
-- severity: fail
select r.run_id, s.articles_read, s.articles_rejected, x.rejects
  from audit.run r
  join lateral (
    select sum(articles_read) as articles_read, sum(articles_loaded) as articles_loaded,
        sum(articles_unchanged) as articles_unchanged, sum(articles_rejected) as articles_rejected
      from audit.run_slice where run_id = r.run_id) s on true
  join lateral (select count(*) as rejects from audit.reject where run_id = r.run_id) x on true
 where s.articles_read <> s.articles_loaded + s.articles_unchanged + s.articles_rejected
    or s.articles_rejected <> x.rejects
    or r.articles_withdrawn <> (select count(*) from audit.withdrawal w where w.run_id = r.run_id)
    or r.run_status = 'COMPLETED' and r.purged_at is null and r.articles_read <> coalesce(s.articles_read, 0)
    or r.purged_at is not null and (
      r.articles_read <> r.articles_loaded + r.articles_unchanged + r.articles_rejected
      or r.articles_rejected <> x.rejects)
