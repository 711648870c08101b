package org.diwan.extract.event.meeting;

import java.util.List;
import org.diwan.extract.entity.mention.Entity;
import org.diwan.extract.entity.mention.Mention;
import org.diwan.extract.event.clause.Argument;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.MeetingCue;
import org.diwan.extract.event.clause.TriggerAt;
import org.diwan.extract.event.frame.Frames;
import org.diwan.extract.event.subject.Draft;
import org.diwan.gazetteer.Triggers.Frame;
import org.diwan.model.EventType;
import org.diwan.model.Role;
import org.diwan.text.Form;
import org.diwan.text.Token;

/**
 * Talks of a state or body with people who have no name: {@code محادثات بين الحكومة الفلانية
 * ونقابات العمال}, {@code التقى مسؤولون فلانيون قادة الأحزاب}. The others are left out.
 */
final class UnnamedCounterpart {
  /** Words behind the trigger in which no other nationality may stand. */
  private static final int REACH = 8;

  private final Frames frame;
  private final Clause clause;
  private final TriggerAt at;
  private final PartyWords party;

  private UnnamedCounterpart(Frames frame) {
    this.frame = frame;
    clause = frame.clause;
    at = frame.at;
    party = new PartyWords(frame);
  }

  static boolean isMet(Draft draft, Frames frame) {
    List<Entity> actors = draft.in(Role.ACTOR);
    return draft.type == EventType.MEETING
        && frame.at.trigger().frame() == Frame.MUTUAL
        && NamelessParty.isMeeting(frame)
        && !frame.at.trigger().suffixed()
        && !frame.needs().equals("LIGHT")
        && actors.size() == 1
        && !actors.getFirst().isPerson()
        && new UnnamedCounterpart(frame).isMetBy(actors.getFirst());
  }

  private boolean isMetBy(Entity one) {
    return NamelessParty.areAlone(frame, one, REACH)
        && (isBetween(one) || (isSubject(one) || frame.owners().contains(one)) && party.follow());
  }

  /** {@code تتفاوض الحكومة الفلانية مع}, {@code الحزب الذي اجتمع ب}: right by the verb. */
  private boolean isSubject(Entity one) {
    int verb = at.isVerb() ? at.first() : frame.lightVerb();
    return verb >= 0
        && !isAmongOthers()
        && clause.arguments().stream()
            .anyMatch(a -> a.entity().equals(one) && a.isBare() && isBy(a.mention(), verb));
  }

  private boolean isBy(Mention mention, int verb) {
    boolean object = clause.tokens().get(mention.first()).folded().endsWith("ا");
    int before = clause.isRelative(verb - 1) ? verb - 1 : verb;
    return mention.first() == verb + 1 && !object
        || mention.end() == before && !clause.continues(verb);
  }

  /** {@code نظمت فلانة لقاءات بين الأهالي}: it only had them meet. */
  private boolean isAmongOthers() {
    return at.end() < clause.tokens().size() && clause.tokens().get(at.end()).reads("بين");
  }

  /** {@code بين الحكومة الفلانية ونقابات العمال}, {@code بين ممثلي النقابات والحكومة الفلانية}. */
  private boolean isBetween(Entity one) {
    for (Argument argument : frame.after()) {
      if (argument.entity().equals(one)) {
        Mention mention = argument.mention();
        return mention.conjoined() && party.areFirst()
            || argument.is("بين") && isAnd(mention.end());
      }
    }
    return false;
  }

  private boolean isAnd(int token) {
    List<Token> tokens = clause.tokens();
    return token < tokens.size()
        && tokens.get(token).forms().stream().anyMatch(f -> f.conjunction() != Form.NONE)
        && (party.isOne(token) || frame.cues.meetings().is(MeetingCue.FACTIONS, tokens.get(token)));
  }
}
