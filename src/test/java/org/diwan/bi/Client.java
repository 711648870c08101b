package org.diwan.bi;

import java.nio.file.Path;
import java.util.List;

/**
 * A client that runs as a program of its own and tells what it found, a name, a tab and a value a
 * line.
 *
 * @param name as people know it
 * @param interpreter what runs its script
 * @param script in the resource folder bi
 * @param packages of the interpreter's registry that it needs
 * @param files of the machine that must be there
 * @param install what to install where they are not
 * @param toldComments whether it hands comments on to whom it serves
 */
record Client(
    String name,
    Interpreter interpreter,
    String script,
    List<String> packages,
    List<Path> files,
    String install,
    boolean toldComments) {

  static final Path ODBC = Path.of("/usr/lib/x86_64-linux-gnu/odbc/psqlodbcw.so");

  static List<Client> all() {
    Path python = Path.of("/usr/bin/python3");
    return List.of(
        new Client(
            "psqlODBC (pyodbc)",
            Interpreter.PYTHON,
            "odbc_client.py",
            List.of("pyodbc"),
            List.of(ODBC),
            "apt-get install unixodbc odbc-postgresql",
            false),
        new Client(
            "LibreOffice Base (SDBC)",
            Interpreter.SYSTEM_PYTHON,
            "libreoffice_client.py",
            List.of(),
            List.of(
                python,
                Path.of("/usr/bin/soffice"),
                Path.of("/usr/lib/python3/dist-packages/uno.py")),
            "apt-get install libreoffice-base libreoffice-calc libreoffice-sdbc-postgresql python3-uno",
            true),
        new Client(
            "SQLAlchemy (psycopg2)",
            Interpreter.PYTHON,
            "sqlalchemy_client.py",
            List.of("sqlalchemy", "psycopg2-binary"),
            List.of(),
            "apt-get install python3-venv, and a PyPI that can be reached",
            true),
        new Client(
            "pandas (psycopg2)",
            Interpreter.PYTHON,
            "pandas_client.py",
            List.of("pandas", "psycopg2-binary"),
            List.of(),
            "apt-get install python3-venv, and a PyPI that can be reached",
            true),
        new Client(
            "polars (psycopg2, and the Parquet release)",
            Interpreter.PYTHON,
            "polars_client.py",
            List.of("polars", "pyarrow", "psycopg2-binary"),
            List.of(),
            "apt-get install python3-venv, and a PyPI that can be reached",
            true),
        new Client(
            "DuckDB (the Parquet release)",
            Interpreter.PYTHON,
            "duckdb_client.py",
            List.of("duckdb"),
            List.of(),
            "apt-get install python3-venv, and a PyPI that can be reached",
            true),
        new Client(
            "dbt (dbt-postgres, with sources.yml)",
            Interpreter.PYTHON,
            "dbt_client.py",
            Command.isOnPath("dbt") ? List.of() : List.of("dbt-core", "dbt-postgres"),
            List.of(),
            "dbt with dbt-postgres on the PATH, or python3-venv and a PyPI that can be reached",
            true),
        new Client(
            "R (RPostgreSQL)",
            Interpreter.R,
            "r_client.R",
            List.of(),
            List.of(Path.of("/usr/bin/Rscript"), Path.of("/usr/lib/R/site-library/RPostgreSQL")),
            "apt-get install r-base-core r-cran-rpostgresql",
            true),
        new Client(
            "Malloy (npm)",
            Interpreter.NODE,
            "malloy_client.mjs",
            // A later antlr4ts is published without its files.
            List.of("@malloydata/malloy", "@malloydata/db-postgres", "antlr4ts@0.5.0-alpha.4"),
            List.of(),
            "Node.js 20 with npm",
            true),
        new Client(
            "Evidence (npm)",
            Interpreter.NODE,
            "evidence_client.mjs",
            List.of("@evidence-dev/postgres"),
            List.of(),
            "Node.js 20 with npm",
            true));
  }

  @Override
  public String toString() {
    return name;
  }
}
