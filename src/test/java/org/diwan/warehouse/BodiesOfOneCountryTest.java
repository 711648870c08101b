package org.diwan.warehouse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.diwan.model.EventType.ACCUSE;
import static org.diwan.model.EventType.ASSAULT;
import static org.diwan.model.EventType.COERCE;
import static org.diwan.model.EventType.CONFERENCE;
import static org.diwan.model.EventType.MEETING;
import static org.diwan.warehouse.Mentions.about;
import static org.diwan.warehouse.Mentions.as;
import static org.diwan.warehouse.Mentions.atHome;
import static org.diwan.warehouse.Mentions.by;
import static org.diwan.warehouse.Mentions.deed;
import static org.diwan.warehouse.Mentions.facts;
import static org.diwan.warehouse.Mentions.on;
import static org.diwan.warehouse.Mentions.quoted;
import static org.diwan.warehouse.Mentions.unopposed;

import java.time.LocalDate;
import java.time.YearMonth;
import org.diwan.model.DateSpan;
import org.diwan.model.EventType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the bodies of one country do, each for itself. Letters are articles. */
class BodiesOfOneCountryTest {
  private static final LocalDate DAY = LocalDate.of(2023, 10, 20);
  private static final DateSpan ON_DAY = DateSpan.day(DAY);
  private static final DateSpan MONTH = DateSpan.month(YearMonth.of(2023, 10));
  private static final long CABINET = 101;
  private static final long COUNCIL = 102;
  private static final long CITY = 8;

  @ParameterizedTest
  @EnumSource(
      value = EventType.class,
      names = {"MEETING", "CONFERENCE", "SIGNING"})
  void otherBodiesDoSomethingElse(EventType type) {
    EventMention one = in(type, "a", ON_DAY);

    assertThat(facts(by(one, CABINET), by(in(type, "b", ON_DAY), COUNCIL)))
        .containsExactly("a", "b");
    assertThat(facts(by(one, CABINET), by(in(type, "b", ON_DAY), CABINET, COUNCIL)))
        .containsExactly("ab");
    assertThat(facts(by(one, CABINET), in(type, "b", ON_DAY))).as("unnamed").containsExactly("ab");
  }

  @Test
  void eachSpeaksForItselfToAnotherCountry() {
    EventMention one = by(on(DAY, as(ACCUSE, deed("a", null))), CABINET);
    EventMention other = on(DAY, as(ACCUSE, deed("b", null)));

    assertThat(facts(one, by(other, COUNCIL))).containsExactly("a", "b");
    assertThat(facts(one, by(other, CABINET))).containsExactly("ab");
    assertThat(facts(one, other)).as("unnamed").containsExactly("ab");
  }

  @Test
  void anArrestIsTheMinistrysAndThePolices() {
    assertThat(facts(by(in(COERCE, "a", ON_DAY), CABINET), by(in(COERCE, "b", ON_DAY), COUNCIL)))
        .containsExactly("ab");
  }

  @Test
  void inOneTextAnotherBodyIsTheSameReadOtherwise() {
    EventMention one = quoted(by(in(MEETING, "a", ON_DAY), CABINET), 1);
    EventMention other = quoted(by(in(MEETING, "b", ON_DAY), COUNCIL), 1);

    assertThat(facts(one, other)).containsExactly("ab");
  }

  @Test
  void aSessionToldWithoutItsDayIsTheOneOfTheseDays() {
    EventMention held = by(in(MEETING, "a", ON_DAY), CABINET);
    EventMention told = by(session("b", DAY.plusDays(1)), CABINET);

    assertThat(facts(held, told)).containsExactly("ab");
    assertThat(facts(held, by(session("b", DAY.plusDays(4)), CABINET))).hasSize(2);
    assertThat(facts(held, by(session("b", DAY.plusDays(1)), COUNCIL))).hasSize(2);
    assertThat(facts(as(CONFERENCE, held), as(CONFERENCE, told))).hasSize(2);
  }

  @Test
  void clashesOfPoliceAndCrowdsAreToldInTheSameFewWords() {
    EventMention clash = about(as(ASSAULT, deed("a", ON_DAY)), 1, 2, 3, 4, 6);
    EventMention other = about(as(ASSAULT, deed("b", MONTH)), 1, 2, 3, 4, 7);
    EventMention again = about(as(ASSAULT, deed("b", MONTH)), 1, 2, 3, 4, 6);

    assertThat(facts(unopposed(clash), unopposed(other))).containsExactly("a", "b");
    assertThat(facts(unopposed(clash), unopposed(again))).containsExactly("ab");
    assertThat(facts(atHome(clash), atHome(other))).as("on one country").containsExactly("ab");
  }

  private static EventMention session(String article, LocalDate published) {
    return on(published, as(MEETING, atHome(article, MONTH, null)));
  }

  private static EventMention in(EventType type, String article, @Nullable DateSpan date) {
    return on(DAY, as(type, atHome(article, date == null ? MONTH : date, CITY)));
  }
}
