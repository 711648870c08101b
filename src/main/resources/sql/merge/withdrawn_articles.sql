-- Those that others replace may follow.
delete from staging.leaving_article
