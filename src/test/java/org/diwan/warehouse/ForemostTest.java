package org.diwan.warehouse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.diwan.model.EventType.MEETING;
import static org.diwan.warehouse.Mentions.as;
import static org.diwan.warehouse.Mentions.deed;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.diwan.model.DateSpan;
import org.junit.jupiter.api.Test;

/** What many articles tell, some of them with the day misread. Letters are articles. */
class ForemostTest {
  private static final LocalDate DAY = LocalDate.of(2023, 10, 12);
  private static final DateSpan MONTH = DateSpan.month(YearMonth.of(2023, 10));
  private static final long XI = 1;
  private static final long THONGLOUN = 2;

  @Test
  void isTheOnlyOne() {
    assertThat(Foremost.of(List.of(1), n -> n)).contains(1);
    assertThat(Foremost.of(List.<Integer>of(), n -> n)).isEmpty();
  }

  @Test
  void isWhatMostTellWhereTheyAreMany() {
    assertThat(Foremost.of(List.of(2, 5, 2), n -> n)).contains(5);
    assertThat(Foremost.of(List.of(4, 1), n -> n)).isEmpty();
    assertThat(Foremost.of(List.of(6, 6), n -> n)).isEmpty();
    assertThat(Foremost.of(List.of(6, 4, 3), n -> n)).isEmpty();
  }

  @Test
  void aVagueMentionJoinsWhatMostArticlesTell() {
    assertThat(facts(met(0, "abcde"), met(9, "f"), month("g"))).containsExactly("abcdeg", "f");
  }

  @Test
  void aVagueMentionIsLeftAloneWhereFewTellEither() {
    assertThat(facts(met(0, "abcd"), met(9, "f"), month("g"))).containsExactly("abcd", "f", "g");
    assertThat(facts(met(0, "abcde"), met(9, "fhijk"), month("g")))
        .containsExactly("abcde", "fhijk", "g");
  }

  @Test
  void ofManyTellingsSomeHaveTheDayWrong() {
    assertThat(facts(met(0, "abcde"), met(3, "fghij"), met(6, "k")))
        .containsExactly("abcdefghij", "k");
    assertThat(facts(met(0, "abcdefg"), met(3, "h"), met(6, "i"))).containsExactly("abcdefgh", "i");
    assertThat(facts(met(0, "ab"), met(3, "cd"), met(6, "ef"))).containsExactly("abcd", "ef");
  }

  private static EventMention[] month(String article) {
    return new EventMention[] {as(MEETING, deed(article, MONTH, XI, THONGLOUN))};
  }

  /** What each of some articles tells of a meeting so many days on. */
  private static EventMention[] met(int after, String articles) {
    DateSpan day = DateSpan.day(DAY.plusDays(after));
    return Stream.of(articles.split(""))
        .map(article -> as(MEETING, deed(article, day, XI, THONGLOUN)))
        .toArray(EventMention[]::new);
  }

  private static List<String> facts(EventMention[]... tellings) {
    return Mentions.facts(Stream.of(tellings).flatMap(Stream::of).toArray(EventMention[]::new));
  }
}
