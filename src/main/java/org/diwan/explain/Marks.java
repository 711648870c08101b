package org.diwan.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.diwan.model.Agreement;
import org.diwan.model.ArticleFacts;
import org.diwan.model.DateSpan;
import org.diwan.model.Event;
import org.diwan.model.EventClass;
import org.diwan.model.Evidence;
import org.diwan.model.ExplainedFacts;
import org.diwan.model.Figure;
import org.diwan.model.Participant;
import org.diwan.model.Participation;
import org.diwan.model.Place;
import org.diwan.model.Rejection;
import org.diwan.model.Unresolved;
import org.jspecify.annotations.Nullable;

/** The facts of an article in words. */
final class Marks {
  private final List<Mark> marks = new ArrayList<>();

  private Marks() {}

  /**
   * Events, agreements, figures, what was met and not known, and what was not taken, in this order.
   */
  static List<Mark> of(ExplainedFacts explained) {
    Marks marks = new Marks();
    ArticleFacts facts = explained.facts();
    facts.events().forEach(marks::event);
    facts.agreements().forEach(marks::agreement);
    facts.figures().forEach(marks::figure);
    facts.unresolved().forEach(marks::unresolved);
    explained.rejections().forEach(marks::rejection);
    return List.copyOf(marks.marks);
  }

  private void event(Event event) {
    List<String> details = new ArrayList<>();
    event.participations().forEach(participation -> details.add(participation(participation)));
    add(details, "date", date(event.date()));
    add(details, "place", place(event.place()));
    add(details, "topics", String.join(" ", event.topics().stream().sorted().toList()));
    boolean deed = event.type().eventClass() == EventClass.DEED;
    String title = event.type() + " " + event.status();
    mark(deed ? Mark.Kind.DEED : Mark.Kind.WORD, title, details, event.mentions());
  }

  private void agreement(Agreement agreement) {
    List<String> details = new ArrayList<>();
    details.add(agreement.nameAr());
    agreement.parties().forEach(party -> details.add("party: " + participant(party)));
    add(details, "signed", date(agreement.signed()));
    add(details, "valid", date(agreement.valid()));
    add(details, "place", place(agreement.place()));
    String title = agreement.type() + " " + agreement.status();
    mark(Mark.Kind.AGREEMENT, title, details, agreement.mentions());
  }

  private void figure(Figure figure) {
    List<String> details = new ArrayList<>();
    details.add(
        Stream.of(figure.low().toPlainString(), high(figure), figure.unit())
            .filter(Objects::nonNull)
            .collect(Collectors.joining(" ")));
    add(details, "measure", figure.measure());
    add(details, "period", date(figure.period()));
    figure.subjects().forEach(subject -> details.add("of: " + participant(subject)));
    String title = figure.kind() + " " + figure.status() + " " + figure.qualifier();
    mark(Mark.Kind.FIGURE, title, details, List.of(figure.evidence()));
  }

  private static @Nullable String high(Figure figure) {
    return figure.high() == null ? null : "to " + figure.high().toPlainString();
  }

  private void unresolved(Unresolved unresolved) {
    Evidence place = new Evidence(0, unresolved.start(), unresolved.end(), "no list holds it", 0);
    mark(Mark.Kind.UNRESOLVED, unresolved.what(), List.of(unresolved.formAr()), List.of(place));
  }

  private void rejection(Rejection rejection) {
    Evidence place = new Evidence(0, rejection.start(), rejection.end(), rejection.why(), 0);
    mark(Mark.Kind.REJECTED, rejection.what(), List.of(rejection.why()), List.of(place));
  }

  private void mark(Mark.Kind kind, String title, List<String> details, List<Evidence> mentions) {
    List<String> all = new ArrayList<>(details);
    if (kind != Mark.Kind.UNRESOLVED && kind != Mark.Kind.REJECTED) {
      mentions.stream().map(Marks::rule).distinct().forEach(all::add);
    }
    marks.add(new Mark(marks.size() + 1, kind, title, all, mentions));
  }

  private static String rule(Evidence evidence) {
    return String.format(
        Locale.ROOT, "rule: %s, confidence %.2f", evidence.rule(), evidence.confidence());
  }

  private static String participation(Participation participation) {
    String role = participation.role().name().toLowerCase(Locale.ROOT);
    return role + ": " + participant(participation.participant());
  }

  private static String participant(Participant participant) {
    String offices =
        participant.offices().stream()
            .map(office -> office.officeClass().name())
            .collect(Collectors.joining(" "));
    return Stream.of(participant.nameAr(), participant.nameEn(), participant.countryIso3(), offices)
        .filter(part -> part != null && !part.isEmpty())
        .collect(Collectors.joining(" · "));
  }

  private static void add(List<String> details, String name, @Nullable String value) {
    if (value != null && !value.isEmpty()) {
      details.add(name + ": " + value);
    }
  }

  private static @Nullable String date(@Nullable DateSpan date) {
    if (date == null) {
      return null;
    }
    return switch (date.precision()) {
      case DAY -> date.from().toString();
      case MONTH -> date.from().toString().substring(0, 7);
      case YEAR -> String.valueOf(date.from().getYear());
      case SPAN, UNKNOWN -> date.from() + " to " + end(date);
    };
  }

  private static String end(DateSpan date) {
    return date.to().equals(java.time.LocalDate.MAX) ? "open" : date.to().toString();
  }

  private static @Nullable String place(@Nullable Place place) {
    return place == null
        ? null
        : Stream.of(place.cityEn(), place.countryIso3())
            .filter(Objects::nonNull)
            .collect(Collectors.joining(", "));
  }
}
