"""What every client is asked in SQL; the answers go to standard output, a name, a tab and a value a line."""

COUNTS = {
    "events": "select count(*) from reporting.event",
    "joined": "select count(*) from reporting.event e join reporting.event_participant p on p.event_id = e.event_id",
    "distinct": "select count(distinct e.event_id) from reporting.event e join reporting.event_participant p on p.event_id = e.event_id",
    "weighted": "select sum(p.weight) from reporting.event e join reporting.event_participant p on p.event_id = e.event_id",
    "calendar": "select count(*) from reporting.event e join reporting.calendar d on d.date_id = e.date_id",
    "arabic": "select name_ar from reporting.country where country_iso3 = 'CHN'",
}
TYPES = {"event_id": "event", "date_from": "event", "confidence": "event", "event_type_ar": "event"}
WRITE = "delete from reporting.article"


def tell(name, value):
    print(f"{name}\t{value}", flush=True)


def ask(scalar):
    for name, sql in COUNTS.items():
        tell(name, scalar(sql))


def refused(run):
    try:
        run(WRITE)
        tell("write", "done")
    except Exception as error:
        tell("write", "refused")
