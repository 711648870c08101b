delete from audit.unresolved u using staging.leaving_article l where u.article_ref = l.article_ref
