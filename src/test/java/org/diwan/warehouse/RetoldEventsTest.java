package org.diwan.warehouse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.diwan.model.EventType.AID;
import static org.diwan.model.EventType.ASSAULT;
import static org.diwan.model.EventType.SIGNING;
import static org.diwan.warehouse.Mentions.about;
import static org.diwan.warehouse.Mentions.as;
import static org.diwan.warehouse.Mentions.atHome;
import static org.diwan.warehouse.Mentions.copy;
import static org.diwan.warehouse.Mentions.deed;
import static org.diwan.warehouse.Mentions.facts;
import static org.diwan.warehouse.Mentions.known;
import static org.diwan.warehouse.Mentions.on;
import static org.diwan.warehouse.Mentions.quoted;
import static org.diwan.warehouse.Mentions.said;
import static org.diwan.warehouse.Mentions.word;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Set;
import org.diwan.model.DatePrecision;
import org.diwan.model.DateSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Which mentions of little, and which copies of one text, are one event. Letters are articles. */
class RetoldEventsTest {
  private static final LocalDate DAY = LocalDate.of(2023, 10, 20);
  private static final DateSpan ON_DAY = DateSpan.day(DAY);
  private static final DateSpan NEXT_DAY = DateSpan.day(DAY.plusDays(1));
  private static final DateSpan MONTH = DateSpan.month(YearMonth.of(2023, 10));
  private static final long XI = 1;
  private static final long THONGLOUN = 2;

  @Test
  void copiesOfOneTextTellOneEvent() {
    assertThat(facts(copy("a", ON_DAY, XI), copy("b", NEXT_DAY, XI))).containsExactly("ab");
    assertThat(facts(copy("a", ON_DAY, XI), copy("b", null, XI))).containsExactly("ab");
    assertThat(facts(copy("a", MONTH), copy("b", MONTH))).containsExactly("ab");
    assertThat(facts(deed("a", ON_DAY, XI), deed("b", null, XI))).containsExactly("a", "b");
  }

  @Test
  void copiesAreApartWhereSomethingContradicts() {
    DateSpan later = DateSpan.day(DAY.plusDays(2));
    assertThat(facts(copy("a", ON_DAY, XI), copy("b", later, XI))).containsExactly("a", "b");
    assertThat(facts(copy("a", ON_DAY, XI), copy("b", MONTH, THONGLOUN))).containsExactly("a", "b");
    assertThat(facts(copy("a", ON_DAY), copy("b", NEXT_DAY))).containsExactly("a", "b");
    assertThat(facts(copy("a", ON_DAY, XI), copy("b", NEXT_DAY, XI), copy("c", later, XI)))
        .containsExactly("ab", "c");
    assertThat(facts(copy("a", ON_DAY, XI), copy("a", NEXT_DAY, XI), copy("b", null, XI)))
        .containsExactly("a", "a", "b");
  }

  @Test
  void sameWordsAreOneEventWhereOnlyOneHasItsDay() {
    assertThat(facts(said("a", MONTH, XI), said("b", null, XI))).containsExactly("ab");
    assertThat(facts(said("a", MONTH), said("b", null))).containsExactly("a", "b");
    assertThat(facts(said("a", ON_DAY, XI), said("b", NEXT_DAY, XI))).containsExactly("a", "b");
  }

  @Test
  void ofAttacksInCopiesOfOneTextEachMustBeToldAlike() {
    EventMention one = as(ASSAULT, copy("a", null));
    EventMention other = as(ASSAULT, copy("b", null));

    assertThat(facts(about(one, 1, 2), about(other, 3, 4))).containsExactly("a", "b");
    assertThat(facts(about(one, 1, 2), about(other, 1, 2))).containsExactly("ab");
    assertThat(facts(about(as(AID, one), 1, 2), about(as(AID, other), 3, 4))).hasSize(2);
    assertThat(facts(about(copy("a", null), 1, 2), about(copy("b", null), 3, 4)))
        .containsExactly("ab");
  }

  @Test
  void theWordForABombingSaysLittleOfWhichOneItWas() {
    EventMention past = on(DAY.plusDays(60), as(ASSAULT, atHome(said("a", MONTH))));
    EventMention again = on(DAY.plusDays(90), as(ASSAULT, atHome(said("b", MONTH))));

    assertThat(facts(about(past, 1, 2), about(again, 3, 4))).containsExactly("a", "b");
    assertThat(facts(about(past, 1, 2), about(again, 1, 2))).containsExactly("ab");
  }

  @Test
  void anAttackWithoutADayIsTheOneOnHimWhoIsNamed() {
    EventMention dated = about(as(ASSAULT, deed("a", ON_DAY, XI)), 1, 2);
    EventMention undated = on(DAY.plusDays(5), about(as(ASSAULT, deed("b", null, XI)), 1, 2, 3));

    assertThat(facts(dated, undated)).containsExactly("ab");
    assertThat(facts(dated, about(undated, 4, 5))).as("another matter").hasSize(2);
    assertThat(facts(dated, on(DAY.plusDays(5), as(ASSAULT, deed("b", null, THONGLOUN)))))
        .as("on another man")
        .hasSize(2);
  }

  @Test
  void aWordOfNobodyIsNotThatOfASpeaker() {
    assertThat(facts(word("a", DAY, XI), word("b", DAY, XI))).containsExactly("ab");
    assertThat(facts(word("a", DAY, XI), word("b", DAY))).containsExactly("a", "b");
    assertThat(facts(word("a", DAY), word("b", DAY.plusDays(1)))).containsExactly("ab");
  }

  @Test
  void peopleOfOneCountryMeetSomebodyElseEach() {
    long li = 3;
    assertThat(facts(atHome("a", ON_DAY, null, XI, li), atHome("b", ON_DAY, null, XI, li)))
        .containsExactly("ab");
    assertThat(facts(atHome("a", ON_DAY, null, XI, li), atHome("b", ON_DAY, null, XI, 4)))
        .containsExactly("a", "b");
    assertThat(facts(atHome("a", ON_DAY, null, XI, li), atHome("b", ON_DAY, null, XI)))
        .containsExactly("ab");
  }

  @Test
  void aMonthInOneCountryIsFoundByItsCity() {
    assertThat(facts(atHome("a", ON_DAY, 8L), atHome("b", MONTH, 8L))).containsExactly("ab");
    assertThat(facts(atHome("a", ON_DAY, null, XI), atHome("b", MONTH, 8L)))
        .containsExactly("a", "b");
  }

  @Test
  void whatWasSignedInAYearThatIsOverIsKnownByAWord() {
    DateSpan year = DateSpan.year(DAY.getYear());
    EventMention nuclear = about(signed("a", year, DAY.plusYears(2)), 1, 2);
    EventMention again = about(signed("b", year, DAY.plusYears(3)), 1, 5);

    assertThat(facts(nuclear, again)).containsExactly("ab");
    assertThat(facts(nuclear, about(again, 3, 4))).containsExactly("a", "b");
    assertThat(facts(nuclear, about(signed("b", year, DAY), 1, 5))).as("this year").hasSize(2);
    assertThat(facts(as(AID, nuclear), as(AID, again))).as("not signed").hasSize(2);
  }

  @ParameterizedTest
  @EnumSource(
      value = DatePrecision.class,
      names = {"DAY", "MONTH"})
  void onADayOrInAMonthMoreIsSigned(DatePrecision precision) {
    DateSpan date = precision == DatePrecision.DAY ? ON_DAY : MONTH;
    EventMention one = about(signed("a", date, DAY.plusYears(2)), 1, 2);

    assertThat(facts(one, about(signed("b", date, DAY.plusYears(2)), 1, 5))).hasSize(2);
  }

  @Test
  void whatTheWorldKnowsByNameWasSignedOnce() {
    EventMention day = as(SIGNING, deed("a", ON_DAY));
    EventMention again = known(as(SIGNING, deed("a", MONTH)));
    EventMention year = as(SIGNING, deed("b", DateSpan.year(2015)));

    assertThat(facts(known(day), known(year), known(as(SIGNING, deed("c", null)))))
        .containsExactly("abc");
    assertThat(facts(known(day), again, known(year))).containsExactly("a", "ab");
    assertThat(facts(day, year)).hasSize(2);
  }

  @Test
  void whatASpeakerSaysOfAMatterIsOneWordForThreeDays() {
    EventMention said = about(word("a", DAY, XI), 1, 2, 3, 4);

    assertThat(facts(said, about(word("b", DAY.plusDays(3), XI), 1, 2, 3, 4)))
        .containsExactly("ab");
    assertThat(facts(said, about(word("b", DAY.plusDays(4), XI), 1, 2, 3, 4))).hasSize(2);
    assertThat(facts(said, about(word("b", DAY.plusDays(3), XI), 1, 2, 3, 5))).hasSize(2);
    assertThat(facts(said, about(word("b", DAY.plusDays(3), THONGLOUN), 1, 2, 3, 4))).hasSize(2);
  }

  @Test
  void inOnePlaceOfTwoCopiesAnotherNameIsTheSameReadOtherwise() {
    EventMention one = deed("a", ON_DAY, 0, Set.of(7L), XI);
    EventMention other = deed("b", ON_DAY, 0, Set.of(7L), THONGLOUN);

    assertThat(facts(quoted(one, 1), quoted(other, 1))).containsExactly("ab");
    assertThat(facts(quoted(one, 1), quoted(other, 2))).as("another place").hasSize(2);
    assertThat(facts(quoted(said("a", ON_DAY, XI), 1), quoted(said("b", ON_DAY, THONGLOUN), 1)))
        .as("no copies")
        .hasSize(2);
  }

  @Test
  void onFridayIsAWeekLaterForAReprintOfTheNextWeek() {
    EventMention before = quoted(about(on(DAY, copy("a", ON_DAY)), 1, 2, 3, 4), 1);
    DateSpan weekLater = DateSpan.day(DAY.plusDays(7));
    EventMention behind = about(on(DAY.plusDays(2), copy("b", weekLater)), 1, 2, 3, 4);

    assertThat(facts(before, quoted(behind, 1))).containsExactly("ab");
    assertThat(facts(before, quoted(on(DAY.plusDays(7), behind), 1))).as("weekly").hasSize(2);
    assertThat(facts(before, behind)).as("in other words").hasSize(2);
  }

  private static EventMention signed(String article, DateSpan date, LocalDate published) {
    return on(published, as(SIGNING, atHome(article, date, null)));
  }
}
