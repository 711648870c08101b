package org.diwan.extract.event.word;

import java.util.EnumSet;
import java.util.Set;
import org.diwan.extract.entity.mention.Entity;
import org.diwan.extract.entity.mention.Mention;
import org.diwan.extract.event.clause.Argument;
import org.diwan.extract.event.clause.Barrier;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.Marks;
import org.diwan.extract.event.clause.SpeechCue;
import org.diwan.extract.event.clause.TriggerAt;
import org.diwan.extract.event.frame.Frames;
import org.diwan.extract.event.frame.PublicVoice;
import org.diwan.extract.event.subject.Subject;
import org.diwan.model.OfficeClass;
import org.jspecify.annotations.Nullable;

/**
 * A danger of which a state, those who lead it, a party or an armed group warns, toward whom is not
 * told: {@code حذر رئيس فلانة من عواقب}, {@code حذرت فلانة من أن}. Not of the weather, and not who
 * warns travellers or customers.
 */
final class PlainWarning {
  /** Words in which the danger is told. */
  private static final int REACH = 20;

  private static final Set<OfficeClass> ABROAD =
      EnumSet.of(OfficeClass.AMBASSADOR, OfficeClass.ENVOY, OfficeClass.SPOKESPERSON);

  private final Frames frame;
  private final Clause clause;
  private final TriggerAt at;
  private final PublicVoice voice;

  PlainWarning(Frames frame) {
    this.frame = frame;
    clause = frame.clause;
    at = frame.at;
    voice = new PublicVoice(frame.discourse.registry(), frame.cues);
  }

  boolean isOne(Subject subject) {
    return at.trigger().lemma().endsWith(":حذر")
        && at.isVerb()
        && !at.trigger().suffixed()
        && !at.form().word().startsWith("ن")
        && subject.explicit()
        && subject.entities().stream().allMatch(this::isPublic)
        && opens(Math.max(at.end(), subject.end()), subject.entities().getFirst());
  }

  private boolean isPublic(Entity entity) {
    return (voice.is(entity) || isSent(entity))
        && !"IGO".equals(frame.discourse.registry().kindOf(entity));
  }

  /** Who speaks for his state to others. */
  private boolean isSent(Entity entity) {
    return entity.isPerson()
        && entity.countryIso3() != null
        && ABROAD.stream().anyMatch(entity::holds);
  }

  /** {@code من}, right behind who warns or when, and what is dangerous behind it. */
  private boolean opens(int from, Entity speaker) {
    int of = from;
    while (of < clause.tokens().size() && isBetween(of)) {
      of = Math.max(of, clause.asideEnd(of)) + 1;
    }
    return of < clause.tokens().size()
        && clause.tokens().get(of).folded().equals("من")
        && !isOfSide(of + 1)
        && isDanger(of + 1, speaker);
  }

  /** {@code من أن فلانة}: what follows is told of it. */
  private boolean isOfSide(int that) {
    return that + 1 < clause.tokens().size()
        && Marks.COMPLEMENTISERS.contains(clause.tokens().get(that).folded())
        && clause.startingAt(that + 1) != null;
  }

  private boolean isBetween(int token) {
    return !clause.isNamed(token)
        && (!clause.tokens().get(token).isWord() && clause.barrier(token) != Barrier.MARK
            || frame.cues.isSpeech(SpeechCue.HOW, clause.tokens().get(token).folded()));
  }

  /** What is called a danger in the clause that tells of it, or another side before a comma. */
  private boolean isDanger(int from, Entity speaker) {
    int end = Math.min(clause.tokens().size(), from + REACH);
    boolean near = true;
    for (int i = from; i < end && !ends(i); i++) {
      near &= !clause.tokens().get(i).is('،');
      if (near && isOther(clause.startingAt(i), speaker)
          || frame.cues.isBareSpeech(SpeechCue.DANGER, clause.tokens().get(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOther(@Nullable Argument named, Entity speaker) {
    return named != null
        && (named.isBare() || named.is("علي", "ضد", "بين"))
        && named.mention().kind() != Mention.Kind.PLACE
        && !named.entity().side().equals(speaker.side());
  }

  private boolean ends(int token) {
    return clause.barrier(token) == Barrier.MARK || clause.barrier(token) == Barrier.CLAUSE;
  }
}
