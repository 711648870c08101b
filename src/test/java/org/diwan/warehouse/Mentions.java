package org.diwan.warehouse;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.diwan.model.DateSpan;
import org.diwan.model.EventStatus;
import org.jspecify.annotations.Nullable;

/** Mentions for tests, and what becomes of them in letters: each stands for an article. */
final class Mentions {
  private static int numbers;

  private Mentions() {}

  static int next() {
    return ++numbers;
  }

  static EventMention deed(String article, @Nullable DateSpan date, long... people) {
    return deed(article, date, numbers + 1, Set.of(), people);
  }

  /** In an article that is a copy of the others. */
  static EventMention copy(String article, @Nullable DateSpan date, long... people) {
    return deed(article, date, numbers + 1, Set.of(7L), people);
  }

  /** In the same words as the others. */
  static EventMention said(String article, @Nullable DateSpan date, long... people) {
    return deed(article, date, 0, Set.of(), people);
  }

  static EventMention deed(
      String article, @Nullable DateSpan date, long words, Set<Long> bands, long... people) {
    int no = ++numbers;
    Set<Long> who = new TreeSet<>(Arrays.stream(people).boxed().toList());
    return new EventMention(
        no,
        null,
        0,
        article,
        no,
        words,
        false,
        false,
        EventStatus.OCCURRED,
        date,
        null,
        who,
        null,
        bands);
  }

  /** Among people of one country. */
  static EventMention atHome(String article, DateSpan date, @Nullable Long city, long... people) {
    EventMention deed = deed(article, date, people);
    return new EventMention(
        deed.id(),
        null,
        0,
        article,
        deed.no(),
        deed.words(),
        false,
        true,
        EventStatus.OCCURRED,
        date,
        null,
        deed.people(),
        city,
        Set.of());
  }

  static EventMention word(String article, LocalDate published, long... people) {
    int no = ++numbers;
    Set<Long> who = new TreeSet<>(Arrays.stream(people).boxed().toList());
    return new EventMention(
        no,
        null,
        0,
        article,
        no,
        no,
        true,
        false,
        EventStatus.OCCURRED,
        null,
        published,
        who,
        null,
        Set.of());
  }

  static List<String> facts(EventMention... mentions) {
    return letters(Grouping.of(List.of(mentions), new EventKinship()));
  }

  static <M extends Mention> List<String> letters(List<Group<M>> groups) {
    return groups.stream()
        .map(g -> String.join("", g.members().stream().map(Mention::articleRef).sorted().toList()))
        .sorted()
        .toList();
  }
}
