"""DuckDB over the files of a Parquet release: the same questions in SQL, without a server."""
import duckdb
import os
from pathlib import Path
from questions import TYPES, ask, refused, tell

connection = duckdb.connect()
connection.execute("create schema reporting")
files = sorted(Path(os.environ["DIWAN_RELEASE"]).glob("*.parquet"))
for file in files:
    connection.execute(f"create view reporting.{file.stem} as select * from read_parquet('{file}')")
tell("version", "DuckDB " + duckdb.__version__)
tell("views", len(files))
tell("commented", sum(
    connection.execute("select count(*) from parquet_kv_metadata(?) where key = 'comment' and octet_length(value) > 0", [str(file)]).fetchone()[0]
    for file in files))
for column in connection.execute("describe reporting.event").fetchall():
    if column[0] in TYPES:
        tell("type " + column[0], column[1])
ask(lambda sql: connection.execute(sql).fetchone()[0])
refused(lambda sql: connection.execute(sql))
