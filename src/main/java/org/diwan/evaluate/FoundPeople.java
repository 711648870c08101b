package org.diwan.evaluate;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.diwan.model.ArticleFacts;
import org.diwan.model.Office;
import org.diwan.model.OfficeClass;
import org.diwan.model.Participant;
import org.diwan.model.Participation;

/**
 * The participants of an article's events and agreements, each once; offices count where they act
 * in events.
 */
final class FoundPeople {
  private final Map<String, Participant> byKey = new LinkedHashMap<>();
  private final Map<String, Set<OfficeClass>> offices = new LinkedHashMap<>();

  private FoundPeople() {}

  static List<JudgedParticipant> of(ArticleFacts facts) {
    FoundPeople people = new FoundPeople();
    facts.events().stream()
        .flatMap(event -> event.participations().stream())
        .map(Participation::participant)
        .forEach(people::addActing);
    facts.agreements().stream()
        .flatMap(agreement -> agreement.parties().stream())
        .forEach(people::add);
    return people.judged();
  }

  private void addActing(Participant participant) {
    add(participant);
    participant.offices().stream().map(Office::officeClass).forEach(officesOf(participant)::add);
  }

  private void add(Participant participant) {
    byKey.putIfAbsent(participant.key(), participant);
  }

  private Set<OfficeClass> officesOf(Participant participant) {
    return offices.computeIfAbsent(participant.key(), key -> EnumSet.noneOf(OfficeClass.class));
  }

  private List<JudgedParticipant> judged() {
    List<JudgedParticipant> all = new ArrayList<>();
    byKey.values().forEach(participant -> all.add(judged(participant)));
    return all;
  }

  private JudgedParticipant judged(Participant participant) {
    return new JudgedParticipant(
        participant.key(),
        participant.kind(),
        List.of(participant.nameAr()),
        participant.nameEn(),
        participant.countryIso3(),
        offices.getOrDefault(participant.key(), Set.of()),
        true);
  }
}
