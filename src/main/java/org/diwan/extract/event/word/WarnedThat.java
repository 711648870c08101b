package org.diwan.extract.event.word;

import java.util.Set;
import org.diwan.extract.entity.mention.Entity;
import org.diwan.extract.entity.mention.Mention;
import org.diwan.extract.event.clause.Argument;
import org.diwan.extract.event.clause.Barrier;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.Cues;
import org.diwan.extract.event.clause.SpeechCue;
import org.diwan.extract.event.clause.ToCome;
import org.diwan.extract.event.clause.TriggerAt;
import org.diwan.extract.event.frame.Frames;
import org.diwan.extract.event.frame.PublicVoice;
import org.diwan.extract.event.subject.Draft;
import org.diwan.extract.event.subject.Sides;
import org.diwan.extract.event.subject.Subject;
import org.diwan.model.EventType;
import org.diwan.model.ParticipantKind;
import org.diwan.model.Role;
import org.diwan.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * A warning whose sentence tells what comes of something: {@code حذر رئيس فلانة من أن فلانة ستواجه
 * عواقب} is meant for whose it is, {@code حذرت فلانة من أنها سترد} tells what who warns will do.
 * Not what is only feared for: {@code حذرت فلانة من أن فلانة تراقبها}.
 */
final class WarnedThat {
  /** Words from {@code أن} to who is warned, with his doing before him. */
  private static final int NEAR = 2;

  /** Words in which it is told what comes of it. */
  private static final int REACH = 16;

  private static final Set<String> CONSEQUENCE =
      Set.of("سوف", "قد", "اذا", "لن", "حال", "سيكون", "ستكون", "يمكن", "معرض", "معرضه");

  private final Cues cues;
  private final Clause clause;
  private final TriggerAt at;
  private final Sides sides;
  private final PublicVoice voice;
  private final WarnsOf opening;

  WarnedThat(Frames frame) {
    cues = frame.cues;
    clause = frame.clause;
    at = frame.at;
    sides = new Sides(frame.discourse);
    voice = new PublicVoice(frame.discourse.registry(), frame.cues);
    opening = new WarnsOf(frame.clause);
  }

  /** Adds who is warned where he is told; whether it is such a warning. */
  boolean join(Draft draft, Subject subject) {
    if (!at.trigger().lemma().endsWith(":حذر")
        || at.isNoun()
        || at.trigger().suffixed()
        || !subject.entities().stream().allMatch(e -> voice.is(e) || voice.governs(e))) {
      return false;
    }
    int that = opening.that(Math.max(at.end(), subject.end()));
    if (that < 0) {
      return false;
    }
    Set<String> own = draft.sides(Role.ACTOR);
    Entity warned = subject.explicit() ? warned(that, own) : null;
    if (warned != null) {
      draft.add(warned, Role.RECIPIENT);
    }
    return warned != null || opening.isOwn(that, own) && isReaction(that + 1);
  }

  private @Nullable Entity warned(int that, Set<String> own) {
    for (Argument argument : clause.arguments()) {
      Mention mention = argument.mention();
      if (mention.first() <= that) {
        continue;
      }
      Entity side = argument.entity().isPerson() ? sides.of(argument.entity()) : argument.entity();
      boolean meant =
          argument.isBare()
              && isNext(mention, that + 1)
              && side != null
              && side.kind() == ParticipantKind.COUNTRY
              && !own.contains(side.side())
              && isConsequence(mention.end());
      return meant ? side : null;
    }
    return null;
  }

  /** Right behind {@code أن}, or whose doing stands there. */
  private boolean isNext(Mention mention, int from) {
    int gap = mention.first() - from;
    boolean name = mention.kind() != Mention.Kind.ADJECTIVE;
    return mention.kind() != Mention.Kind.PLACE
        && (gap == 0 && name
            || gap > 0
                && gap <= NEAR
                && cues.isBareSpeech(SpeechCue.DOING, clause.tokens().get(from)));
  }

  private boolean isConsequence(int from) {
    int end = Math.min(clause.tokens().size(), from + REACH);
    for (int i = from; i < end && clause.barrier(i) != Barrier.MARK; i++) {
      Token token = clause.tokens().get(i);
      if (CONSEQUENCE.contains(token.folded()) || ToCome.looksFuture(token)) {
        return true;
      }
    }
    return false;
  }

  /** {@code سترد}, {@code لن تقبل}, {@code ستقصف}: what somebody does to another. */
  private boolean isReaction(int from) {
    int end = Math.min(clause.tokens().size(), from + NEAR + 1);
    for (int i = from; i < end; i++) {
      Token token = clause.tokens().get(i);
      if (token.folded().equals("لن") || cues.isSpeech(SpeechCue.ANSWER, token.folded())) {
        return true;
      }
      if (ToCome.looksFuture(token)) {
        return isHostile(i);
      }
    }
    return false;
  }

  private boolean isHostile(int verb) {
    return clause.triggers().stream()
        .anyMatch(t ->
            t.first() == verb
                && (t.trigger().type() == EventType.ASSAULT
                    || t.trigger().type() == EventType.SANCTION
                    || t.trigger().type() == EventType.REJECT));
  }
}
