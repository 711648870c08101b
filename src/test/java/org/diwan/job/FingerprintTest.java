package org.diwan.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Savepoint;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.diwan.testing.Fingerprint;
import org.jooq.ConnectionRunnable;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The fingerprint sees every column of the star, and none of the keys and run numbers that hang on
 * the way the content came in. The catalogue lists the columns: none can be forgotten.
 */
class FingerprintTest {
  private static final Set<String> OF_RUNS = Set.of("run_id", "valid_from_run", "valid_to_run");

  /** Another value of a type. */
  private static final Map<String, String> OTHER =
      Map.of(
          "text", "coalesce(%1$s, '') || 'x'",
          "integer", "coalesce(%1$s, 0) + 1",
          "bigint", "coalesce(%1$s, 0) + 1",
          "numeric", "coalesce(%1$s, 0) + 1",
          "date", "coalesce(%1$s, date '2000-01-01') + 1",
          "boolean", "not coalesce(%1$s, false)",
          "ARRAY", "%1$s || 1::bigint");

  private static final String TABLES =
      "select tablename from pg_tables where schemaname = 'warehouse' order by 1";

  private static final String COLUMNS =
      """
      select c.table_name, c.column_name, c.data_type, f.confrelid::regclass::text as target,
          (select attname::text from pg_attribute where attrelid = f.confrelid and attnum = f.confkey[1]) as target_key
        from information_schema.columns c
        left join pg_constraint f
          on f.contype = 'f' and f.conrelid = format('%I.%I', c.table_schema, c.table_name)::regclass
          and f.conkey = array[c.ordinal_position::int2]
       where c.table_schema = 'warehouse' and c.table_name = ? and c.is_generated = 'NEVER' and c.is_identity = 'NO'
       order by c.ordinal_position
      """;

  /** The identities, and the columns that point to them. */
  private static final String KEYS =
      """
      select a.attrelid::regclass::text as table_name, a.attname::text as column_name
        from pg_class c
        join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
        left join pg_constraint f on f.contype = 'f' and f.conrelid = c.oid and f.conkey = array[a.attnum]
       where c.relnamespace = 'warehouse'::regnamespace and c.relkind = 'r' and a.attgenerated = ''
         and (a.attidentity <> '' or f.confrelid is not null)
      """;

  /** Rows of tables that the invented articles leave empty. */
  private static final List<String> OF_NO_INVENTED_ARTICLE =
      List.of(
          "insert into warehouse.bridge_article_band select 1, 1, max(article_id) from warehouse.dim_article",
          "insert into warehouse.bridge_article_story select max(article_id), 'a1' from warehouse.dim_article");

  private static final Warehouse WAREHOUSE = new Warehouse();

  @BeforeAll
  static void load() {
    Invented invented = Invented.articles(5, 60);
    WAREHOUSE.load(invented, invented.items(), 10);
    OF_NO_INVENTED_ARTICLE.forEach(WAREHOUSE.sql()::execute);
    dropChecks();
  }

  static List<String> tables() {
    return WAREHOUSE.sql().fetch(TABLES).getValues(0, String.class);
  }

  @ParameterizedTest
  @MethodSource("tables")
  void everyColumnCountsUnlessItIsOfARun(String table) {
    List<String> columns = new ArrayList<>();
    List<String> unseen = new ArrayList<>();
    undone(connection -> {
      DSLContext database = DSL.using(connection);
      // One row is left: whatever its new values, they break no rule of uniqueness.
      database.execute(
          "delete from warehouse.%1$s where ctid <> (select max(ctid) from warehouse.%1$s)"
              .formatted(table));
      String before = Fingerprint.of(database);
      for (Column column : database.fetch(COLUMNS, table).map(Column::of)) {
        columns.add(column.name());
        Savepoint savepoint = connection.setSavepoint();
        assertThat(database.execute(column.change())).as("rows of " + table).isEqualTo(1);
        if (Fingerprint.of(database).equals(before)) {
          unseen.add(column.name());
        }
        connection.rollback(savepoint);
      }
    });

    assertThat(unseen).isEqualTo(columns.stream().filter(OF_RUNS::contains).toList());
  }

  @Test
  void surrogateKeysDoNotCount() {
    undone(connection -> {
      DSLContext database = DSL.using(connection);
      String before = Fingerprint.of(database);
      database.fetch(KEYS).forEach(key -> database.execute(shifted(key)));
      assertThat(Fingerprint.of(database)).isEqualTo(before);
    });
  }

  private static String shifted(Record key) {
    return "update %1$s set %2$s = %2$s + 1000000 where %2$s <> -1"
        .formatted(key.get("table_name"), key.get("column_name"));
  }

  private static void undone(ConnectionRunnable work) {
    WAREHOUSE
        .sql()
        .connection(connection -> {
          connection.setAutoCommit(false);
          withoutRules(DSL.using(connection));
          work.run(connection);
          connection.rollback();
        });
  }

  /** Lets rows point to nowhere for a while. */
  private static void withoutRules(DSLContext database) {
    database.execute("set local session_replication_role = replica");
  }

  private static void dropChecks() {
    // It refuses a first day behind the last one, as a check would.
    WAREHOUSE.sql().execute("drop index warehouse.fact_event_days_idx");
    WAREHOUSE
        .sql()
        .fetch(
            """
            select format('alter table %s drop constraint %I', conrelid::regclass, conname)
              from pg_constraint where contype = 'c' and connamespace = 'warehouse'::regnamespace
            """)
        .getValues(0, String.class)
        .forEach(drop -> WAREHOUSE.sql().execute(drop));
  }

  /**
   * A column.
   *
   * @param target table it points to, or null
   */
  private record Column(
      String table, String name, String type, @Nullable String target, @Nullable String targetKey) {

    static Column of(Record row) {
      return new Column(
          row.get("table_name", String.class),
          row.get("column_name", String.class),
          row.get("data_type", String.class),
          row.get("target", String.class),
          row.get("target_key", String.class));
    }

    String change() {
      return "update warehouse.%s t set %s = %s".formatted(table, name, otherValue());
    }

    private String otherValue() {
      return target == null
          ? Objects.requireNonNull(OTHER.get(type), type).formatted(name)
          : "(select max(%2$s) from %1$s k where k.%2$s is distinct from t.%3$s)"
              .formatted(target, targetKey, name);
    }
  }
}
