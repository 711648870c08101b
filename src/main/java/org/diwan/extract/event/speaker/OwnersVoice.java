package org.diwan.extract.event.speaker;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.diwan.extract.entity.mention.Entity;
import org.diwan.extract.event.clause.Argument;
import org.diwan.extract.event.frame.Frames;
import org.diwan.extract.event.subject.Sides;
import org.diwan.extract.event.subject.Subject;
import org.diwan.model.EventType;
import org.diwan.model.ParticipantKind;
import org.jspecify.annotations.Nullable;

/**
 * Who says it where thanks or sympathy are told as those of his state: {@code أعرب فلان عن تضامن
 * بلدة مع فلانة}. Of other nouns see {@link OwnSayer}.
 */
public final class OwnersVoice {
  /** Words between the verb of saying and the noun. */
  private static final int NEAR = 2;

  private final Frames frame;

  public OwnersVoice(Frames frame) {
    this.frame = frame;
  }

  /** The person who speaks for the state that owns the noun; null for none. */
  public @Nullable Entity of(Subject owner) {
    if (!isOwner(owner)) {
      return null;
    }
    Entity state = owner.entities().getFirst();
    Sides sides = new Sides(frame.discourse);
    return Stream.of(new SaidBefore(frame).subject(), new SaidBeside(frame).subject(), last())
        .filter(Objects::nonNull)
        .map(Subject::entities)
        .filter(sayers -> sayers.size() == 1)
        .map(List::getFirst)
        .filter(sayer -> sayer.isPerson() && state.equals(sides.spokenFor(sayer)))
        .findFirst()
        .orElse(null);
  }

  /** {@code التقى فلان فلانا، وأكد حرص بلدة على}: a verb that names nobody, of who did the last. */
  private @Nullable Subject last() {
    int verb = frame.clause.verbBefore(frame.at.first(), NEAR);
    boolean goesOn = verb >= 0 && frame.clause.isSpeech(verb) && isUnjoined(verb);
    return goesOn ? Subject.one(frame.discourse.subject(), frame.at.end(), false) : null;
  }

  /** Nobody is named between. */
  private boolean isUnjoined(int verb) {
    return IntStream.range(verb + 1, frame.at.first()).noneMatch(frame.clause::isNamed);
  }

  /** {@code تضامن فلانة}: a state right behind a noun. */
  private boolean isOwner(Subject owner) {
    Argument behind = frame.clause.startingAt(frame.at.end());
    return frame.at.isNoun()
        && frame.at.trigger().type() == EventType.ENDORSE
        && owner.entities().size() == 1
        && owner.entities().getFirst().kind() == ParticipantKind.COUNTRY
        && new Voicing(frame).isSpoken()
        && behind != null
        && behind.entity().equals(owner.entities().getFirst());
  }
}
