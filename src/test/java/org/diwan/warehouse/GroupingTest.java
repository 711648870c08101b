package org.diwan.warehouse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.diwan.model.EventType.ASSAULT;
import static org.diwan.model.EventType.MEETING;
import static org.diwan.model.EventType.PROTEST;
import static org.diwan.model.EventType.VISIT;
import static org.diwan.warehouse.Mentions.about;
import static org.diwan.warehouse.Mentions.as;
import static org.diwan.warehouse.Mentions.atHome;
import static org.diwan.warehouse.Mentions.copy;
import static org.diwan.warehouse.Mentions.deed;
import static org.diwan.warehouse.Mentions.facts;
import static org.diwan.warehouse.Mentions.letters;
import static org.diwan.warehouse.Mentions.on;
import static org.diwan.warehouse.Mentions.planned;
import static org.diwan.warehouse.Mentions.said;
import static org.diwan.warehouse.Mentions.word;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.diwan.model.DateSpan;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Which mentions are one fact and which are not, a line a rule. Letters are articles. */
class GroupingTest {
  private static final LocalDate DAY = LocalDate.of(2023, 10, 20);
  private static final DateSpan ON_DAY = DateSpan.day(DAY);
  private static final DateSpan NEXT_DAY = DateSpan.day(DAY.plusDays(1));
  private static final DateSpan MONTH = DateSpan.month(YearMonth.of(2023, 10));
  private static final long XI = 1;
  private static final long THONGLOUN = 2;

  @Test
  void deedsOfOneDayWithASharedPersonAreOne() {
    assertThat(facts(deed("a", ON_DAY, XI), deed("b", ON_DAY, XI, THONGLOUN)))
        .containsExactly("ab");
    assertThat(facts(deed("a", ON_DAY, XI), deed("b", ON_DAY, THONGLOUN)))
        .containsExactly("a", "b");
    assertThat(facts(deed("a", ON_DAY, XI), deed("b", NEXT_DAY, XI))).containsExactly("a", "b");
  }

  @Test
  void mentionWithoutPeopleJoinsTheOneEventOfTheDay() {
    assertThat(facts(deed("a", ON_DAY, XI), deed("b", ON_DAY))).containsExactly("ab");
    assertThat(facts(deed("a", ON_DAY, XI), deed("b", ON_DAY, THONGLOUN), deed("c", ON_DAY)))
        .containsExactly("a", "b", "c");
  }

  @Test
  void vaguerDateJoinsTheOneEventThatItFits() {
    assertThat(facts(deed("a", ON_DAY, XI), deed("b", MONTH))).containsExactly("ab");
    assertThat(facts(deed("a", ON_DAY, XI), deed("b", MONTH, THONGLOUN))).containsExactly("a", "b");
    assertThat(facts(deed("a", ON_DAY), deed("b", NEXT_DAY), deed("c", MONTH)))
        .containsExactly("a", "b", "c");
    assertThat(facts(deed("a", MONTH, XI), deed("b", MONTH, XI))).containsExactly("a", "b");
  }

  @Test
  void articleStatesAnEventOnce() {
    assertThat(facts(deed("a", ON_DAY, XI), deed("a", ON_DAY, XI), deed("b", ON_DAY, XI)))
        .containsExactly("a", "ab");
    assertThat(facts(deed("a", ON_DAY), deed("a", MONTH))).containsExactly("a", "a");
  }

  @Test
  void twoAttacksInAnArticleAreTwo() {
    EventMention one = as(ASSAULT, deed("a", ON_DAY));
    EventMention other = as(ASSAULT, deed("a", ON_DAY));

    assertThat(facts(one, other, as(ASSAULT, deed("b", ON_DAY)))).containsExactly("a", "a", "b");
    assertThat(
            facts(
                about(one, 1, 2, 3, 4),
                other,
                about(as(ASSAULT, deed("b", ON_DAY)), 1, 2, 3, 4, 5)))
        .containsExactly("a", "ab");
  }

  @Test
  void protestsOfADayAreOneWhereMostOfWhatIsToldIsTheSame() {
    EventMention march = about(as(PROTEST, deed("a", ON_DAY)), 1, 2, 3, 4, 5, 6, 7, 8);
    EventMention sitIn = about(as(PROTEST, deed("b", MONTH)), 1, 2, 3, 4, 9, 10, 11, 12);
    EventMention again = about(as(PROTEST, deed("b", MONTH)), 1, 2, 3, 4, 5, 9);

    assertThat(facts(march, sitIn)).containsExactly("a", "b");
    assertThat(facts(atHome(march), atHome(sitIn))).containsExactly("a", "b");
    assertThat(facts(atHome(march), atHome(again))).containsExactly("ab");
    assertThat(facts(atHome(as(ASSAULT, march)), atHome(as(ASSAULT, sitIn)))).containsExactly("ab");
  }

  @Test
  void theWordForAProtestSaysLittleOfWhichOneItWas() {
    EventMention march = on(DAY, as(PROTEST, atHome(said("a", ON_DAY))));
    EventMention other = on(DAY, as(PROTEST, atHome(said("b", MONTH))));

    assertThat(facts(about(march, 1, 2), about(other, 1, 2))).containsExactly("a", "b");
    assertThat(facts(about(march, 1, 2, 3), about(other, 1, 2, 3))).containsExactly("ab");
  }

  @Test
  void attacksWithoutADayLikewiseWhereOneStateIsAllThatIsKnown() {
    EventMention raid = about(as(ASSAULT, deed("a", null)), 1, 2, 3, 4, 5, 6, 7, 8, 9);
    EventMention other = about(as(ASSAULT, deed("b", null)), 1, 2, 3, 4, 5, 10, 11, 12, 13);
    EventMention again = about(as(ASSAULT, deed("b", null)), 1, 2, 3, 4, 5, 6, 11, 12, 13);

    assertThat(facts(raid, other)).containsExactly("ab");
    assertThat(facts(atHome(raid), atHome(other))).containsExactly("a", "b");
    assertThat(facts(atHome(raid), atHome(again))).containsExactly("ab");
  }

  @Test
  void twoPeopleMeetOnceInAFewDays() {
    EventMention first = as(MEETING, deed("a", ON_DAY, XI, THONGLOUN));

    assertThat(facts(first, as(MEETING, deed("b", day(3), XI, THONGLOUN)))).containsExactly("ab");
    assertThat(facts(first, as(MEETING, deed("b", day(4), XI, THONGLOUN))))
        .containsExactly("a", "b");
    assertThat(facts(first, as(MEETING, deed("b", day(3), XI)))).containsExactly("a", "b");
    assertThat(facts(as(VISIT, deed("a", ON_DAY, XI)), as(VISIT, deed("b", day(3), XI))))
        .containsExactly("ab");
  }

  @Test
  void onePersonTalksToSeveralOnADay() {
    long li = 3;
    assertThat(
            facts(
                as(MEETING, deed("a", ON_DAY, XI, THONGLOUN)),
                as(MEETING, deed("b", ON_DAY, XI, li))))
        .containsExactly("a", "b");
    assertThat(
            facts(
                as(MEETING, deed("a", ON_DAY, XI, THONGLOUN)), as(MEETING, deed("b", ON_DAY, XI))))
        .containsExactly("ab");
    assertThat(facts(deed("a", ON_DAY, XI, THONGLOUN), deed("b", ON_DAY, XI, li)))
        .containsExactly("ab");
  }

  @Test
  void ofWhomOneIsNotNamedIsToldOtherwise() {
    EventMention talk = about(as(MEETING, deed("a", ON_DAY, XI, THONGLOUN)), 1, 2);

    assertThat(facts(talk, about(as(MEETING, deed("b", ON_DAY, XI)), 2, 3))).containsExactly("ab");
    assertThat(facts(talk, about(as(MEETING, deed("b", ON_DAY, XI)), 3, 4)))
        .containsExactly("a", "b");
    assertThat(facts(talk, about(as(MEETING, deed("b", ON_DAY, XI, THONGLOUN)), 3, 4)))
        .containsExactly("ab");
  }

  @Test
  void whatIsPlannedIsNewsForAQuarter() {
    EventMention held = deed("a", ON_DAY, XI);

    assertThat(facts(held, on(DAY.minusDays(100), planned(deed("b", null, XI)))))
        .containsExactly("ab");
    assertThat(facts(held, on(DAY.minusDays(101), planned(deed("b", null, XI)))))
        .containsExactly("a", "b");
    assertThat(facts(held, on(DAY.plusDays(2), planned(deed("b", null, XI)))))
        .containsExactly("a", "b");
  }

  @Test
  void newsOfAMonthIsOfTheDaysBefore() {
    EventMention late = on(DAY.plusDays(11), deed("b", MONTH, XI));

    assertThat(facts(deed("a", ON_DAY, XI), on(DAY.plusDays(9), deed("b", MONTH, XI))))
        .containsExactly("ab");
    assertThat(facts(deed("a", ON_DAY, XI), late)).containsExactly("a", "b");
    assertThat(facts(deed("a", ON_DAY, XI), on(DAY.plusMonths(3), deed("b", MONTH, XI))))
        .containsExactly("ab");
  }

  @Test
  void aDeedWithoutADateIsTheOneOfThoseWhoAreNamed() {
    EventMention undated = on(DAY.plusDays(2), deed("b", null, XI));

    assertThat(facts(deed("a", ON_DAY, XI), undated)).containsExactly("ab");
    assertThat(facts(deed("a", ON_DAY), undated)).containsExactly("a", "b");
    assertThat(facts(about(deed("a", ON_DAY), 1, 2, 3, 4), about(undated, 1, 2, 3, 4, 5)))
        .containsExactly("ab");
    assertThat(facts(deed("a", ON_DAY, XI), deed("c", NEXT_DAY, XI), undated))
        .containsExactly("a", "b", "c");
  }

  private static DateSpan day(int after) {
    return DateSpan.day(DAY.plusDays(after));
  }

  @Test
  void wordsWithoutADateAreOneWithinTwoDays() {
    assertThat(facts(word("a", DAY), word("b", DAY.plusDays(1)))).containsExactly("ab");
    assertThat(facts(word("a", DAY), word("b", DAY.plusDays(2)))).containsExactly("a", "b");
    assertThat(facts(word("a", DAY), word("b", DAY.plusDays(1)), word("c", DAY.plusDays(2))))
        .containsExactly("ab", "c");
  }

  @Test
  void documentsAreOneWhereNameAndTimeAgree() {
    DateSpan month = MONTH;
    assertThat(
            documents(
                document("a", ON_DAY, 2024, "خطة عمل فترة بناء مجتمع"),
                document("b", month, 0, "خطة عمل خمسية بناء مجتمع")))
        .containsExactly("ab");
    assertThat(
            documents(
                document("a", ON_DAY, 0, "مذكرة تعاون طاقة"),
                document("b", month, 0, "مذكرة تفاهم تعليم عال")))
        .containsExactly("a", "b");
    assertThat(
            documents(
                document("a", ON_DAY, 2024, "خطة عمل"), document("b", ON_DAY, 2029, "خطة عمل")))
        .containsExactly("a", "b");
    assertThat(
            documents(document("a", null, 0, "بيان مشترك"), document("b", null, 0, "بيان مشترك")))
        .containsExactly("a", "b");
  }

  @Test
  void orderDoesNotMatter() {
    Random random = new Random(5);
    List<EventMention> mentions = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      DateSpan[] dates = {ON_DAY, NEXT_DAY, MONTH, DateSpan.year(2023)};
      String article = String.valueOf((char) ('a' + random.nextInt(20)));
      DateSpan date = dates[random.nextInt(4)];
      mentions.add(
          switch (random.nextInt(4)) {
            case 0 -> deed(article, date);
            case 3 -> about(deed(article, date), random.nextInt(3), 4, 5, 6);
            case 1 -> deed(article, date, random.nextInt(4));
            default -> copy(article, date, random.nextInt(4));
          });
    }
    List<String> expected = ids(mentions);
    for (int i = 0; i < 50; i++) {
      Collections.shuffle(mentions, random);
      assertThat(ids(mentions)).isEqualTo(expected);
    }
  }

  private static AgreementMention document(
      String article, @Nullable DateSpan signed, int validFrom, String name) {
    int no = Mentions.next();
    LocalDate from = validFrom == 0 ? null : LocalDate.of(validFrom, 1, 1);
    return new AgreementMention(
        no, null, 0, article, no, no, false, Set.of(name.split(" ")), signed, from, null, Set.of());
  }

  private static List<String> documents(AgreementMention... mentions) {
    return letters(Grouping.of(List.of(mentions), new AgreementKinship()));
  }

  private static List<String> ids(List<EventMention> mentions) {
    return Grouping.of(mentions, new EventKinship()).stream()
        .map(g -> g.members().stream().map(Mention::id).sorted().toList().toString())
        .sorted()
        .toList();
  }
}
