package org.diwan.testing;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Record;

/**
 * What a warehouse holds, without its surrogate keys and run ids: every column of every dimension,
 * fact and bridge, with the natural keys of the rows it points to. Equal for equal content,
 * whatever the way it came in. New tables and columns are in it by themselves.
 */
public final class Fingerprint {
  private static final Set<String> OF_RUNS = Set.of("run_id", "valid_from_run", "valid_to_run");

  /** Natural keys of tables, as an expression over their row {@code k}. */
  private static final Map<String, String> NATURAL_KEYS =
      Map.ofEntries(
          Map.entry("dim_article", "k.article_ref || ' ' || k.version_no"),
          Map.entry("dim_country", "k.iso3"),
          Map.entry("dim_place", "k.place_key"),
          Map.entry("dim_participant", "k.participant_key"),
          Map.entry("dim_office", "k.office_key"),
          Map.entry("dim_office_class", "k.office_class"),
          Map.entry("dim_outlet", "k.outlet"),
          Map.entry("dim_event_type", "k.event_type"),
          Map.entry("dim_agreement_type", "k.agreement_type"),
          Map.entry("dim_topic", "k.topic"),
          Map.entry("dim_unit", "k.unit"),
          Map.entry("dim_date", "k.date_id::text"),
          Map.entry("fact_event", "k.event_key"),
          Map.entry("fact_agreement", "k.agreement_key"),
          Map.entry(
              "fact_event_mention",
              "(select article_ref || version_no from warehouse.dim_article a where a.article_id = k.article_id) || '#' || k.event_no"),
          Map.entry(
              "fact_agreement_mention",
              "(select article_ref || version_no from warehouse.dim_article a where a.article_id = k.article_id) || '#' || k.agreement_no"),
          Map.entry(
              "fact_figure",
              "(select article_ref || version_no from warehouse.dim_article a where a.article_id = k.article_id) || '#' || k.figure_no"));

  private Fingerprint() {}

  /** One line a table: name, rows, MD5 over its rows in order. */
  public static String of(DSLContext database) {
    return database
        .fetch(
            """
            select tablename from pg_tables
             where schemaname = 'warehouse' and tablename <> 'dim_date' order by 1
            """)
        .getValues(0, String.class)
        .stream()
        .map(table -> table + " " + digest(database, table))
        .collect(Collectors.joining("\n"));
  }

  private static String digest(DSLContext database, String table) {
    String row =
        database.fetch(COLUMNS, table).stream()
            .filter(column -> !OF_RUNS.contains(column.get("name", String.class)))
            .filter(column -> !column.get("own_key", Boolean.class))
            .map(Fingerprint::expression)
            .collect(Collectors.joining(", "));
    return database
        .fetchSingle(
            "select count(*) || ' ' || coalesce(md5(string_agg(line, E'\\n' order by line collate \"C\")), '')"
                + " from (select row("
                + row
                + ")::text as line from warehouse."
                + table
                + " t) lines")
        .get(0, String.class);
  }

  private static final String COLUMNS =
      """
      select c.attname as name,
          coalesce(c.attidentity <> '', false) as own_key,
          (select r.relname from pg_constraint f join pg_class r on r.oid = f.confrelid
            where f.conrelid = c.attrelid and f.contype = 'f' and f.conkey = array[c.attnum]) as target,
          (select ra.attname from pg_constraint f
             join pg_attribute ra on ra.attrelid = f.confrelid and ra.attnum = f.confkey[1]
            where f.conrelid = c.attrelid and f.contype = 'f' and f.conkey = array[c.attnum]) as target_key
        from pg_attribute c
       where c.attrelid = ('warehouse.' || ?)::regclass and c.attnum > 0 and not c.attisdropped
       order by c.attnum
      """;

  private static String expression(Record column) {
    String name = column.get("name", String.class);
    String target = column.get("target", String.class);
    if (target == null) {
      return "t." + name;
    }
    return "(select "
        + NATURAL_KEYS.get(target)
        + " from warehouse."
        + target
        + " k where k."
        + column.get("target_key", String.class)
        + " = t."
        + name
        + ")";
  }

  /** Tables whose lines differ between two fingerprints. */
  public static List<String> differences(String one, String other) {
    List<String> lines = other.lines().toList();
    return one.lines().filter(line -> !lines.contains(line)).toList();
  }
}
