package org.diwan.job;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.diwan.correction.Corrections;
import org.diwan.model.Agreement;
import org.diwan.model.AgreementStatus;
import org.diwan.model.AgreementType;
import org.diwan.model.Article;
import org.diwan.model.ArticleFacts;
import org.diwan.model.DateSpan;
import org.diwan.model.Delivered;
import org.diwan.model.Event;
import org.diwan.model.EventStatus;
import org.diwan.model.EventType;
import org.diwan.model.Evidence;
import org.diwan.model.Figure;
import org.diwan.model.FigureKind;
import org.diwan.model.FigureStatus;
import org.diwan.model.KnownDocument;
import org.diwan.model.Participant;
import org.diwan.model.ParticipantKind;
import org.diwan.model.Participation;
import org.diwan.model.PublishedMethod;
import org.diwan.model.Qualifier;
import org.diwan.model.Role;
import org.diwan.model.Warning;
import org.diwan.source.SourceItem;
import org.diwan.warehouse.Rules;
import org.jspecify.annotations.Nullable;

/** Articles of a few sentences, told one fact at a time; each sentence states its fact. */
final class Told {
  private static final LocalDate PUBLISHED = LocalDate.of(2023, 10, 22);

  private final Map<String, StringBuilder> texts = new LinkedHashMap<>();
  private final Map<String, List<Event>> events = new LinkedHashMap<>();
  private final Map<String, List<Agreement>> agreements = new LinkedHashMap<>();
  private final Map<String, List<Figure>> figures = new LinkedHashMap<>();

  /** Reads them by rules of a name, without corrections. */
  Reading reading(String rules) {
    return new Reading(
        new Rules(rules, ""),
        () -> items().iterator(),
        this::read,
        Corrections.none(),
        this::again);
  }

  /** A meeting of two countries on a day of October 2023. */
  void meeting(String ref, String words, int day, String one, String other) {
    event(ref, words, day, List.of(country(one), country(other)));
  }

  /** A meeting of China with a person whom no list holds. */
  void person(String ref, String name) {
    Participant person =
        new Participant("P:~فلان", ParticipantKind.PERSON, name, null, null, List.of());
    event(ref, "التقى " + name, 19, List.of(country("CHN"), person));
  }

  /** One person of a country accuses another of one. */
  void accusation(String ref, String words, Participant accuser, Participant accused) {
    event(
        EventType.ACCUSE,
        ref,
        words,
        19,
        List.of(
            new Participation(accuser, Role.ACTOR), new Participation(accused, Role.RECIPIENT)));
  }

  /** A country releases people of others, or of nobody who is named, on a day of October 2023. */
  void release(String ref, String words, int day, String actor, String... recipients) {
    List<Participation> sides = new ArrayList<>();
    sides.add(new Participation(country(actor), Role.ACTOR));
    Stream.of(recipients)
        .forEach(who -> sides.add(new Participation(country(who), Role.RECIPIENT)));
    event(EventType.CONCEDE, ref, words, day, sides);
  }

  /** States sign on a day of October 2023 what the words tell. */
  void signing(String ref, String words, int day, String... states) {
    event(
        EventType.SIGNING,
        ref,
        words,
        day,
        Stream.of(states).map(who -> new Participation(country(who), Role.ACTOR)).toList());
  }

  /** A person whom no list holds. */
  static Participant person(String key, String name, @Nullable String iso3) {
    return new Participant("P:~" + key, ParticipantKind.PERSON, name, null, iso3, List.of());
  }

  /** A document of China and Laos that is signed. */
  void agreement(String ref, AgreementType type, String words) {
    Evidence evidence = sentence(ref, words);
    agreements
        .computeIfAbsent(ref, r -> new ArrayList<>())
        .add(
            new Agreement(
                type,
                "خطة العمل",
                "خطة عمل",
                null,
                AgreementStatus.SIGNED,
                List.of(country("CHN"), country("LAO")),
                DateSpan.day(PUBLISHED),
                null,
                null,
                Set.of(),
                null,
                List.of(evidence)));
  }

  /** A document of some states, known to the world by an id or by nobody. */
  void document(String ref, @Nullable String known, AgreementStatus status, String... parties) {
    document(ref, known, status, null, parties);
  }

  /** One signed on a day. */
  void document(String ref, String known, DateSpan signed, String... parties) {
    document(ref, known, AgreementStatus.SIGNED, signed, parties);
  }

  /** One of Iran, as an article spells its name. */
  void documentSpelt(String ref, String name) {
    document(ref, name, "jcpoa", AgreementStatus.AGREED, null, "IRN");
  }

  private void document(
      String ref,
      @Nullable String known,
      AgreementStatus status,
      @Nullable DateSpan signed,
      String... parties) {
    document(ref, "الاتفاق النووي", known, status, signed, parties);
  }

  private void document(
      String ref,
      String name,
      @Nullable String known,
      AgreementStatus status,
      @Nullable DateSpan signed,
      String... parties) {
    Evidence evidence = sentence(ref, name);
    agreements
        .computeIfAbsent(ref, r -> new ArrayList<>())
        .add(
            new Agreement(
                AgreementType.AGREEMENT,
                name,
                "اتفاق نووي",
                known == null ? null : new KnownDocument(known, known.toUpperCase(Locale.ROOT)),
                status,
                Stream.of(parties).map(Told::country).toList(),
                signed,
                null,
                null,
                Set.of(),
                null,
                List.of(evidence)));
  }

  void figure(String ref) {
    Evidence evidence = sentence(ref, "خمسة ملايين دولار");
    figures
        .computeIfAbsent(ref, r -> new ArrayList<>())
        .add(
            new Figure(
                FigureKind.MONEY,
                new BigDecimal(5_000_000),
                null,
                "USD",
                FigureStatus.ACTUAL,
                Qualifier.EXACT,
                null,
                null,
                List.of(),
                evidence));
  }

  private void event(String ref, String words, int day, List<Participant> actors) {
    event(
        EventType.MEETING,
        ref,
        words,
        day,
        actors.stream().map(who -> new Participation(who, Role.ACTOR)).toList());
  }

  private void event(EventType type, String ref, String words, int day, List<Participation> sides) {
    Evidence evidence = sentence(ref, words);
    events
        .computeIfAbsent(ref, r -> new ArrayList<>())
        .add(
            new Event(
                type,
                EventStatus.OCCURRED,
                DateSpan.day(LocalDate.of(2023, 10, day)),
                null,
                sides,
                Set.of(),
                List.of(evidence)));
  }

  private Evidence sentence(String ref, String words) {
    StringBuilder text = texts.computeIfAbsent(ref, r -> new StringBuilder());
    int start = text.length();
    text.append(words).append(". ");
    return new Evidence(1, start, start + words.length(), "told", 0.9);
  }

  private static Participant country(String iso3) {
    return new Participant("C:" + iso3, ParticipantKind.COUNTRY, iso3, null, iso3, List.of());
  }

  List<SourceItem> items() {
    List<SourceItem> items = new ArrayList<>();
    texts.forEach((ref, text) -> items.add(item(ref, text.toString())));
    return items;
  }

  private static SourceItem item(String ref, String text) {
    Article article =
        new Article(
            ref, null, null, null, PUBLISHED, PublishedMethod.METADATA, null, text, text, Set.of());
    Delivered delivered = new Delivered(ref, null, null, null, "2023-10-22", text);
    return new SourceItem.ReadArticle(article, "told.jsonl:1", 100, delivered);
  }

  /** The article that was made of what was delivered. */
  SourceItem again(Delivered delivered, String place, Set<Warning> warnings) {
    return item(String.valueOf(delivered.ref()), String.valueOf(delivered.body()));
  }

  /** What the reading finds. */
  ArticleFacts read(Article article) {
    return new ArticleFacts(
        article,
        1,
        Objects.requireNonNullElse(events.get(article.ref()), List.of()),
        Objects.requireNonNullElse(agreements.get(article.ref()), List.of()),
        Objects.requireNonNullElse(figures.get(article.ref()), List.of()),
        List.of());
  }
}
