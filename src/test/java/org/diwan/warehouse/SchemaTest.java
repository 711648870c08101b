package org.diwan.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.diwan.testing.TestServer;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Reads the catalogue: what DESIGN and the fact contract promise of the schema holds for every
 * table.
 */
class SchemaTest {

  private static final String OUR_RELATIONS =
      """
      pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname in ('batch', 'audit', 'staging', 'warehouse', 'summary', 'reporting')
        and c.relkind in ('r', 'v', 'm', 'p') and c.relname <> 'flyway_schema_history'\
      """;

  /** The stable views, word for word from part 6 of the fact contract. */
  private static final Map<String, String> CONTRACT =
      Map.ofEntries(
          Map.entry(
              "article",
              "article_ref, outlet, url, title, published_on, published_on_method,"
                  + " dateline_city_en, dateline_country_iso3"),
          Map.entry("article_text", "article_ref, text"),
          Map.entry(
              "article_event",
              "article_ref, event_id, event_type, event_family, event_class, date_from, date_to,"
                  + " date_precision, event_status, place_city_en, place_country_iso3, confidence,"
                  + " sentence_no, char_start, char_end, evidence_ar"),
          Map.entry(
              "article_event_participant",
              "article_ref, event_id, participant_id, participant_kind, name_ar, name_en,"
                  + " country_iso3, office_class, office_title_ar, participant_role"),
          Map.entry(
              "article_agreement",
              "article_ref, agreement_id, agreement_type, name_ar, status, signed_from, signed_to,"
                  + " signed_precision, valid_from, valid_to, confidence, char_start, char_end,"
                  + " evidence_ar"),
          Map.entry(
              "article_agreement_party",
              "article_ref, agreement_id, participant_id, participant_kind, name_ar, name_en,"
                  + " country_iso3"),
          Map.entry(
              "article_figure",
              "article_ref, figure_id, value_low, value_high, figure_kind, unit, figure_status,"
                  + " qualifier, measure, confidence, char_start, char_end, evidence_ar"),
          Map.entry("article_topic", "article_ref, fact_kind, fact_id, topic"),
          Map.entry(
              "fact_mention",
              "article_ref, fact_kind, fact_id, sentence_no, char_start, char_end, rule,"
                  + " confidence, run_id"));

  private static DSLContext database;

  @BeforeAll
  static void migratedDatabase() {
    database = DSL.using(TestServer.running().freshDatabase(), SQLDialect.POSTGRES);
  }

  static List<String> contractViews() {
    return CONTRACT.keySet().stream().sorted().toList();
  }

  @ParameterizedTest
  @MethodSource("contractViews")
  void contractViewBeginsWithTheColumnsOfTheContract(String view) {
    List<String> promised = Arrays.asList(CONTRACT.getOrDefault(view, "").split(", "));

    assertThat(columns(view).subList(0, promised.size())).isEqualTo(promised);
  }

  @Test
  void reportingViewsHaveOnlyTypesThatBiClientsRead() {
    assertNothing(
        """
        select table_name || '.' || column_name || ' ' || data_type from information_schema.columns
         where table_schema = 'reporting'
           and data_type not in ('text', 'date', 'bigint', 'numeric', 'timestamp without time zone')
        """);
  }

  @Test
  void confidenceHasThreeDigits() {
    assertNothing(
        """
        select table_name || '.' || column_name from information_schema.columns
         where table_schema = 'reporting' and column_name = 'confidence'
           and (numeric_precision, numeric_scale) is distinct from (4, 3)
        """);
  }

  @Test
  void everySchemaSaysWhatItIs() {
    assertNothing(
        """
        select nspname from pg_namespace n
         where nspname in ('batch', 'audit', 'staging', 'warehouse', 'summary', 'reporting')
           and obj_description(oid, 'pg_namespace') is null
        """);
  }

  @Test
  void everyTableAndViewSaysItsGrain() {
    assertNothing(
        "select n.nspname || '.' || c.relname from "
            + OUR_RELATIONS
            + " and coalesce(obj_description(c.oid, 'pg_class'), '') not like 'Grain: one row per %'");
  }

  @Test
  void everyColumnSaysWhatItHolds() {
    assertNothing(
        "select n.nspname || '.' || c.relname || '.' || (select string_agg(attname, ',') from"
            + " pg_attribute where attrelid = c.oid and attnum > 0 and not attisdropped and"
            + " col_description(c.oid, attnum) is null) from "
            + OUR_RELATIONS
            + " and exists (select from pg_attribute where attrelid = c.oid and attnum > 0 and not"
            + " attisdropped and col_description(c.oid, attnum) is null)");
  }

  @Test
  void everyForeignKeyLeadsAnIndex() {
    assertNothing(
        """
        select f.conrelid::regclass || ' ' || f.conname from pg_constraint f
         where f.contype = 'f' and not exists (
           select from pg_index i
            where i.indrelid = f.conrelid and i.indpred is null
              and (i.indkey::int2[])[0:cardinality(f.conkey) - 1] = f.conkey)
        """);
  }

  /** Tables of staging hold what one slice says: the tables that it goes to have the keys. */
  @Test
  void everyTableThatKeepsRowsHasAPrimaryKey() {
    assertNothing(
        "select n.nspname || '.' || c.relname from "
            + OUR_RELATIONS
            + " and c.relkind = 'r' and n.nspname <> 'staging' and not exists"
            + " (select from pg_constraint where conrelid = c.oid and contype = 'p')");
  }

  @Test
  void everyDimensionHasItsUnknownMember() {
    List<String> dimensions =
        texts(
            """
            select tablename from pg_tables
             where schemaname = 'warehouse' and tablename like 'dim\\_%' order by 1
            """);

    assertThat(dimensions).isNotEmpty();
    for (String dimension : dimensions) {
      String key = dimension.substring("dim_".length()) + "_id";
      assertThat(count("warehouse." + dimension + " where " + key + " = -1"))
          .as(dimension)
          .isEqualTo(1);
    }
  }

  @Test
  void everyDimensionButTheCalendarHasAnIdentityKeyAndANaturalKey() {
    assertNothing(
        """
        select c.relname from pg_class c
         where c.relnamespace = 'warehouse'::regnamespace and c.relkind = 'r' and c.relname like 'dim\\_%'
           and c.relname <> 'dim_date'
           and (not exists (select from pg_attribute where attrelid = c.oid and attidentity <> '')
             or not exists (select from pg_constraint where conrelid = c.oid and contype = 'u'))
        """);
  }

  @Test
  void stagingIsUnlogged() {
    assertNothing(
        """
        select relname from pg_class
         where relnamespace = 'staging'::regnamespace and relkind = 'r' and relpersistence <> 'u'
        """);
  }

  @Test
  void calendarHasNoGap() {
    assertThat(count("warehouse.dim_date")).isEqualTo(73_415);
    assertNothing(
        """
        select calendar_date::text from warehouse.dim_date
         where date_id <> -1 and date_id <> to_char(calendar_date, 'YYYYMMDD')::bigint
        """);
  }

  @Test
  void viewsAreEmptyBeforeTheFirstLoad() {
    for (String view : contractViews()) {
      assertThat(count("reporting." + view)).as(view).isZero();
    }
  }

  private static List<String> columns(String view) {
    return texts(
        "select column_name from information_schema.columns where table_schema = 'reporting'"
            + " and table_name = ? order by ordinal_position",
        view);
  }

  private static int count(String from) {
    return database.fetchCount(DSL.table("(select 1 from " + from + ") as counted"));
  }

  private static void assertNothing(String offenders) {
    assertThat(texts(offenders)).isEmpty();
  }

  private static List<String> texts(String sql, Object... values) {
    return database.fetch(sql, values).getValues(0, String.class);
  }
}
