package org.diwan.warehouse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.diwan.testing.TestServer;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Two articles that state one meeting, one of them in two versions: what the stable views make of
 * it.
 */
class ContractViewsTest {

  private static DSLContext database;

  @BeforeAll
  static void twoArticles() {
    database = DSL.using(TestServer.running().freshDatabase(), SQLDialect.POSTGRES);
    database.execute(
        """
        insert into warehouse.dim_event_type (event_type_id, event_type, name_en, name_ar, event_class,
          event_family, quad_class) values (1, 'MEETING', 'Meeting', 'لقاء', 'DEED', 'CONSULT', 'VERBAL_COOPERATION');
        insert into warehouse.dim_country (country_id, iso3, name_en, name_ar) values (1, 'CHN', 'China', 'الصين');
        insert into warehouse.dim_participant (participant_id, participant_key, participant_kind, name_ar, name_en,
          country_id) values (1, 'C:CHN', 'COUNTRY', 'الصين', 'China', 1);
        insert into warehouse.dim_topic (topic_id, topic, name_en, name_ar) values (1, 'TRADE', 'Trade', 'التجارة');
        insert into warehouse.dim_article (article_id, article_ref, version_no, is_current, valid_from_run,
          content_sha256, reading_signature, published_on, published_on_method, article_text, delivered_text,
          sentence_count) values
          (1, 'a', 1, false, 1, 'x', 's', null, 'NONE', 'قديم', 'قديم', 1),
          (2, 'a', 2, true, 2, 'y', 's', '2023-10-20', 'METADATA', '😀 التقى الرئيسان اليوم', 'x', 1),
          (3, 'b', 1, true, 2, 'z', 's', '1870-01-01', 'TEXT', 'لقاء الرئيسين', 'x', 1);
        insert into warehouse.fact_event (event_id, event_key, event_type_id, event_status, date_from, date_to,
          date_precision, confidence, mention_count)
          values (1, 'a#1', 1, 'OCCURRED', '2023-10-20', '2023-10-20', 'DAY', 0.9, 2);
        insert into warehouse.fact_event_mention (event_mention_id, event_id, article_id, event_no, event_type_id,
          event_status, date_from, date_to, date_precision, sentence_no, char_start, char_end, rule, confidence,
          match_key, run_id) values
          (1, 1, 1, 1, 1, 'OCCURRED', null, null, 'UNKNOWN', 1, 0, 4, 'r', 0.5, 'k', 1),
          (2, 1, 2, 1, 1, 'OCCURRED', '2023-10-20', '2023-10-20', 'DAY', 1, 2, 7, 'r', 0.9, 'k', 2),
          (3, 1, 3, 1, 1, 'PLANNED', '2023-10-01', '2023-10-31', 'MONTH', 1, 0, 4, 'r', 0.8, 'k', 2),
          (4, null, 3, 2, 1, 'OCCURRED', null, null, 'UNKNOWN', 1, 0, 4, 'r', 0.8, 'k', 2);
        insert into warehouse.fact_event_mention_place values (2, 2, 1, 8, 16, 'r', 0.7);
        insert into warehouse.bridge_event_mention_participant (event_mention_id, participant_id, participant_role,
          name_ar) values (2, 1, 'ACTOR', 'بكين');
        insert into warehouse.bridge_event_mention_topic values (2, 1);
        insert into warehouse.fact_figure (article_id, figure_no, figure_kind, value_low, figure_status, qualifier,
          period_precision, sentence_no, char_start, char_end, rule, confidence, run_id)
          values (2, 1, 'COUNT', 2, 'ACTUAL', 'EXACT', 'UNKNOWN', 1, 8, 16, 'r', 0.6, 2);
        """);
  }

  @Test
  void onlyCurrentVersionsShow() {
    assertThat(
            database
                .fetch("select article_ref, version_no from reporting.article order by 1")
                .format())
        .contains("a", "b");
    assertThat(count("reporting.article")).isEqualTo(2);
    assertThat(count("reporting.article_event")).isEqualTo(2);
  }

  @Test
  void offsetsCountCodePoints() {
    assertThat(
            one("select evidence_ar from reporting.article_event where article_ref = 'a'").get(0))
        .isEqualTo("التقى");
  }

  @Test
  void rowHoldsWhatItsArticleSaysAndTheRecordBeside() {
    Record row = one("select * from reporting.article_event where article_ref = 'b'");

    assertThat(row.get("event_status")).isEqualTo("PLANNED");
    assertThat(row.get("date_precision")).isEqualTo("MONTH");
    assertThat(row.get("plover_type")).isEqualTo("AGREE");
    assertThat(row.get("record_event_status")).isEqualTo("OCCURRED");
    assertThat(row.get("record_mention_count")).isEqualTo(2L);
    assertThat(row.get("place_country_iso3")).isNull();
    assertThat(row.get("confidence")).isEqualTo(new BigDecimal("0.800"));
  }

  @Test
  void participantIsNamedAsWrittenAndAsKnown() {
    Record row = one("select * from reporting.article_event_participant");

    assertThat(row.get("name_ar")).isEqualTo("بكين");
    assertThat(row.get("record_name_ar")).isEqualTo("الصين");
    assertThat(row.get("country_iso3")).as("not told there").isNull();
    assertThat(row.get("record_country_iso3")).isEqualTo("CHN");
    assertThat(row.get("office_class")).isNull();
  }

  @Test
  void everyPlaceOfEveryCurrentArticleIsAMention() {
    assertThat(count("reporting.fact_mention where fact_kind = 'EVENT'")).isEqualTo(3);
    assertThat(count("reporting.fact_mention where fact_kind = 'FIGURE'")).isEqualTo(1);
  }

  @Test
  void topicShowsWithItsArticle() {
    assertThat(one("select topic from reporting.article_topic").get(0)).isEqualTo("TRADE");
  }

  @Test
  void dayOutsideTheCalendarIsItsUnknownMember() {
    assertThat(one("select published_on_id from warehouse.dim_article where article_id = 3").get(0))
        .isEqualTo(-1L);
    assertThat(one("select published_on_id from warehouse.dim_article where article_id = 2").get(0))
        .isEqualTo(20231020L);
  }

  @Test
  void articleStatesAnEventOnce() {
    assertThatThrownBy(() ->
            database.execute(
                "update warehouse.fact_event_mention set event_id = 1 where event_mention_id = 4"))
        .hasMessageContaining("fact_event_mention_event_article_key");
  }

  private static Record one(String sql) {
    return database.fetchSingle(sql);
  }

  private static int count(String from) {
    return database.fetchCount(DSL.table("(select 1 from " + from + ") as counted"));
  }
}
