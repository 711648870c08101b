package org.diwan.docs;

import java.util.List;
import javax.sql.DataSource;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;

/** Notes which statement of which step writes to which table, by triggers of its own. */
final class WriteWatch {

  private static final String INSTALL =
      """
      create schema watch;
      create table watch.command (command text);
      insert into watch.command values ('');
      create table watch.written (
        table_name text, step text, operation text, statement_text text,
        unique nulls not distinct (table_name, step, operation, statement_text));
      create function watch.note() returns trigger language plpgsql as $$
      begin
        insert into watch.written
        select tg_table_schema || '.' || tg_table_name,
            coalesce((select step_name from batch.batch_step_execution where end_time is null
                order by step_execution_id desc limit 1), command),
            tg_op, current_query()
          from watch.command where command <> '' on conflict do nothing;
        return null;
      end $$;
      do $$
      declare
        watched text;
      begin
        for watched in select format('%I.%I', schemaname, tablename) from pg_tables
            where schemaname in ('audit', 'staging', 'summary', 'warehouse') and tablename <> 'flyway_schema_history' loop
          execute 'create trigger watch after insert or update or delete or truncate on ' || watched
              || ' for each statement execute function watch.note()';
        end loop;
      end $$;
      """;

  private final DSLContext database;

  private WriteWatch(DSLContext database) {
    this.database = database;
  }

  /** Begins to watch. */
  static WriteWatch over(DataSource database) {
    DSLContext sql = DSL.using(database, SQLDialect.POSTGRES);
    sql.connection(connection -> connection.createStatement().execute(INSTALL));
    return new WriteWatch(sql);
  }

  /** Says what is run from now on; nothing is noted where that is empty. */
  void command(String name) {
    database.execute("update watch.command set command = ?", name);
  }

  /** Everything that was written so far. */
  List<Written> seen() {
    return database.fetch("select * from watch.written order by 1, 2, 3, 4").into(Written.class);
  }

  /**
   * A kind of write.
   *
   * @param table with its schema
   * @param step of the job, or the command where it is outside of all steps
   * @param operation INSERT, UPDATE, DELETE or TRUNCATE
   * @param statement as it was sent
   */
  record Written(String table, String step, String operation, String statement) {}
}
