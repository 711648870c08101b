package org.diwan.warehouse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.diwan.warehouse.Mentions.about;
import static org.diwan.warehouse.Mentions.as;
import static org.diwan.warehouse.Mentions.atHome;
import static org.diwan.warehouse.Mentions.deed;
import static org.diwan.warehouse.Mentions.letters;
import static org.diwan.warehouse.Mentions.on;
import static org.diwan.warehouse.Mentions.quoted;
import static org.diwan.warehouse.Mentions.upon;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.diwan.model.DateSpan;
import org.diwan.model.EventType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Deeds of one actor, some of which name nobody they are done to. Letters are articles. */
class LeftOutRecipientTest {
  private static final LocalDate DAY = LocalDate.of(2023, 10, 20);
  private static final DateSpan ON_DAY = DateSpan.day(DAY);
  private static final DateSpan NEXT_DAY = DateSpan.day(DAY.plusDays(1));
  private static final DateSpan MONTH = DateSpan.month(YearMonth.of(2023, 10));

  @Test
  void aDeedOfOneDayIsOneWhereSomethingElseIsTold() {
    EventMention named = about(upon(in(EventType.CONCEDE, "a", ON_DAY), "LAO"), 1, 2, 3);

    assertThat(facts(named, about(in(EventType.CONCEDE, "b", ON_DAY), 1, 2))).containsExactly("ab");
    assertThat(facts(named, about(in(EventType.CONCEDE, "b", ON_DAY), 1)))
        .containsExactly("a", "b");
    assertThat(facts(named, about(in(EventType.CONCEDE, "b", NEXT_DAY), 1, 2)))
        .containsExactly("a", "b");
    assertThat(facts(named, about(in(EventType.PROTEST, "b", ON_DAY), 1, 2)))
        .containsExactly("a", "b");
  }

  @Test
  void someRecipientsAreAmongAllOfThem() {
    EventMention all = about(upon(in(EventType.CONCEDE, "a", ON_DAY), "LAO", "THA"), 1, 2);

    assertThat(facts(all, about(upon(in(EventType.CONCEDE, "b", ON_DAY), "THA"), 1, 2)))
        .containsExactly("ab");
    assertThat(facts(all, about(upon(in(EventType.CONCEDE, "b", ON_DAY), "VNM"), 1, 2)))
        .containsExactly("a", "b");
    assertThat(facts(all, about(upon(in(EventType.CONCEDE, "b", ON_DAY), "THA", "VNM"), 1, 2)))
        .containsExactly("a", "b");
  }

  @Test
  void withinACountryMoreMustBeTold() {
    EventMention named = atHome(about(upon(in(EventType.ASSAULT, "a", ON_DAY), "LAO"), 1, 2, 3));

    assertThat(facts(named, atHome(about(in(EventType.ASSAULT, "b", ON_DAY), 1, 2))))
        .containsExactly("a", "b");
    assertThat(facts(named, atHome(about(in(EventType.ASSAULT, "b", ON_DAY), 1, 2, 3))))
        .containsExactly("ab");
  }

  @Test
  void anAttackOfAMonthMustStandInTheSameWords() {
    EventMention named = about(upon(in(EventType.ASSAULT, "a", ON_DAY), "LAO"), 1, 2, 3, 4, 5);
    EventMention other = about(in(EventType.ASSAULT, "b", MONTH), 1, 2, 3, 4, 5);

    assertThat(facts(named, other)).containsExactly("a", "b");
    assertThat(facts(quoted(named, 7), quoted(other, 7))).containsExactly("ab");
  }

  @Test
  void anArrestOfAMonthIsKnownByWhatIsTold() {
    EventMention named = about(upon(in(EventType.COERCE, "a", ON_DAY), "LAO"), 1, 2, 3, 4, 5);

    assertThat(facts(named, about(in(EventType.COERCE, "b", MONTH), 1, 2, 3, 4)))
        .containsExactly("ab");
    assertThat(facts(named, about(in(EventType.COERCE, "b", MONTH), 1, 2, 3)))
        .containsExactly("a", "b");
  }

  @Test
  void whatNamesNobodyMayBeOfOneThatDoesOnly() {
    assertThat(
            facts(
                about(upon(in(EventType.CONCEDE, "a", ON_DAY), "LAO"), 1, 2),
                about(upon(in(EventType.CONCEDE, "b", ON_DAY), "THA"), 1, 2),
                about(in(EventType.CONCEDE, "c", ON_DAY), 1, 2)))
        .containsExactly("a", "b", "c");
  }

  @Test
  void blocksThatCorrectionsJoinHaveNothingElseInCommon() {
    EventMention one = about(in(EventType.CONCEDE, "a", ON_DAY), 1, 2);
    EventMention other = about(in(EventType.RETREAT, "b", ON_DAY), 1, 2);

    assertThat(letters(EventBlocks.grouped(List.of(List.of(one), List.of(other)))))
        .containsExactly("a", "b");
  }

  private static EventMention in(EventType type, String article, @Nullable DateSpan date) {
    return on(DAY, as(type, deed(article, date)));
  }

  private static List<String> facts(EventMention... mentions) {
    Map<Set<String>, List<EventMention>> blocks = new LinkedHashMap<>();
    for (EventMention mention : mentions) {
      blocks.computeIfAbsent(mention.recipients(), r -> new ArrayList<>()).add(mention);
    }
    Collection<List<EventMention>> all = blocks.values();
    return letters(EventBlocks.grouped(all));
  }
}
