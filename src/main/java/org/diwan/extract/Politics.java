package org.diwan.extract;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.diwan.extract.refusal.Refusals;
import org.diwan.model.Event;
import org.diwan.model.EventType;
import org.diwan.model.OfficeClass;
import org.diwan.model.Participation;
import org.diwan.text.Sentence;

/**
 * What an article about sport tells of politics beside: the sentence holds no word of sport, and
 * somebody of a public office takes part or it is what players do not do. Their meetings, visits
 * and praise are no diplomacy.
 */
final class Politics {
  static final String SPORT = "an article about sport: nobody's deed in it is diplomacy";
  private static final Set<OfficeClass> NO_PUBLIC_OFFICE =
      EnumSet.of(
          OfficeClass.OTHER,
          OfficeClass.OFFICIAL_OTHER,
          OfficeClass.BUSINESS,
          OfficeClass.MILITARY,
          OfficeClass.RELIGIOUS);

  /** What players do not do. */
  private static final Set<EventType> POLITICAL =
      EnumSet.of(EventType.SANCTION, EventType.ACCUSE, EventType.PROTEST);

  private final Subjects subjects;
  private final List<Sentence> sentences;

  Politics(Subjects subjects, List<Sentence> sentences) {
    this.subjects = subjects;
    this.sentences = sentences;
  }

  List<Event> of(List<Event> found, Refusals refusals) {
    List<Event> kept = new ArrayList<>();
    for (Event event : found) {
      if (isPlay(event)) {
        refusals.add(event.type().name(), event.evidence(), SPORT);
      } else {
        kept.add(event);
      }
    }
    return kept;
  }

  private boolean isPlay(Event event) {
    Sentence sentence = sentences.get(event.evidence().sentenceNo() - 1);
    return subjects.isPlay(sentence)
        || !POLITICAL.contains(event.type())
            && event.participations().stream().noneMatch(Politics::isOfficial);
  }

  private static boolean isOfficial(Participation participation) {
    return participation.participant().offices().stream()
        .anyMatch(office -> !NO_PUBLIC_OFFICE.contains(office.officeClass()));
  }
}
