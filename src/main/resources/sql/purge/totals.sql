update audit.run r
   set (slice_count, articles_read, articles_loaded, articles_unchanged, articles_rejected, articles_without_fact) = (
     select count(*), coalesce(sum(articles_read), 0), coalesce(sum(articles_loaded), 0),
         coalesce(sum(articles_unchanged), 0), coalesce(sum(articles_rejected), 0),
         coalesce(sum(articles_without_fact), 0)
       from audit.run_slice s where s.run_id = r.run_id)
 where purged_at is not null
   and slice_count is null
