package org.diwan.extract.event.deed;

import java.util.List;
import org.diwan.extract.entity.mention.Mention;
import org.diwan.extract.event.clause.Argument;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.DeedCue;
import org.diwan.extract.event.clause.Government;
import org.diwan.extract.event.clause.TriggerAt;
import org.diwan.extract.event.frame.Frames;
import org.diwan.extract.event.subject.Draft;
import org.diwan.model.EventType;
import org.diwan.model.ParticipantKind;
import org.diwan.model.Role;
import org.diwan.text.Token;

/**
 * {@code وصلت إلى عدن طائرة فلانية تحمل مساعدات}, {@code مساعدات فلانية إلى المتضررين في فلانة}:
 * help is given by whose plane brings it to the country where it arrives or where those in need
 * are.
 */
final class Carrier {
  private static final int ADJECTIVES = 3;
  private static final int REACH = 12;

  private final Frames frame;
  private final Clause clause;
  private final TriggerAt at;

  Carrier(Frames frame) {
    this.frame = frame;
    clause = frame.clause;
    at = frame.at;
  }

  void fill(Draft draft) {
    if (draft.type != EventType.AID || !at.isNoun()) {
      return;
    }
    if (!draft.hasActor()) {
      owner(draft);
    }
    if (draft.hasActor() && draft.in(Role.RECIPIENT).isEmpty()) {
      land(draft);
    }
  }

  /** {@code طائرة فلانية}: the nationality right behind what carries the help. */
  private void owner(Draft draft) {
    for (Argument argument : clause.arguments()) {
      Mention mention = argument.mention();
      boolean before = mention.first() < at.first() && at.first() - mention.first() <= REACH;
      if (before
          && argument.entity().kind() == ParticipantKind.COUNTRY
          && mention.kind() != Mention.Kind.PLACE
          && argument.isBare()
          && has(DeedCue.CARRIES, mention.first() - ADJECTIVES, mention.first())) {
        draft.add(argument.entity(), Role.ACTOR);
        return;
      }
    }
  }

  private void land(Draft draft) {
    for (Argument argument : clause.arguments()) {
      Mention mention = argument.mention();
      String country = argument.entity().countryIso3();
      if (country != null
          && !argument.entity().isPerson()
          && !draft.sides(Role.ACTOR).contains(argument.entity().side())
          && (isArrival(argument) || isOfNeedy(mention))) {
        draft.add(frame.discourse.registry().country(country), Role.RECIPIENT);
        return;
      }
    }
  }

  /** {@code وصلت إلى فلانة طائرة}: where what carries it came to, told before it. */
  private boolean isArrival(Argument argument) {
    Mention mention = argument.mention();
    String by = Government.of(clause, Math.max(0, mention.first() - ADJECTIVES), argument);
    return mention.end() <= at.first()
        && (by.equals("الي") || argument.isBare())
        && mention.first() > 0
        && clause
            .tokens()
            .subList(Math.max(0, mention.first() - ADJECTIVES), mention.first())
            .stream()
            .anyMatch(t -> t.folded().startsWith("وصل"));
  }

  private boolean isOfNeedy(Mention mention) {
    return mention.first() >= at.end()
        && mention.first() - at.end() <= REACH
        && has(DeedCue.HIT_PEOPLE, at.end(), mention.first());
  }

  private boolean has(DeedCue cue, int from, int to) {
    List<Token> words = clause.tokens().subList(Math.max(0, from), Math.max(0, to));
    return words.stream().anyMatch(t -> frame.cues.deeds().is(cue, t.folded()));
  }
}
