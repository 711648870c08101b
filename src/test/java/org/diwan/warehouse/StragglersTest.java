package org.diwan.warehouse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.diwan.model.EventType.ASSAULT;
import static org.diwan.model.EventType.PROTEST;
import static org.diwan.model.EventType.REQUEST;
import static org.diwan.warehouse.Mentions.about;
import static org.diwan.warehouse.Mentions.as;
import static org.diwan.warehouse.Mentions.atHome;
import static org.diwan.warehouse.Mentions.deed;
import static org.diwan.warehouse.Mentions.on;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.diwan.model.DateSpan;
import org.diwan.model.EventType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What becomes of one telling beside many that tell nearly the same. Letters are articles. */
class StragglersTest {
  private static final LocalDate DAY = LocalDate.of(2023, 10, 12);
  private static final DateSpan ON_DAY = DateSpan.day(DAY);
  private static final long MOSQUE = 1;
  private static final long ASIR = 2;
  private static final long MARKET = 3;

  @Test
  void joinsWhatManyTellByTheWordsOfMostOfThem() {
    assertThat(beside("abcde", straggler(null, 3, MOSQUE, ASIR))).containsExactly("abcdez");
    assertThat(beside("abcde", straggler(DateSpan.day(DAY.plusDays(1)), 1, MOSQUE, ASIR)))
        .containsExactly("abcdez");
  }

  @Test
  void fewJoinTogetherWhereEachTellsIt() {
    EventMention one = straggler(null, 3, MOSQUE, ASIR);
    EventMention same = on(DAY.plusDays(3), about(deed("y", null), MOSQUE, ASIR));
    EventMention other = on(DAY.plusDays(3), about(deed("y", null), MARKET, ASIR));

    assertThat(gathered(one, same)).containsExactly("abcdeyz");
    assertThat(gathered(one, other)).containsExactly("abcde", "yz");
  }

  private static List<String> gathered(EventMention... few) {
    List<Group<EventMention>> groups =
        List.of(Group.of(told(ON_DAY, "abcde")), Group.of(List.of(few)));
    return Mentions.letters(Stragglers.gathered(groups, new EventKinship()));
  }

  @Test
  void isLeftAloneWhereFewTell() {
    assertThat(beside("abcd", straggler(null, 3, MOSQUE, ASIR))).containsExactly("abcd", "z");
  }

  @Test
  void isLeftAloneWithoutTheirWords() {
    assertThat(beside("abcde", straggler(null, 3, MOSQUE, MARKET))).containsExactly("abcde", "z");
    assertThat(beside("abcde", straggler(null, 3, 11, 12))).as("told by one each").hasSize(2);
    assertThat(beside("abcde", as(REQUEST, straggler(null, 3, MOSQUE, ASIR))))
        .as("a word")
        .hasSize(2);
  }

  @Test
  void isLeftAloneWhereAMonthHasManyAlike() {
    EventMention attack = as(ASSAULT, straggler(null, 3, MOSQUE, ASIR));
    assertThat(beside(allAs(PROTEST, "abcde"), as(PROTEST, straggler(null, 3, MOSQUE, ASIR))))
        .containsExactly("abcde", "z");
    assertThat(beside(allAs(ASSAULT, "abcde"), attack)).containsExactly("abcdez");
    assertThat(beside(allAs(ASSAULT, "abcde"), atHome(attack))).containsExactly("abcde", "z");
  }

  @Test
  void isLeftAloneAtAnotherTime() {
    assertThat(beside("abcde", straggler(DateSpan.day(DAY.plusDays(2)), 2, MOSQUE, ASIR)))
        .containsExactly("abcde", "z");
    assertThat(beside("abcde", straggler(null, 30, MOSQUE, ASIR))).containsExactly("abcdez");
    assertThat(beside("abcde", straggler(null, 31, MOSQUE, ASIR))).containsExactly("abcde", "z");
  }

  @Test
  void isLeftAloneWhereTwoFit() {
    List<EventMention> mentions = new ArrayList<>(told(ON_DAY, "abcde"));
    mentions.addAll(told(DateSpan.day(DAY.plusDays(5)), "fghij"));
    mentions.add(straggler(null, 8, MOSQUE, ASIR));

    assertThat(facts(mentions)).containsExactly("abcde", "fghij", "z");
  }

  @Test
  void isLeftAloneWhereItsYearHasAnother() {
    List<EventMention> mentions = new ArrayList<>(told(ON_DAY, "abcde"));
    mentions.add(deed("f", DateSpan.day(DAY.plusDays(5))));
    mentions.add(straggler(DateSpan.year(2023), 8, MOSQUE, ASIR));

    assertThat(facts(mentions)).containsExactly("abcde", "f", "z");
  }

  private static List<String> beside(String articles, EventMention straggler) {
    return beside(told(ON_DAY, articles), straggler);
  }

  /** Told by those who tell most of it alike. */
  private static List<EventMention> allAs(EventType type, String articles) {
    return told(ON_DAY, articles).stream().map(deed -> as(type, deed)).toList();
  }

  private static List<String> beside(List<EventMention> told, EventMention straggler) {
    List<EventMention> mentions = new ArrayList<>(told);
    mentions.add(straggler);
    return facts(mentions);
  }

  private static List<String> facts(List<EventMention> mentions) {
    return Mentions.facts(mentions.toArray(EventMention[]::new));
  }

  /** Each with the common words and one of its own. */
  private static List<EventMention> told(DateSpan day, String articles) {
    return articles
        .chars()
        .mapToObj(
            article -> about(deed(Character.toString(article), day), MOSQUE, ASIR, article - 86))
        .toList();
  }

  private static EventMention straggler(
      @Nullable DateSpan date, int published, long word, long other) {
    return about(on(DAY.plusDays(published), deed("z", date)), word, other);
  }
}
