import os
import pyodbc
from questions import TYPES, ask, refused, tell

pyodbc.pooling = False
connection = pyodbc.connect(
    f"Driver={os.environ['ODBC_DRIVER']};Server={os.environ['PGHOST']};Port={os.environ['PGPORT']};"
    f"Database={os.environ['PGDATABASE']};Uid={os.environ['PGUSER']};Pwd={os.environ['PGPASSWORD']}", autocommit=True)
tell("version", "psqlODBC " + connection.getinfo(pyodbc.SQL_DRIVER_VER))
cursor = connection.cursor()
views = [row for row in cursor.tables(schema="reporting", tableType="VIEW").fetchall()]
tell("views", len(views))
tell("commented", sum(1 for view in views if view.remarks))
for column in cursor.columns(schema="reporting", table="event").fetchall():
    if column.column_name in TYPES:
        tell("type " + column.column_name, column.type_name)
ask(lambda sql: cursor.execute(sql).fetchone()[0])
refused(lambda sql: cursor.execute(sql))
