package org.diwan.evaluate;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.diwan.model.Agreement;
import org.diwan.model.ArticleFacts;
import org.diwan.model.DateSpan;
import org.diwan.model.Event;
import org.diwan.model.Figure;
import org.diwan.model.Participant;
import org.diwan.model.ParticipantKind;
import org.diwan.model.Participation;
import org.diwan.model.Role;

/** Facts that were read, in the shape in which they are compared. */
final class FactsView {
  private static final Set<Role> OTHERS =
      EnumSet.complementOf(EnumSet.of(Role.ACTOR, Role.RECIPIENT));

  private final ArticleFacts facts;
  private final Known known;

  FactsView(ArticleFacts facts, Known known) {
    this.facts = facts;
    this.known = known;
  }

  List<JudgedEvent> events() {
    return facts.events().stream().map(this::event).toList();
  }

  private JudgedEvent event(Event event) {
    return new JudgedEvent(
        event.type(),
        event.status(),
        sides(event, EnumSet.of(Role.ACTOR)),
        sides(event, EnumSet.of(Role.RECIPIENT)),
        sides(event, OTHERS),
        people(event),
        Days.read(event.date()),
        event.place() == null ? null : event.place().countryIso3(),
        event.place() == null ? null : event.place().cityEn(),
        false,
        event.evidence());
  }

  private Set<String> sides(Event event, Set<Role> roles) {
    return event.participations().stream()
        .filter(participation -> roles.contains(participation.role()))
        .map(participation -> known.side(participation.participant()))
        .collect(Collectors.toSet());
  }

  private Set<String> people(Event event) {
    return event.participations().stream()
        .map(Participation::participant)
        .filter(participant -> participant.kind() == ParticipantKind.PERSON)
        .map(known::id)
        .collect(Collectors.toSet());
  }

  List<JudgedAgreement> agreements() {
    return facts.agreements().stream().map(this::agreement).toList();
  }

  private JudgedAgreement agreement(Agreement agreement) {
    DateSpan valid = agreement.valid();
    return new JudgedAgreement(
        agreement.type(),
        agreement.nameAr(),
        sides(agreement.parties()),
        agreement.status(),
        Days.read(agreement.signed()),
        valid == null ? "" : year(valid.from()),
        valid == null ? "" : year(valid.to()),
        false,
        agreement.evidence());
  }

  private Set<String> sides(Collection<Participant> participants) {
    return participants.stream().map(known::side).collect(Collectors.toSet());
  }

  private static String year(LocalDate day) {
    return day.equals(LocalDate.MAX) ? "" : String.valueOf(day.getYear());
  }

  List<JudgedFigure> figures() {
    return facts.figures().stream().map(FactsView::figure).toList();
  }

  private static JudgedFigure figure(Figure figure) {
    double low = figure.low().doubleValue();
    return new JudgedFigure(
        figure.kind(),
        low,
        figure.high() == null ? low : figure.high().doubleValue(),
        figure.unit(),
        figure.status(),
        figure.qualifier(),
        false,
        figure.evidence());
  }
}
