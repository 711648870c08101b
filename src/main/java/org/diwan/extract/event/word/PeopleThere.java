package org.diwan.extract.event.word;

import java.util.Set;
import java.util.stream.Collectors;
import org.diwan.extract.entity.mention.Entity;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.Cues;
import org.diwan.extract.event.clause.SpeechCue;
import org.diwan.extract.event.clause.TriggerAt;
import org.diwan.extract.event.frame.Frames;
import org.diwan.extract.event.subject.AdjacentSubject;
import org.diwan.extract.event.subject.Discourse;
import org.diwan.extract.event.subject.Draft;
import org.diwan.extract.event.subject.Subject;
import org.diwan.gazetteer.Triggers.Shape;
import org.diwan.model.EventType;
import org.diwan.model.Role;

/**
 * A call from outside on the parties, the authorities or the people of a country that the article
 * is about and the sentence does not name: {@code دعا فلان جميع الأطراف إلى}. The country stands
 * for them.
 */
final class PeopleThere {
  private static final Set<String> ALL = Set.of("جميع", "كل", "كافه", "مختلف");
  private static final Set<EventType> TOWARD_PEOPLE = Set.of(EventType.REQUEST, EventType.ACCUSE);
  private final Cues cues;
  private final Clause clause;
  private final TriggerAt at;
  private final Discourse discourse;

  PeopleThere(Frames frame) {
    cues = frame.cues;
    clause = frame.clause;
    at = frame.at;
    discourse = frame.discourse;
  }

  void join(Draft draft, Subject subject) {
    int from = Math.max(at.end(), Math.min(subject.end(), clause.tokens().size()));
    if (TOWARD_PEOPLE.contains(draft.type)
        && !at.isNoun()
        && !at.trigger().suffixed()
        && arePeople(from, isNamed(subject))) {
      Entity country = discourse.foreign(draft.sides(Role.ACTOR));
      if (country != null && isAlone(country, draft)) {
        draft.add(country, Role.RECIPIENT);
      }
    }
  }

  /** Who speaks is named in the sentence, and besides him no other side than the country. */
  private boolean isAlone(Entity country, Draft draft) {
    Set<String> own = draft.sides(Role.ACTOR);
    Set<String> named =
        clause.arguments().stream().map(a -> a.entity().side()).collect(Collectors.toSet());
    boolean speaks = isOurs() || named.stream().anyMatch(own::contains);
    boolean abroad = own.stream().noneMatch(discourse::isMostly);
    return speaks
        && abroad
        && named.stream().allMatch(s -> own.contains(s) || s.equals(country.side()));
  }

  /** {@code ندعو جميع الأطراف}: in the words of who speaks. */
  private boolean isOurs() {
    return at.trigger().shape() == Shape.IMPERFECT && at.form().word().startsWith("ن");
  }

  /** A participle has no subject of its own; who says a verb stands right beside it. */
  private boolean isNamed(Subject subject) {
    return !at.isVerb()
        || subject.end() > at.end()
        || AdjacentSubject.of(clause, at.first(), at.end()) != null;
  }

  /**
   * People without a name, nobody named right behind them.
   *
   * @param object whether they cannot be the verb's subject; by {@code جميع} or their ending they
   *     are not either
   */
  private boolean arePeople(int from, boolean object) {
    int head = from < clause.tokens().size() && clause.tokens().get(from).is('،') ? from + 1 : from;
    int first = head;
    while (head < clause.tokens().size() && ALL.contains(clause.tokens().get(head).folded())) {
      head++;
    }
    if (head >= clause.tokens().size() || clause.startingAt(head) != null) {
      return false;
    }
    String word = clause.tokens().get(head).folded();
    boolean accusative = head > first || word.endsWith("ين") || word.equals("طرفي");
    return (object || accusative)
        && cues.isSpeech(SpeechCue.PEOPLE, word)
        && clause.startingAt(head + 1) == null
        && clause.startingAt(head + 2) == null;
  }
}
