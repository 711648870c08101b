package org.diwan.job;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.diwan.model.Agreement;
import org.diwan.model.AgreementStatus;
import org.diwan.model.AgreementType;
import org.diwan.model.Article;
import org.diwan.model.ArticleFacts;
import org.diwan.model.DatePrecision;
import org.diwan.model.DateSpan;
import org.diwan.model.Delivered;
import org.diwan.model.Event;
import org.diwan.model.EventStatus;
import org.diwan.model.EventType;
import org.diwan.model.Evidence;
import org.diwan.model.Figure;
import org.diwan.model.FigureKind;
import org.diwan.model.FigureStatus;
import org.diwan.model.Office;
import org.diwan.model.OfficeClass;
import org.diwan.model.Participant;
import org.diwan.model.ParticipantKind;
import org.diwan.model.Participation;
import org.diwan.model.Place;
import org.diwan.model.PublishedMethod;
import org.diwan.model.Qualifier;
import org.diwan.model.Role;
import org.diwan.model.Unresolved;
import org.diwan.model.Warning;
import org.diwan.source.SourceItem;
import org.jspecify.annotations.Nullable;

/**
 * Articles made up from a seed, with facts from pools so small that they meet, differ and
 * contradict each other in every way. The facts hang on the ref and the text: what is read is
 * always the same.
 */
final class Invented {
  private static final String[] COUNTRIES = {"CHN", "LAO", "EGY"};
  private static final String[] WORDS = {"خطة", "عمل", "تعاون", "طاقة", "تعليم", "مجتمع", "مشترك"};
  private static final String[] PHRASES = {
    "التقى الرئيسان", "وقع الجانبان 😀 الخطة", "زار الوزير البلاد"
  };

  private final Map<String, ArticleFacts> factsByText = new HashMap<>();
  private final List<SourceItem> items = new ArrayList<>();

  /** So many articles; the same seed gives the same ones. */
  static Invented articles(long seed, int count) {
    Invented invented = new Invented();
    Random random = new Random(seed);
    for (int i = 0; i < count; i++) {
      invented.add("a" + i, random);
    }
    return invented;
  }

  List<SourceItem> items() {
    return List.copyOf(items);
  }

  /** An article with facts of its own. */
  SourceItem.ReadArticle add(String ref, Random random) {
    StringBuilder text = new StringBuilder("نص " + ref + " " + random.nextInt(1_000_000));
    for (String phrase : PHRASES) {
      text.append(". ").append(phrase);
    }
    LocalDate published =
        random.nextInt(5) == 0 ? null : LocalDate.of(2023, 10, 18 + random.nextInt(5));
    Article article =
        new Article(
            ref,
            random.nextBoolean() ? "شينخوا" : null,
            null,
            null,
            published,
            published == null ? PublishedMethod.NONE : PublishedMethod.METADATA,
            random.nextBoolean() ? new Place("Beijing", "CHN") : null,
            text.toString(),
            text.toString(),
            Set.of());
    factsByText.put(article.text(), facts(article, random));
    SourceItem.ReadArticle item =
        new SourceItem.ReadArticle(
            article, "invented.jsonl:" + (items.size() + 1), 100, delivered(article));
    items.add(item);
    return item;
  }

  static Delivered delivered(Article article) {
    LocalDate published = article.publishedOn();
    return new Delivered(
        article.ref(),
        article.outlet(),
        null,
        null,
        published == null ? null : published.toString(),
        article.text());
  }

  /** What the reading finds. */
  ArticleFacts read(Article article) {
    return Objects.requireNonNull(factsByText.get(article.text()));
  }

  /** The article that was made of what was delivered. */
  SourceItem again(Delivered delivered, String place, Set<Warning> warnings) {
    for (SourceItem item : items) {
      if (item instanceof SourceItem.ReadArticle read && read.delivered().equals(delivered)) {
        return item;
      }
    }
    throw new IllegalStateException(delivered + " was never delivered");
  }

  /** Other rules: what is read of the articles is made up anew. */
  Invented readOtherwise(long seed) {
    Invented other = new Invented();
    Random random = new Random(seed);
    other.items.addAll(items);
    for (SourceItem item : items) {
      Article article = ((SourceItem.ReadArticle) item).article();
      boolean differs = random.nextInt(3) == 0;
      other.factsByText.put(article.text(), differs ? facts(article, random) : read(article));
    }
    return other;
  }

  Reading reading(List<SourceItem> inputs) {
    return reading(inputs, this::read);
  }

  static Reading reading(List<SourceItem> inputs, Function<Article, ArticleFacts> read) {
    return new Reading("test", inputs::iterator, read);
  }

  private static ArticleFacts facts(Article article, Random random) {
    List<Event> events = new ArrayList<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      events.add(event(article, random));
    }
    List<Agreement> agreements = new ArrayList<>();
    for (int i = random.nextInt(3); i > 0; i--) {
      agreements.add(agreement(article, random));
    }
    List<Figure> figures = random.nextBoolean() ? List.of() : List.of(figure(article, random));
    figures.forEach(figure -> agreements.replaceAll(a -> a.withAmount(figure.evidence())));
    return new ArticleFacts(
        article, 1, events, agreements, figures, List.of(new Unresolved("PERSON", "فلان", 0, 2)));
  }

  private static Event event(Article article, Random random) {
    EventType[] types = {EventType.MEETING, EventType.VISIT, EventType.ENDORSE, EventType.ASSAULT};
    EventStatus[] statuses = {
      EventStatus.OCCURRED, EventStatus.OCCURRED, EventStatus.PLANNED, EventStatus.DENIED
    };
    List<Participation> parts = new ArrayList<>();
    parts.add(new Participation(country(random), Role.ACTOR));
    parts.add(
        new Participation(country(random), random.nextBoolean() ? Role.ACTOR : Role.RECIPIENT));
    if (random.nextBoolean()) {
      parts.add(new Participation(person(random), Role.ACTOR));
    }
    Place place =
        random.nextBoolean() ? null : new Place(random.nextBoolean() ? "Beijing" : null, "CHN");
    return new Event(
        pick(types, random),
        pick(statuses, random),
        date(random),
        place,
        parts,
        random.nextBoolean() ? Set.of("TRADE", "ENERGY") : Set.of(),
        mentions(article, random));
  }

  private static Agreement agreement(Article article, Random random) {
    Set<String> name = new TreeSet<>();
    for (int i = 0; i < 4; i++) {
      name.add(pick(WORDS, random));
    }
    DateSpan valid =
        random.nextInt(3) > 0
            ? null
            : new DateSpan(LocalDate.of(2024, 1, 1), LocalDate.MAX, DatePrecision.SPAN);
    return new Agreement(
        random.nextBoolean() ? AgreementType.ACTION_PLAN : AgreementType.PROGRAMME,
        String.join(" ", name),
        String.join(" ", name),
        null,
        pick(AgreementStatus.values(), random),
        List.of(country(random), organisation(random)),
        date(random),
        valid,
        null,
        random.nextBoolean() ? Set.of("TRADE") : Set.of(),
        null,
        mentions(article, random));
  }

  private static Figure figure(Article article, Random random) {
    return new Figure(
        FigureKind.MONEY,
        new BigDecimal("5000000000.25"),
        random.nextBoolean() ? new BigDecimal("1E+10") : null,
        random.nextBoolean() ? "USD" : "مدرسة",
        FigureStatus.TARGET,
        Qualifier.ABOUT,
        null,
        date(random),
        List.of(country(random), person(random), organisation(random)),
        mentions(article, random).getFirst());
  }

  private static @Nullable DateSpan date(Random random) {
    LocalDate day = LocalDate.of(2023, 10, 19 + random.nextInt(3));
    return switch (random.nextInt(6)) {
      case 0 -> null;
      case 1 -> DateSpan.month(YearMonth.from(day));
      case 2 -> DateSpan.year(2023);
      case 3 -> DateSpan.span(day, day.plusDays(2));
      default -> DateSpan.day(day);
    };
  }

  private static List<Evidence> mentions(Article article, Random random) {
    List<Evidence> mentions = new ArrayList<>();
    for (int i = 1 + random.nextInt(2); i > 0; i--) {
      String phrase = pick(PHRASES, random);
      int start = article.text().indexOf(phrase);
      mentions.add(
          new Evidence(
              2, start, start + phrase.length(), "invented", 0.5 + random.nextInt(5) / 10.0));
    }
    return mentions;
  }

  private static Participant country(Random random) {
    String iso3 = pick(COUNTRIES, random);
    return new Participant("C:" + iso3, ParticipantKind.COUNTRY, iso3, null, iso3, List.of());
  }

  /** Known to no list, and written in several ways. */
  private static Participant person(Random random) {
    String key = "P:~فلان " + random.nextInt(3);
    List<Office> offices =
        random.nextBoolean()
            ? List.of()
            : List.of(
                new Office(OfficeClass.HEAD_OF_STATE, "رئيس"),
                new Office(OfficeClass.PARTY_LEADER, "أمين عام"));
    return new Participant(
        key, ParticipantKind.PERSON, "فلان " + random.nextInt(4), null, null, offices);
  }

  private static Participant organisation(Random random) {
    return new Participant(
        "O:~حزب",
        ParticipantKind.ORGANISATION,
        "حزب " + random.nextInt(3),
        null,
        pick(COUNTRIES, random),
        List.of());
  }

  private static <T> T pick(T[] of, Random random) {
    return of[random.nextInt(of.length)];
  }
}
