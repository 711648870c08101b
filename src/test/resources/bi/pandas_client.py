import os
import pandas
import psycopg2
import warnings
from questions import TYPES, ask, refused, tell

warnings.simplefilter("ignore")
connection = psycopg2.connect(dbname=os.environ["PGDATABASE"])
tell("version", "pandas " + pandas.__version__)
tables = pandas.read_sql("select table_name, obj_description(format('%I.%I', table_schema, table_name)::regclass) as told"
                         " from information_schema.tables where table_schema = 'reporting'", connection)
tell("views", len(tables))
tell("commented", int(tables.told.notna().sum()))
event = pandas.read_sql("select * from reporting.event", connection, parse_dates=["date_from"])
participant = pandas.read_sql("select * from reporting.event_participant", connection)
for column in TYPES:
    tell("type " + column, event[column].dtype)
ask(lambda sql: pandas.read_sql(sql, connection).iloc[0, 0])
joined = event.merge(participant, on="event_id")
tell("joined", len(joined))
tell("distinct", joined.event_id.nunique())
tell("weighted", round(joined.weight.sum(), 6))
refused(lambda sql: pandas.read_sql(sql, connection))
