"""polars: a view as a frame over the connection, two views of a Parquet release joined."""
import os
import polars
import psycopg2
from pathlib import Path
from questions import TYPES, ask, refused, tell

connection = psycopg2.connect(dbname=os.environ["PGDATABASE"])
tell("version", "polars " + polars.__version__)
tables = polars.read_database(
    "select table_name, obj_description(format('%I.%I', table_schema, table_name)::regclass) as told"
    " from information_schema.tables where table_schema = 'reporting'", connection)
tell("views", tables.height)
tell("commented", tables["told"].drop_nulls().len())
event = polars.read_database("select * from reporting.event", connection, infer_schema_length=None)
for column in TYPES:
    tell("type " + column, event.schema[column])
ask(lambda sql: polars.read_database(sql, connection).item())
release = Path(os.environ["DIWAN_RELEASE"])
joined = polars.scan_parquet(release / "event.parquet").join(
    polars.scan_parquet(release / "event_participant.parquet"), on="event_id").collect()
tell("joined", joined.height)
tell("distinct", joined["event_id"].n_unique())
tell("weighted", round(float(joined["weight"].sum()), 6))
refused(lambda sql: polars.read_database(sql, connection))
