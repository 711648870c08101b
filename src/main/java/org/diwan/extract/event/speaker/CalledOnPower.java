package org.diwan.extract.event.speaker;

import org.diwan.extract.entity.mention.Entity;
import org.diwan.extract.entity.mention.Mention;
import org.diwan.extract.event.clause.ClauseCue;
import org.diwan.extract.event.clause.TriggerAt;
import org.diwan.extract.event.frame.Frames;
import org.diwan.extract.event.subject.Sides;
import org.diwan.model.ParticipantKind;
import org.diwan.text.Form;

/**
 * A power of state that a society or body of many states calls on, though by its gender it might
 * call itself: {@code وقالت منظمة فلانة كذا. وطالبت الحكومة الفلانية بالإفراج عن}. The body was
 * told of last and goes on.
 */
final class CalledOnPower {
  private final Frames frame;

  CalledOnPower(Frames frame) {
    this.frame = frame;
  }

  boolean is(Mention power) {
    TriggerAt at = frame.at;
    Entity last = frame.discourse.subject();
    return power.first() == at.end()
        && power.entity().kind() == ParticipantKind.COUNTRY
        && frame.cues.clauses().isPlain(ClauseCue.OWN_POWER, frame.clause.tokens().get(at.end()))
        && last != null
        && isOfNoState(last)
        && goesOn();
  }

  /** {@code وطالبت}, {@code كما طالبت}; not {@code في مايو الماضي، طالبت}. */
  private boolean goesOn() {
    int first = frame.at.first();
    boolean led = first == 0 || frame.clause.tokens().get(first - 1).isWord();
    return (led || frame.at.form().conjunction() != Form.NONE)
        && new Resumption(frame.clause, frame.at).mayBeLast();
  }

  private boolean isOfNoState(Entity last) {
    Entity side = last.isPerson() ? new Sides(frame.discourse).spokenFor(last) : last;
    return side != null
        && side.kind() == ParticipantKind.ORGANISATION
        && !side.standsForState()
        && side.countryIso3() == null;
  }
}
