package org.diwan.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.diwan.model.EventClass;
import org.diwan.model.EventType;
import org.diwan.testing.Fingerprint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A deed is one record, though some articles leave out whom it was done to. */
class LeftOutRecipientsTest {
  private static final String NAMED = "أفرجت الصين عن بحارة لاوس وركاب الزورق الأزرق";
  private static final String UNNAMED = "أفرجت الصين عن بحارة وركاب الزورق";

  private final Warehouse warehouse = new Warehouse();

  @Test
  void joinsWhoNamesThemAndWhoDoesNot() {
    load(named("a"), unnamed("b"), other("c"));

    assertThat(events()).isEqualTo("a b; c");
  }

  @Test
  void goesOnWhicheverCameFirst() {
    load(named("a"), other("c"));
    load(unnamed("b"));
    assertThat(events()).isEqualTo("a b; c");

    Warehouse reversed = new Warehouse();
    load(reversed, unnamed("b"));
    load(reversed, named("a"), other("c"));

    assertThat(Fingerprint.differences(reversed.fingerprint(), warehouse.fingerprint())).isEmpty();
  }

  @Test
  void fallsApartWhenTwoMayBeMeant() {
    load(named("a"), unnamed("b"));
    assertThat(events()).isEqualTo("a b");

    load(told -> told.release("d", NAMED.replace("لاوس", "مصر"), 20, "CHN", "EGY"));

    assertThat(events()).isEqualTo("a; b; d");
  }

  @ParameterizedTest
  @EnumSource
  void isLookedForAmongDeedsOnly(EventType type) {
    String kin = type.eventClass() == EventClass.WORD ? type + "|CHN>LAO|2023" : type + "|CHN|2023";

    assertThat(warehouse.text("select warehouse.event_kin('" + type + "|CHN>LAO|2023')"))
        .isEqualTo(kin);
  }

  /** Tells some facts. */
  @FunctionalInterface
  private interface Article {
    void tell(Told told);
  }

  private static Article named(String ref) {
    return told -> told.release(ref, NAMED, 20, "CHN", "LAO");
  }

  private static Article unnamed(String ref) {
    return told -> told.release(ref, UNNAMED, 20, "CHN");
  }

  /** Of another day. */
  private static Article other(String ref) {
    return told -> told.release(ref, UNNAMED, 12, "CHN");
  }

  private void load(Article... articles) {
    load(warehouse, articles);
  }

  private static void load(Warehouse warehouse, Article... articles) {
    Told told = new Told();
    List.of(articles).forEach(article -> article.tell(told));
    assertThat(warehouse.load(told.reading("test"), 10, Progress.silent()).checkFindings())
        .isEmpty();
  }

  private String events() {
    return warehouse.text(
        """
        select string_agg(refs, '; ' order by refs)
          from (
            select string_agg(article_ref, ' ' order by article_ref) as refs
              from reporting.article_event
             group by event_id) event\
        """);
  }
}
