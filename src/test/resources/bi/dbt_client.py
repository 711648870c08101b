"""dbt over the generated sources.yml: freshness, tests, and a model over the bridge, all as a login that cannot write."""
import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from questions import COUNTS, TYPES, WRITE, refused, tell

PROJECT = Path("dbt").absolute()
BIN = Path(sys.executable).parent
PROFILE = """
diwan:
  target: store
  outputs:
    store:
      type: postgres
      host: "{{ env_var('PGHOST') }}"
      port: "{{ env_var('PGPORT') | int }}"
      user: "{{ env_var('PGUSER') }}"
      password: "{{ env_var('PGPASSWORD') }}"
      dbname: "{{ env_var('PGDATABASE') }}"
      schema: reporting
"""
MODEL = """
{{ config(materialized='ephemeral') }}
select e.event_id, e.date_id, p.participant_id, p.weight
  from {{ source('diwan', 'event') }} e
  join {{ source('diwan', 'event_participant') }} p on p.event_id = e.event_id
"""
SHARES = "select event_id from {{ ref('taking_part') }} group by event_id having abs(sum(weight) - 1) > 0.00001"


def project():
    shutil.rmtree(PROJECT, ignore_errors=True)
    for folder in ("macros", "models", "tests"):
        (PROJECT / folder).mkdir(parents=True)
    (PROJECT / "dbt_project.yml").write_text("name: diwan\nversion: 1.0.0\nprofile: diwan\nflags: {send_anonymous_usage_stats: false}\n")
    (PROJECT / "profiles.yml").write_text(PROFILE)
    (PROJECT / "models" / "taking_part.sql").write_text(MODEL)
    (PROJECT / "tests" / "shares_sum_to_one.sql").write_text(SHARES)
    (PROJECT / "macros" / "delete_articles.sql").write_text("{% macro delete_articles() %}{% do run_query('" + WRITE + "') %}{% endmacro %}")
    shutil.copy(Path(os.environ["DIWAN_SOURCES"]), PROJECT / "models" / "sources.yml")


def dbt(*arguments):
    program = shutil.which("dbt", path=f"{BIN}{os.pathsep}{os.environ['PATH']}")
    ran = subprocess.run([program, "--no-use-colors", "--no-version-check", *arguments, "--project-dir", PROJECT, "--profiles-dir", PROJECT],
                         capture_output=True, text=True, encoding="utf-8")
    if ran.returncode != 0:
        raise RuntimeError(ran.stdout[-2000:] + ran.stderr[-600:])
    return ran.stdout


def results(name):
    return json.loads((PROJECT / "target" / name).read_text(encoding="utf-8"))["results"]


def show(sql):
    said = dbt("show", "--inline", sql, "--limit", "1", "--output", "json")
    return next(iter(json.loads(said[said.index("{"):])["show"][0].values()))


project()
tell("version", re.search(r"dbt=(\S+)", dbt("parse")).group(1).strip())
dbt("source", "freshness")
tell("freshness", results("sources.json")[0]["status"])
dbt("docs", "generate")
catalog = json.loads((PROJECT / "target" / "catalog.json").read_text(encoding="utf-8"))["sources"]
sources = json.loads((PROJECT / "target" / "manifest.json").read_text(encoding="utf-8"))["sources"]
tell("views", len(catalog))
tell("commented", sum(1 for view in catalog.values() if view["metadata"]["comment"]))
for column, view in TYPES.items():
    tell("type " + column, catalog["source.diwan.diwan." + view]["columns"][column]["type"])
for name, sql in COUNTS.items():
    tell(name, show(re.sub(r"reporting\.(\w+)", r"{{ source('diwan', '\1') }}", sql)))
joined = "{{ ref('taking_part') }}"
tell("joined", show(f"select count(*) from {joined}"))
tell("distinct", show(f"select count(distinct event_id) from {joined}"))
dbt("test")
tests = results("run_results.json")
tell("tests", sum(1 for test in tests if test["status"] == "pass"))
if any(test["status"] != "pass" for test in tests):
    raise RuntimeError(str([test["unique_id"] for test in tests if test["status"] != "pass"]))
refused(lambda sql: dbt("run-operation", "delete_articles"))
