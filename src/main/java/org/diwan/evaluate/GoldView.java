package org.diwan.evaluate;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.diwan.model.ParticipantKind;
import org.jspecify.annotations.Nullable;

/** Annotations in the shape in which they are compared. */
final class GoldView {
  private static final int YEAR = 4;

  private final Gold gold;
  private final Map<String, GoldParticipant> byId = new HashMap<>();
  private final Set<String> firm = new HashSet<>();

  GoldView(Gold gold) {
    this.gold = gold;
    gold.participants().forEach(participant -> byId.put(participant.id(), participant));
    gold.events().stream()
        .filter(event -> !event.optional())
        .forEach(event -> event.everyone().forEach(firm::add));
    gold.agreements().stream()
        .filter(agreement -> !agreement.optional())
        .forEach(agreement -> firm.addAll(agreement.parties()));
  }

  List<JudgedParticipant> participants() {
    return gold.participants().stream().map(this::participant).toList();
  }

  private JudgedParticipant participant(GoldParticipant of) {
    return new JudgedParticipant(
        of.id(),
        of.kind(),
        of.namesAr(),
        of.nameEn(),
        of.country(),
        Set.copyOf(of.offices()),
        firm.contains(of.id()));
  }

  /** The side a participant stands for; an id that nobody declared stands for itself. */
  String side(String id) {
    GoldParticipant participant = byId.get(id);
    return participant == null ? id : participant.side();
  }

  List<JudgedEvent> events() {
    return gold.events().stream().map(this::event).toList();
  }

  private JudgedEvent event(GoldEvent event) {
    return new JudgedEvent(
        event.type(),
        event.status(),
        sides(event.actors()),
        sides(event.recipients()),
        sides(event.others()),
        event.everyone().filter(this::isPerson).collect(Collectors.toSet()),
        Days.of(event.date()),
        event.country(),
        event.city(),
        event.optional(),
        null);
  }

  private Set<String> sides(Collection<String> ids) {
    return ids.stream().map(this::side).collect(Collectors.toSet());
  }

  private boolean isPerson(String id) {
    return Stream.ofNullable(byId.get(id)).anyMatch(p -> p.kind() == ParticipantKind.PERSON);
  }

  List<JudgedAgreement> agreements() {
    return gold.agreements().stream().map(this::agreement).toList();
  }

  private JudgedAgreement agreement(GoldAgreement agreement) {
    return new JudgedAgreement(
        agreement.type(),
        agreement.nameAr(),
        sides(agreement.parties()),
        agreement.status(),
        Days.of(agreement.signed()),
        year(agreement.validFrom()),
        year(agreement.validTo()),
        agreement.optional(),
        null);
  }

  private static String year(@Nullable String iso) {
    String text = Objects.requireNonNullElse(iso, "");
    return text.substring(0, Math.min(YEAR, text.length()));
  }

  List<JudgedFigure> figures() {
    return gold.figures().stream().map(GoldView::figure).toList();
  }

  private static JudgedFigure figure(GoldFigure figure) {
    Double high = figure.high();
    return new JudgedFigure(
        figure.kind(),
        figure.value(),
        high == null || high == 0 ? figure.value() : high,
        figure.unit(),
        figure.status(),
        figure.qualifier(),
        figure.optional(),
        null);
  }
}
