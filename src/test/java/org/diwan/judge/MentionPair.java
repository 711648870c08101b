package org.diwan.judge;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What two articles tell, in one record or in two that could be taken for one. */
record MentionPair(ToldEvent one, ToldEvent other) {
  static final String HEADING =
      "number,is_one_record,article_1,start_1,end_1,article_2,start_2,end_2,reading_1,reading_2";

  private static final int WEEK = 7;

  /**
   * Draws pairs that are one record and as many that are not, though type, sides and week are
   * alike; in one order that does not tell which are which.
   */
  static List<MentionPair> draw(List<ToldEvent> told, int count, Random random) {
    List<MentionPair> pairs = new ArrayList<>();
    pairs.addAll(some(told, count, random, MentionPair::isOneRecord));
    pairs.addAll(some(told, count, random, MentionPair::couldBeOne));
    Collections.shuffle(pairs, random);
    return pairs;
  }

  private static List<MentionPair> some(
      List<ToldEvent> told, int count, Random random, Predicate<MentionPair> wanted) {
    Map<String, List<ToldEvent>> byType =
        told.stream().collect(Collectors.groupingBy(ToldEvent::type));
    List<MentionPair> pairs = new ArrayList<>();
    byType
        .values()
        .forEach(events -> {
          for (int i = 0; i < events.size(); i++) {
            for (int j = 0; j < i; j++) {
              MentionPair pair = new MentionPair(events.get(j), events.get(i));
              if (wanted.test(pair)) {
                pairs.add(pair);
              }
            }
          }
        });
    Collections.shuffle(pairs, random);
    return pairs.subList(0, Math.min(count, pairs.size()));
  }

  boolean isOneRecord() {
    return one.event() == other.event();
  }

  private boolean couldBeOne() {
    return !isOneRecord()
        && !one.ref().equals(other.ref())
        && one.hasLikeSides(other)
        && isInOneWeek(one.day(), other.day());
  }

  private static boolean isInOneWeek(@Nullable LocalDate one, @Nullable LocalDate other) {
    return one != null && other != null && Math.abs(ChronoUnit.DAYS.between(one, other)) < WEEK;
  }

  String row(int number) {
    return "%d,%s,%s,%s,%s,%s"
        .formatted(
            number,
            isOneRecord() ? "yes" : "no",
            one.place(),
            other.place(),
            one.reading(),
            other.reading());
  }

  String page(int number, Map<String, String> texts) {
    return "### %d %s%n%s%n%s%n"
        .formatted(
            number,
            one.type(),
            one.passage(texts.getOrDefault(one.ref(), "")),
            other.passage(texts.getOrDefault(other.ref(), "")));
  }
}
