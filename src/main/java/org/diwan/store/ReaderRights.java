package org.diwan.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/**
 * Takes from the reader what PostgreSQL grants to everybody: other databases, temporary tables,
 * large objects, and the locks by which a load keeps others out. A store that is as it should be is
 * not written to.
 */
final class ReaderRights {

  /** A load, its readers and the owner find room among the server's 100. */
  private static final int CONNECTIONS = 40;

  private static final String NO_OTHER_DATABASE =
      """
      do $$
      declare
        other text;
      begin
        for other in select datname from pg_database
            where datname <> current_database() and datallowconn and has_database_privilege('diwan_reader', oid, 'connect')
        loop
          execute format('revoke connect, temporary on database %I from public', other);
        end loop;
        if has_database_privilege('diwan_reader', current_database(), 'temporary') then
          execute format('revoke temporary on database %I from public', current_database());
          execute format('grant temporary on database %I to diwan_writer', current_database());
        end if;
      end $$
      """;

  private static final String NO_WRITING_FUNCTION =
      """
      do $$
      declare
        item regprocedure;
      begin
        for item in select oid from pg_proc
            where pronamespace = 'pg_catalog'::regnamespace
              and proname ~ '^(lo_|lowrite$|pg_(try_)?advisory_|pg_logical_emit_message$)'
              and has_function_privilege('diwan_reader', oid, 'execute')
        loop
          execute format('revoke execute on function %s from public', item);
          execute format('grant execute on function %s to diwan_writer', item);
        end loop;
      end $$
      """;

  /** Only a superuser may change the limit of temporary files; the reader may not. */
  private static final String LIMITS =
      """
      do $$
      begin
        if not exists (select from pg_roles where rolname = 'diwan_reader' and rolconnlimit = %1$d) then
          alter role diwan_reader connection limit %1$d;
        end if;
        if not exists (select from pg_db_role_setting s join pg_roles r on r.oid = s.setrole
            where r.rolname = 'diwan_reader' and s.setdatabase = 0 and 'temp_file_limit=2GB' = any (s.setconfig)) then
          alter role diwan_reader set temp_file_limit = '2GB';
        end if;
      end $$
      """
          .formatted(CONNECTIONS);

  private ReaderRights() {}

  /** Narrows them; needs the embedded server's superuser. */
  static void narrow(DataSource owner) throws SQLException {
    try (Connection connection = owner.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(NO_OTHER_DATABASE);
      statement.execute(NO_WRITING_FUNCTION);
      statement.execute(LIMITS);
    }
  }
}
