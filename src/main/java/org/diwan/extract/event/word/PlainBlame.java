package org.diwan.extract.event.word;

import java.util.Set;
import org.diwan.extract.entity.mention.Entity;
import org.diwan.extract.event.addressee.Condemner;
import org.diwan.extract.event.clause.Argument;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.TriggerAt;
import org.diwan.extract.event.frame.Frames;
import org.diwan.extract.event.speaker.Voicing;
import org.diwan.extract.event.subject.Beside;
import org.diwan.extract.event.subject.Sides;
import org.diwan.extract.event.subject.Subject;
import org.diwan.gazetteer.Triggers.Shape;
import org.diwan.text.Fold;

/**
 * A deed that a state, a party, a body of states or somebody who speaks for one condemns, whose it
 * was is not told: {@code أدان مجلس فلان التفجير}, {@code استنكرت فلانة القرار}. Not where a court
 * finds somebody guilty.
 */
final class PlainBlame {
  private static final Set<String> VERBS = Set.of("ادان", "دان", "استنكر", "شجب", "ندد");
  private static final Set<String> NOUNS = Set.of("ادانه", "استنكار", "شجب", "تنديد", "استهجان");

  private final Frames frame;
  private final Clause clause;
  private final TriggerAt at;
  private final Condemner condemner;

  PlainBlame(Frames frame) {
    this.frame = frame;
    clause = frame.clause;
    at = frame.at;
    condemner = new Condemner(frame.discourse.registry(), frame.cues);
  }

  boolean isOne(Subject subject) {
    String lemma = Fold.fold(at.trigger().lemma());
    return (VERBS.contains(lemma.substring(lemma.indexOf(':') + 1)) || isOwned())
        && subject.explicit()
        && isSaid(subject.entities().getFirst())
        && subject.entities().stream().allMatch(this::isVoice)
        && new Condemned(frame).isBehind(Math.max(endOfOwner(), subject.end()));
  }

  /** Who holds a lesser office, too, where his name tells that he speaks for a state or body. */
  private boolean isVoice(Entity entity) {
    return condemner.is(entity)
        || entity.isPerson()
            && entity.isNamed()
            && !entity.offices().isEmpty()
            && new Sides(frame.discourse).spokenFor(entity) != null;
  }

  /** {@code أعرب عن استنكار فلانة الشديد ل}: a noun, whose it is right behind. */
  private boolean isOwned() {
    return at.isNoun()
        && NOUNS.contains(at.form().word())
        && clause.startingAt(at.end()) != null
        && new Voicing(frame).isSpoken();
  }

  private int endOfOwner() {
    Argument owner = isOwned() ? clause.startingAt(at.end()) : null;
    return owner == null ? at.end() : owner.mention().end();
  }

  /** {@code أدان فلان}, {@code أعرب فلان عن إدانته}, {@code قال فلان كذا، منددا}. */
  private boolean isSaid(Entity entity) {
    boolean verb = at.isVerb() && !at.trigger().suffixed();
    boolean noun = at.isNoun() && at.trigger().suffixed() && new Voicing(frame).isSpoken();
    boolean beside = noun || at.trigger().shape() == Shape.PARTICIPLE;
    return isOwned()
        || verb && Beside.is(clause, at, entity)
        || beside && Beside.isBesideVerb(clause, at, entity);
  }
}
