# R by DBI and RPostgreSQL: views as data frames, two of them merged.
library(DBI)
tell <- function(name, value) cat(name, "\t", format(value, scientific = FALSE), "\n", sep = "")
connection <- dbConnect(
  RPostgreSQL::PostgreSQL(), host = Sys.getenv("PGHOST"), port = as.integer(Sys.getenv("PGPORT")),
  dbname = Sys.getenv("PGDATABASE"), user = Sys.getenv("PGUSER"), password = Sys.getenv("PGPASSWORD"))
scalar <- function(sql) dbGetQuery(connection, sql)[1, 1]
tell("version", paste0("R ", getRversion(), ", RPostgreSQL ", packageVersion("RPostgreSQL")))
tables <- dbGetQuery(connection, paste(
  "select table_name, obj_description(format('%I.%I', table_schema, table_name)::regclass) as told",
  "from information_schema.tables where table_schema = 'reporting'"))
tell("views", nrow(tables))
tell("commented", sum(!is.na(tables$told)))
event <- dbGetQuery(connection, "select * from reporting.event")
for (column in c("event_id", "date_from", "confidence", "event_type_ar")) {
  tell(paste("type", column), class(event[[column]])[1])
}
participant <- dbGetQuery(connection, "select * from reporting.event_participant")
joined <- merge(event, participant, by = "event_id")
tell("events", nrow(event))
tell("joined", nrow(joined))
tell("distinct", length(unique(joined$event_id)))
tell("weighted", round(sum(joined$weight), 6))
tell("calendar", scalar("select count(*) from reporting.event e join reporting.calendar d on d.date_id = e.date_id"))
tell("arabic", scalar("select name_ar from reporting.country where country_iso3 = 'CHN'"))
deleted <- tryCatch(dbGetQuery(connection, "delete from reporting.article returning 1"), error = function(e) "refused", warning = function(w) "refused")
tell("write", if (identical(deleted, "refused")) "refused" else "done")
