delete from audit.unresolved u using staging.article s where u.article_ref = s.article_ref
