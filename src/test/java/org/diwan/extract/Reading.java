package org.diwan.extract;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.diwan.gazetteer.Seeds;
import org.diwan.model.Agreement;
import org.diwan.model.Article;
import org.diwan.model.ArticleFacts;
import org.diwan.model.DateSpan;
import org.diwan.model.Event;
import org.diwan.model.EventClass;
import org.diwan.model.EventType;
import org.diwan.model.Participant;
import org.diwan.model.Participation;
import org.diwan.model.Place;
import org.diwan.model.PublishedMethod;
import org.diwan.model.Role;
import org.jspecify.annotations.Nullable;

/**
 * A few sentences read as one article, their facts on one line: {@code VISIT OCCURRED actor=[TUN]
 * recipient=[FRA] date=2021-03-04}. A person stands as the country or body spoken for.
 */
public final class Reading {
  private static final ArticleReader READER = new ArticleReader(Seeds.builtIn());

  private Reading() {}

  /** Events of an article without a date of publication. */
  public static String events(String text) {
    return written(facts(text, null, null).events());
  }

  public static String events(String text, String publishedOn) {
    return written(facts(text, null, LocalDate.parse(publishedOn)).events());
  }

  public static List<EventType> types(String text) {
    return facts(text, null, null).events().stream().map(Event::type).toList();
  }

  public static String agreements(String text) {
    return facts(text, null, null).agreements().stream()
        .map(Reading::written)
        .collect(Collectors.joining("; "));
  }

  /** Type, city and country of each deed of an article published on a day. */
  public static String places(String text, String publishedOn) {
    return facts(text, null, LocalDate.parse(publishedOn)).events().stream()
        .filter(event -> event.type().eventClass() == EventClass.DEED)
        .map(Reading::placed)
        .collect(Collectors.joining("; "));
  }

  public static ArticleFacts facts(
      String body, @Nullable String title, @Nullable LocalDate publishedOn) {
    String text = title == null ? body : title + "\n" + body;
    PublishedMethod method = publishedOn == null ? PublishedMethod.NONE : PublishedMethod.METADATA;
    return READER.read(
        new Article(
            "invented", null, null, title, publishedOn, method, null, text, text, Set.of()));
  }

  private static String placed(Event event) {
    Place place = event.place() == null ? new Place(null, null) : event.place();
    return event.type() + " " + place.cityEn() + " " + place.countryIso3();
  }

  private static String written(List<Event> events) {
    return events.stream().map(Reading::written).collect(Collectors.joining("; "));
  }

  private static String written(Event event) {
    String roles =
        Arrays.stream(Role.values())
            .map(role -> written(role, event.participations()))
            .collect(Collectors.joining());
    return event.type() + " " + event.status() + roles + dated(" date=", event.date());
  }

  private static String written(Role role, List<Participation> participations) {
    Set<String> sides =
        participations.stream()
            .filter(p -> p.role() == role)
            .map(p -> side(p.participant()))
            .collect(Collectors.toCollection(LinkedHashSet::new));
    return sides.isEmpty()
        ? ""
        : " " + role.name().toLowerCase() + "=[" + String.join(" ", sides) + "]";
  }

  private static String written(Agreement agreement) {
    String parties =
        agreement.parties().stream().map(Reading::side).collect(Collectors.joining(" "));
    return agreement.type()
        + " "
        + agreement.status()
        + " ["
        + parties
        + "] "
        + agreement.nameAr()
        + dated(" signed=", agreement.signed())
        + dated(" valid=", agreement.valid());
  }

  /** An organisation by its own key, anyone else by country. */
  private static String side(Participant participant) {
    String country = participant.countryIso3();
    return country == null || participant.key().startsWith("O:")
        ? participant.key().substring(2)
        : country;
  }

  private static String dated(String label, @Nullable DateSpan date) {
    return date == null ? "" : label + written(date);
  }

  public static String written(DateSpan date) {
    return switch (date.precision()) {
      case DAY -> date.from().toString();
      case MONTH -> date.from().toString().substring(0, 7);
      case YEAR -> date.from().toString().substring(0, 4);
      case SPAN, UNKNOWN -> date.from() + "/" + date.to();
    };
  }
}
