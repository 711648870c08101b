package org.diwan.extract.event.speaker;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.diwan.extract.entity.mention.Entity;
import org.diwan.extract.entity.mention.Mention;
import org.diwan.extract.event.clause.Argument;
import org.diwan.extract.event.clause.Barrier;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.Cues;
import org.diwan.extract.event.clause.Government;
import org.diwan.extract.event.clause.Prepositions;
import org.diwan.extract.event.clause.SpeechCue;
import org.diwan.extract.event.clause.TriggerAt;
import org.diwan.extract.event.frame.Frames;
import org.diwan.extract.event.subject.AdjacentSubject;
import org.diwan.extract.event.subject.Discourse;
import org.diwan.extract.event.subject.Presupposed;
import org.diwan.extract.event.subject.Subject;
import org.diwan.model.EventType;
import org.diwan.text.Fold;
import org.jspecify.annotations.Nullable;

/** Whose a word is that a noun tells, or that stands with who says it behind {@code من قبل}. */
final class NounSpeaker {
  private static final int SPEECH_REACH = 5;
  private static final Set<String> BESIDE = Set.of("مع", "الي", "بجانب");
  private static final Set<String> AIMS = Set.of("كي", "لكي", "ان", "حتي", "اذا");
  private static final Set<String> FILED = Set.of("تقدم", "تقدمت", "يتقدم", "تتقدم");
  private final Frames frame;
  private final Cues cues;
  private final Clause clause;
  private final TriggerAt at;
  private final Discourse discourse;

  /** Tokens from a noun to who says it behind {@code من جانب}. */
  private static final int FAR_AGENT = 9;

  /** Words between who declares and what. */
  private static final int DECLARED = 4;

  NounSpeaker(Frames frame) {
    this.frame = frame;
    cues = frame.cues;
    clause = frame.clause;
    at = frame.at;
    discourse = frame.discourse;
  }

  /** {@code اتهمت فلانة من قبل فلان}, {@code إدانة من جانب فلان}: who says it stands behind. */
  @Nullable Argument agent() {
    List<Argument> after = frame.after();
    for (int i = 0; i < Math.min(after.size(), 2); i++) {
      Argument argument = after.get(i);
      int said = i == 0 ? at.end() : after.get(0).mention().end();
      if (argument.is(Prepositions.AGENT)
          && argument.mention().canTakePart()
          && (argument.mention().first() - said <= 2 || i == 0 && isPlainly(argument))) {
        return argument;
      }
    }
    return null;
  }

  /** {@code موافقة مبدئية منذ شهر من جانب فلان}: no other preposition between. */
  private boolean isPlainly(Argument argument) {
    int first = argument.mention().first();
    return at.isNoun()
        && !Fold.isDefinite(at.form().word())
        && first - at.end() <= FAR_AGENT
        && IntStream.range(at.end(), first - 2)
            .allMatch(i -> !clause.isVerb(i) && Government.preposition(clause, i).isEmpty());
  }

  /**
   * {@code إدانة كويتية}, {@code رفض إسرائيل}: whose it is stands right behind; {@code وجه فلان
   * اتهامات}: else the subject of the verb that governs the noun.
   */
  Subject nominal() {
    boolean wanted = at.trigger().lemma().endsWith("موافقة") && !Presupposed.is(clause, at);
    boolean within = at.form().preposition() == 'ب' && !isFiled() && !isRefusal();
    if (at.trigger().suffixed() || within || wanted) {
      return new Subject(List.of(), at.end(), true);
    }
    boolean lodged = cues.isSpeech(SpeechCue.LODGED, at.form().word());
    List<Entity> owners = lodged || isObjectNext() ? List.of() : both();
    if (!owners.isEmpty() && !frame.needs().equals("VERBAL")) {
      return new Subject(owners, at.end(), true);
    }
    int verb = clause.verbBefore(at.first(), SPEECH_REACH);
    if (verb < 0
        || !governs(verb)
        || Presupposed.is(clause, at)
        || Fold.isDefinite(at.form().word())) {
      return new Subject(List.of(), at.end(), true);
    }
    String voice = cues.light().finite(clause.tokens().get(verb));
    boolean done = voice != null && Set.of("PASSIVE", "RECEIVE", "SUFFER").contains(voice);
    Subject subject = Subject.of(clause, verb, verb + 1, discourse);
    return subject.explicit() && !done
        ? new Subject(subject.entities(), at.end(), true)
        : new Subject(List.of(), at.end(), true);
  }

  /** {@code تقدمت فلانة بشكوى}: who files it is named beside the verb. */
  private boolean isFiled() {
    int verb = clause.verbBefore(at.first(), SPEECH_REACH);
    return verb >= 0
        && at.form().preposition() == 'ب'
        && cues.isSpeech(SpeechCue.FILED, at.form().word())
        && clause.tokens().get(verb).readsAny(FILED)
        && !(verb > 0 && AIMS.contains(clause.tokens().get(verb - 1).folded()))
        && (clause.startingAt(verb + 1) != null
            || AdjacentSubject.of(clause, verb, verb + 1) != null);
  }

  /** {@code برفض فلانة تزويد …}: whose it is, and behind it what is refused. */
  private boolean isRefusal() {
    Argument owner = clause.startingAt(at.end());
    int next = owner == null ? clause.tokens().size() : owner.mention().end();
    return at.form().word().equals("رفض")
        && next + 1 < clause.tokens().size()
        && clause.startingAt(next + 1) != null
        && clause.tokens().get(next).isWord()
        && !clause.isVerb(next);
  }

  /** {@code رفعت فلانة دعوى}. */
  private boolean isLodged(int verb) {
    return cues.isSpeech(SpeechCue.FILED, at.form().word())
        && cues.isSpeech(SpeechCue.LODGES, clause.tokens().get(verb));
  }

  /** {@code توافق فرنسي جزائري}: both adjectives tell whose it is. */
  private List<Entity> both() {
    List<Entity> owners = new ArrayList<>(frame.owners());
    Argument second = clause.startingAt(at.end() + 1);
    if (at.trigger().type() == EventType.AGREE
        && owners.size() == 1
        && second != null
        && second.mention().kind() == Mention.Kind.ADJECTIVE
        && clause.isNamed(at.end())
        && !second.entity().side().equals(owners.getFirst().side())) {
      owners.add(second.entity());
    }
    return owners;
  }

  /** {@code رفض المبادرة الإيرانية}, {@code الإشادة بالدعم الإيراني}: its object's nationality. */
  private boolean isObjectNext() {
    if (at.end() >= clause.tokens().size() || clause.isNamed(at.end())) {
      return false;
    }
    boolean noun =
        !Fold.isDefinite(at.form().word())
            && Fold.isDefinite(clause.tokens().get(at.end()).folded());
    return noun || !Government.preposition(clause, at.end()).isEmpty();
  }

  /** A verb that gives a noun a voice: {@code وجه}, {@code أصدر}, {@code أعلن}. */
  boolean governs(int verb) {
    return cues.speech().finite(clause.tokens().get(verb)) != null
        || isFiled()
        || isLodged(verb)
        || cues.light().finite(clause.tokens().get(verb)) != null;
  }

  /** {@code دعم كوبا لفلان}, {@code دعم كوبا لمقاتلين}, {@code وقوف كوبا مع فلان}. */
  private boolean isFor(int next) {
    if (at.form().word().equals("وقوف")) {
      return next < clause.tokens().size() && BESIDE.contains(clause.tokens().get(next).folded());
    }
    return next < clause.tokens().size() && clause.clitic(next) == 'ل'
        || clause.after(next).stream().anyMatch(a -> a.is("ل"));
  }

  /** {@code ردا على إعلان فلان عزمه}: who declares it; null where nobody does. */
  @Nullable Argument declared() {
    int left = DECLARED;
    for (int i = at.first() - 1; at.isNoun() && i >= 0 && left > 0; i--) {
      if (isDeclaring(i)) {
        Argument owner = clause.startingAt(i + 1);
        boolean said = owner != null && owner.isBare() && owner.mention().canTakePart();
        return said ? owner : null;
      }
      if (clause.isVerb(i) || clause.barrier(i) != Barrier.NONE) {
        return null;
      }
      left -= clause.isCovered(i) ? 0 : 1;
    }
    return null;
  }

  private boolean isDeclaring(int token) {
    return cues.isSpeech(SpeechCue.DECLARES, clause.tokens().get(token));
  }

  /**
   * {@code حرص مصر على}, {@code دعم كوبا لفلان}: whose it is stands right behind; {@code دعم كوبا}
   * alone tells whom it is for.
   */
  @Nullable Argument owner() {
    Argument behind = clause.startingAt(at.end());
    if (!at.isNoun()
        || !frame.needs().equals("SPEECH")
        || at.trigger().suffixed()
        || behind == null
        || !behind.isBare()
        || !behind.mention().canTakePart()) {
      return null;
    }
    boolean commits = at.trigger().type() == EventType.AGREE;
    return commits || isFor(behind.mention().end()) ? behind : null;
  }
}
