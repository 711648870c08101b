delete from audit.correction_hit h using staging.leaving_article l where h.article_ref = l.article_ref
