package org.diwan.warehouse;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.diwan.model.DateSpan;
import org.diwan.model.EventStatus;
import org.diwan.model.EventType;
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
    return new EventMention(
        no,
        null,
        0,
        article,
        no,
        words,
        EventType.APPOINTMENT,
        "",
        Set.of(),
        false,
        false,
        false,
        EventStatus.OCCURRED,
        date,
        null,
        set(people),
        Set.of(),
        null,
        bands,
        Set.of(),
        Set.of());
  }

  /** Among people of one country. */
  static EventMention atHome(String article, DateSpan date, @Nullable Long city, long... people) {
    EventMention deed = deed(article, date, people);
    return changed(deed, deed.type(), true, null, city, Set.of());
  }

  static EventMention atHome(EventMention deed) {
    return changed(deed, deed.type(), true, deed.publishedOn(), deed.city(), deed.gist());
  }

  static EventMention word(String article, LocalDate published, long... people) {
    EventMention deed = deed(article, null, people);
    return changed(deed, EventType.REQUEST, false, published, null, Set.of());
  }

  /** Of another kind. */
  static EventMention as(EventType type, EventMention deed) {
    return changed(deed, type, deed.isOneSided(), deed.publishedOn(), deed.city(), deed.gist());
  }

  /** Published on a day. */
  static EventMention on(LocalDate published, EventMention deed) {
    return changed(deed, deed.type(), deed.isOneSided(), published, deed.city(), deed.gist());
  }

  /** Told with words that are not ordinary. */
  static EventMention about(EventMention deed, long... gist) {
    return changed(
        deed, deed.type(), deed.isOneSided(), deed.publishedOn(), deed.city(), set(gist));
  }

  /** Told as what is to come. */
  static EventMention planned(EventMention deed) {
    return changed(
        deed,
        deed.type(),
        EventStatus.PLANNED,
        deed.isOneSided(),
        deed.publishedOn(),
        deed.city(),
        deed.gist());
  }

  /** Done to some sides; what differs in nothing but that is kin. */
  static EventMention upon(EventMention deed, String... recipients) {
    return new EventMention(
        deed.id(),
        null,
        0,
        deed.articleRef(),
        deed.no(),
        deed.words(),
        deed.type(),
        deed.kin(),
        Set.of(recipients),
        deed.isOneSided(),
        deed.isUnopposed(),
        deed.isKnown(),
        deed.status(),
        deed.date(),
        deed.publishedOn(),
        deed.people(),
        deed.bodies(),
        deed.city(),
        deed.bands(),
        deed.runs(),
        deed.gist());
  }

  /** By organisations, or under those who preside. */
  static EventMention by(EventMention deed, long... bodies) {
    return changed(deed, false, deed.isKnown(), set(bodies), deed.bands(), deed.runs());
  }

  /** The signing of a document that the world knows by name. */
  static EventMention known(EventMention deed) {
    return changed(deed, false, true, deed.bodies(), deed.bands(), deed.runs());
  }

  /** Of one country that acts toward nobody who is named. */
  static EventMention unopposed(EventMention deed) {
    return changed(deed, true, deed.isKnown(), deed.bodies(), deed.bands(), deed.runs());
  }

  /** In one passage that others hold as well. */
  static EventMention quoted(EventMention deed, long... runs) {
    return changed(deed, false, deed.isKnown(), deed.bodies(), deed.bands(), set(runs));
  }

  private static EventMention changed(
      EventMention deed,
      boolean isUnopposed,
      boolean isKnown,
      Set<Long> bodies,
      Set<Long> bands,
      Set<Long> runs) {
    return new EventMention(
        deed.id(),
        null,
        0,
        deed.articleRef(),
        deed.no(),
        deed.words(),
        deed.type(),
        deed.kin(),
        deed.recipients(),
        deed.isOneSided() || isUnopposed,
        isUnopposed,
        isKnown,
        deed.status(),
        deed.date(),
        deed.publishedOn(),
        deed.people(),
        bodies,
        deed.city(),
        bands,
        runs,
        deed.gist());
  }

  private static EventMention changed(
      EventMention deed,
      EventType type,
      boolean isOneSided,
      @Nullable LocalDate published,
      @Nullable Long city,
      Set<Long> gist) {
    return changed(deed, type, deed.status(), isOneSided, published, city, gist);
  }

  private static EventMention changed(
      EventMention deed,
      EventType type,
      EventStatus status,
      boolean isOneSided,
      @Nullable LocalDate published,
      @Nullable Long city,
      Set<Long> gist) {
    return new EventMention(
        deed.id(),
        null,
        0,
        deed.articleRef(),
        deed.no(),
        deed.words(),
        type,
        deed.kin(),
        deed.recipients(),
        isOneSided,
        deed.isUnopposed(),
        deed.isKnown(),
        status,
        deed.date(),
        published,
        deed.people(),
        deed.bodies(),
        city,
        deed.bands(),
        deed.runs(),
        gist);
  }

  private static Set<Long> set(long... numbers) {
    return new TreeSet<>(Arrays.stream(numbers).boxed().toList());
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
