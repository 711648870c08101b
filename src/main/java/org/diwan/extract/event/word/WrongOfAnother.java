package org.diwan.extract.event.word;

import java.util.List;
import java.util.Set;
import org.diwan.extract.entity.mention.Entity;
import org.diwan.extract.entity.mention.Mention;
import org.diwan.extract.event.clause.Argument;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.Cues;
import org.diwan.extract.event.clause.Marks;
import org.diwan.extract.event.clause.SpeechCue;
import org.diwan.extract.event.clause.TriggerAt;
import org.diwan.extract.event.frame.Frames;
import org.diwan.extract.event.speaker.Sayer;
import org.diwan.extract.event.subject.Draft;
import org.diwan.extract.event.subject.Sides;
import org.diwan.model.EventType;
import org.diwan.model.Role;
import org.diwan.text.Fold;
import org.diwan.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * A wrong that is told to be another's where somebody speaks: {@code أكد فلان ضرورة وقف الانتهاكات
 * الفلانية}, {@code قال إن سياسات فلانة العدوانية}. Who speaks accuses whose it is. Not what is
 * only alleged, nor told by the writer himself.
 */
public final class WrongOfAnother {
  /** What is only said to be. */
  private static final Set<String> ALLEGED =
      Set.of("المزعوم", "المزعومه", "المحتمل", "المحتمله", "المفترض", "المفترضه");

  /** {@code أي عدوان فلاني}: one that may come. */
  private static final Set<String> ANY = Set.of("اي", "احتمال");

  /** Behind these and {@code ل} stands whom a wrong befalls. */
  private static final Set<String> VICTIMS = Set.of("علي", "ضد", "بحق", "تجاه");

  /** Words before a wrong in which it is told to be a charge. */
  private static final int CHARGE = 3;

  private final Frames frame;
  private final Cues cues;
  private final Clause clause;
  private final TriggerAt at;
  private final Sayer sayer;

  public WrongOfAnother(Frames frame) {
    this.frame = frame;
    cues = frame.cues;
    clause = frame.clause;
    at = frame.at;
    sayer = new Sayer(frame);
  }

  /** Whether it is one, whoever speaks. */
  public boolean is() {
    return at.isNoun()
        && at.trigger().type() == EventType.ACCUSE
        && !at.trigger().suffixed()
        && culprit() != null
        && !isAlleged()
        && isTold();
  }

  /** Adds who speaks and whose wrong it is; whether both are known and two sides. */
  boolean join(Draft draft) {
    Sides sides = new Sides(frame.discourse);
    Entity culprit = culprit();
    Entity speaker = culprit == null ? null : sayer.entity();
    if (culprit == null
        || speaker == null
        || sides.isUnknown(speaker)
        || speaker.side().equals(culprit.side())) {
      return false;
    }
    draft.add(speaker, Role.ACTOR);
    draft.add(sides.of(speaker), Role.ACTOR);
    Entity side = culprit.isPerson() ? sides.of(culprit) : culprit;
    draft.add(side == null ? culprit : side, Role.RECIPIENT);
    return true;
  }

  /** {@code العدوان الفلاني}, {@code انتهاكات فلانة}, {@code سياسات فلانة العدوانية}. */
  private @Nullable Entity culprit() {
    List<Argument> owners = frame.ownersAt();
    if (owners.size() == 1 && isOwner(owners.getFirst().mention())) {
      return owners.getFirst().entity();
    }
    return owners.isEmpty() ? described() : null;
  }

  /** {@code مزاعم التدخلات الفلانية}: what stands between is whose it is. */
  private boolean isOfAnother(int owner) {
    return owner > at.end() && cues.isBareSpeech(SpeechCue.CHARGE, clause.tokens().get(at.first()));
  }

  /** {@code تهديد فلانة} may be what befalls it; {@code تهديد فلانة لنا} is its own. */
  private boolean isOwner(Mention mention) {
    if (isOfAnother(mention.first())) {
      return false;
    }
    if (mention.kind() == Mention.Kind.ADJECTIVE || frame.needs().equals("OWNED")) {
      return true;
    }
    int next = mention.end();
    return next < clause.tokens().size()
        && !clause.isNamed(next)
        && (clause.clitic(next) == 'ل' || VICTIMS.contains(clause.tokens().get(next).folded()));
  }

  /** Whose doing an adjective right behind it describes. */
  private @Nullable Entity described() {
    Token word = clause.tokens().get(at.first());
    if (!Fold.isDefinite(word.folded()) || !cues.isBareSpeech(SpeechCue.VICIOUS, word)) {
      return null;
    }
    return clause.arguments().stream()
        .filter(a -> a.mention().end() == at.first() && a.isBare() && isOfDoing(a.mention()))
        .map(Argument::entity)
        .findFirst()
        .orElse(null);
  }

  private boolean isOfDoing(Mention mention) {
    int noun = mention.first() - 1;
    return noun >= 0
        && !clause.isNamed(noun)
        && cues.isBareSpeech(SpeechCue.DOING, clause.tokens().get(noun));
  }

  private boolean isAlleged() {
    List<Argument> owners = frame.ownersAt();
    int behind = owners.isEmpty() ? at.end() : owners.getFirst().mention().end();
    boolean hedged =
        behind < clause.tokens().size() && ALLEGED.contains(clause.tokens().get(behind).folded());
    hedged |= at.first() > 0 && clause.tokens().get(at.first() - 1).readsAny(ANY);
    for (int i = Math.max(0, at.first() - CHARGE); i < at.first() && !hedged; i++) {
      hedged = !clause.isNamed(i) && cues.isBareSpeech(SpeechCue.CHARGE, clause.tokens().get(i));
    }
    return hedged;
  }

  /** Behind {@code أن}, a colon or a quotation mark, or the object of a verb of saying. */
  private boolean isTold() {
    int said = sayer.verb();
    if (said < 0) {
      return sayer.headline() != null;
    }
    for (int i = said + 1; i < at.first(); i++) {
      Token token = clause.tokens().get(i);
      boolean mark = token.is(':') || token.isAny("\"«“");
      if (mark || !clause.isNamed(i) && Marks.COMPLEMENTISERS.contains(token.folded())) {
        return true;
      }
    }
    return "STRESS".equals(cues.speech().finite(clause.tokens().get(said)));
  }
}
