package org.diwan.extract.event;

import java.util.List;
import java.util.Set;
import org.diwan.extract.entity.Entity;
import org.diwan.gazetteer.Triggers.Frame;
import org.diwan.gazetteer.Triggers.Shape;
import org.diwan.model.EventType;
import org.jspecify.annotations.Nullable;

/**
 * Who says a word: the verb's subject, whose a noun is, or who speaks in the sentence for
 * participles and nouns.
 */
final class Speaker {
  private static final Set<String> PRONOUNS =
      Set.of("وهي", "وهو", "هي", "هو", "وانها", "وانه", "انها", "انه", "بانها", "بانه");
  private final NounSpeaker noun;
  private final Frames frame;
  private final Clause clause;
  private final TriggerAt at;
  private final Discourse discourse;

  Speaker(Frames frame) {
    noun = new NounSpeaker(frame);
    this.frame = frame;
    clause = frame.clause;
    at = frame.at;
    discourse = frame.discourse;
  }

  /** Who says it; nobody where that is not told. */
  Subject subject() {
    Argument agent = noun.agent();
    Argument owner = agent == null ? noun.owner() : agent;
    if (owner != null) {
      return one(owner.entity(), agent == null ? owner.mention().end() : at.end(), true);
    }
    if (at.trigger().needs().equals("BOTH") && new Voicing(frame).isDual()) {
      return new Subject(discourse.pair(), at.end(), true);
    }
    if (frame.needs().equals("NOMINAL") || frame.needs().equals("VERBAL") && at.isNoun()) {
      return noun.nominal();
    }
    if (at.trigger().frame() == Frame.MUST) {
      return one(
          discourse.speaker() == null ? discourse.subject() : discourse.speaker(), at.end(), false);
    }
    if (at.trigger().shape() == Shape.IMPERFECT && at.form().word().startsWith("ن")) {
      return one(discourse.speaker(), at.end(), discourse.speaker() != null);
    }
    return at.isVerb() ? finite() : nonfinite();
  }

  private static Subject one(@Nullable Entity entity, int end, boolean explicit) {
    return new Subject(entity == null ? List.of() : List.of(entity), end, explicit);
  }

  private Subject finite() {
    if (clause.continues(at.first()) && isObjectOnly()) {
      Entity earlier = earlierSubject();
      if (earlier != null) {
        return one(earlier, at.end(), false);
      }
    }
    Subject group = Subject.qualified(clause, at.first(), at.end());
    return group == null ? Subject.of(clause, at.first(), at.end(), discourse) : group;
  }

  /** Of a participle or noun: a bare name beside it, the subject of a verb of saying before it. */
  private Subject nonfinite() {
    Subject beside = beside();
    Subject said = beside == null ? saidBefore() : beside;
    if (said != null) {
      return said;
    }
    boolean told = discourse.speaker() == null && at.trigger().shape() == Shape.PARTICIPLE;
    return one(told ? discourse.subject() : discourse.speaker(), at.end(), false);
  }

  private @Nullable Subject beside() {
    if (!at.trigger().needs().isEmpty() || !at.isNoun()) {
      return null;
    }
    Subject adjacent = Subject.adjacent(clause, at.first(), at.end());
    if (adjacent != null) {
      return adjacent;
    }
    boolean meant =
        at.first() > 0 && PRONOUNS.contains(clause.tokens().get(at.first() - 1).folded());
    Entity earlier = meant ? earlierSubject() : null;
    return earlier == null ? null : one(earlier, at.end(), true);
  }

  private @Nullable Subject saidBefore() {
    for (int i = at.first() - 1; i >= 0; i--) {
      if (clause.isVerb(i) && noun.governs(i)) {
        Subject subject = Subject.of(clause, i, i + 1, discourse);
        if (!subject.entities().isEmpty()) {
          return subject;
        }
      }
    }
    return null;
  }

  /** {@code … وتدعم حزب فلان}: one bare name behind a verb that goes on is its object. */
  private boolean isObjectOnly() {
    boolean transitive =
        at.trigger().type() == EventType.ENDORSE
            && !at.trigger().lemma().endsWith("أشاد")
            && !at.trigger().lemma().endsWith("رحب");
    List<Argument> bare =
        frame.after().stream().filter(a -> a.isBare() && a.mention().canTakePart()).toList();
    return transitive
        && bare.size() == 1
        && bare.getFirst().mention().first() - at.end() <= 2
        && (!bare.getFirst().entity().isPerson() || isRepeated());
  }

  /** Whether the sentence said the like before: {@code هنأ … وهنأ …}. */
  private boolean isRepeated() {
    return clause.triggers().stream()
        .anyMatch(
            t -> t.first() < at.first() && t.isVerb() && t.trigger().type() == at.trigger().type());
  }

  private @Nullable Entity earlierSubject() {
    for (Argument argument : clause.arguments()) {
      if (argument.mention().end() <= at.first()
          && argument.isBare()
          && argument.mention().canTakePart()) {
        return argument.entity();
      }
    }
    return null;
  }
}
