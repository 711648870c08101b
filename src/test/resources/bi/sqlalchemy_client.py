import os
import sqlalchemy
from sqlalchemy import MetaData, Table, create_engine, func, inspect, select, text
from questions import TYPES, ask, refused, tell

engine = create_engine(sqlalchemy.URL.create(
    "postgresql+psycopg2", os.environ["PGUSER"], os.environ["PGPASSWORD"], os.environ["PGHOST"],
    int(os.environ["PGPORT"]), os.environ["PGDATABASE"]))
tell("version", "SQLAlchemy " + sqlalchemy.__version__)
seen = inspect(engine)
views = seen.get_view_names(schema="reporting")
tell("views", len(views))
tell("commented", sum(1 for view in views if seen.get_table_comment(view, schema="reporting")["text"]))
tell("columns_without_comment", sum(1 for view in views for column in seen.get_columns(view, schema="reporting") if not column["comment"]))
for column in seen.get_columns("event", schema="reporting"):
    if column["name"] in TYPES:
        tell("type " + column["name"], column["type"])
metadata = MetaData(schema="reporting")
event = Table("event", metadata, autoload_with=engine)
participant = Table("event_participant", metadata, autoload_with=engine)
with engine.connect() as connection:
    ask(lambda sql: connection.execute(text(sql)).scalar())
    joined = event.join(participant, event.c.event_id == participant.c.event_id)
    tell("distinct", connection.execute(select(func.count(event.c.event_id.distinct())).select_from(joined)).scalar())
    refused(lambda sql: connection.execute(text(sql)))
