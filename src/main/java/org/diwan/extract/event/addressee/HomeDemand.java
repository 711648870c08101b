package org.diwan.extract.event.addressee;

import java.util.Objects;
import java.util.Set;
import org.diwan.extract.entity.mention.Entity;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.ClauseCue;
import org.diwan.extract.event.clause.Cues;
import org.diwan.extract.event.clause.SpeechCue;
import org.diwan.extract.event.clause.TriggerAt;
import org.diwan.extract.event.frame.Frames;
import org.diwan.extract.event.speaker.SaidInIt;
import org.diwan.extract.event.subject.Discourse;
import org.diwan.extract.event.subject.Draft;
import org.diwan.extract.event.subject.Sides;
import org.diwan.extract.event.subject.Subject;
import org.diwan.model.EventType;
import org.diwan.model.OfficeClass;
import org.diwan.model.ParticipantKind;
import org.diwan.model.Role;
import org.diwan.text.Fold;
import org.jspecify.annotations.Nullable;

/**
 * A demand of a party, union or private person for what only the state can do, of which nobody is
 * asked by name: {@code طالب حزب فلان بإقالة الوزير}, {@code داعيا إلى محاكمة المسؤولين}. It is
 * toward the speaker's own state, in an article that tells of it most.
 */
public final class HomeDemand {
  private static final Set<String> DEMANDS = Set.of(":طالب", ":دعا", ":ناشد");

  /** Words behind the demand in which no other side is named. */
  private static final int REACH = 10;

  /** Words of urgency before what is demanded. */
  private static final int BEFORE = 3;

  private final Cues cues;
  private final Clause clause;
  private final TriggerAt at;
  private final Discourse discourse;
  private final Sides sides;

  public HomeDemand(Frames frame) {
    cues = frame.cues;
    clause = frame.clause;
    at = frame.at;
    discourse = frame.discourse;
    sides = new Sides(frame.discourse);
  }

  public void join(Draft draft, Subject subject) {
    if (draft.type != EventType.REQUEST
        || at.isNoun()
        || at.trigger().suffixed()
        || isOfOthers()
        || DEMANDS.stream().noneMatch(at.trigger().lemma()::endsWith)) {
      return;
    }
    int deed = deed(Math.max(at.end(), Math.min(subject.end(), clause.tokens().size())));
    Entity state = deed < 0 ? null : state(subject.entities().getFirst());
    if (state != null && isAlone(deed, state)) {
      draft.roles.remove(state);
      draft.add(state, Role.RECIPIENT);
    }
  }

  /**
   * {@code المحتجون … مطالبين}, {@code الهتافات التي تطالب}: others demand it; {@code دعوى طالب
   * فيها}: it is asked of whom the paper is for.
   */
  private boolean isOfOthers() {
    return SaidInIt.is(clause, at)
        || at.form().word().endsWith("ين")
        || clause.isRelative(at.first() - 1);
  }

  /** Where what only a state does is told right behind the word or who says it, -1 for nowhere. */
  private int deed(int from) {
    int end = Math.min(clause.tokens().size(), from + BEFORE);
    for (int i = from; i < end; i++) {
      if (cues.isSpeech(SpeechCue.STATE_DEED, clause.tokens().get(i))) {
        return i == from && !isGoverned(i) ? -1 : i;
      }
      if (clause.isNamed(i) || !isUrgent(i)) {
        return -1;
      }
    }
    return -1;
  }

  private boolean isGoverned(int token) {
    return clause.tokens().get(token).forms().stream().anyMatch(f -> f.preposition() == 'ب');
  }

  private boolean isUrgent(int token) {
    return clause.cues().clauses().is(ClauseCue.URGENT, clause.tokens().get(token));
  }

  /** The state of who speaks for no state; null for none. */
  private @Nullable Entity state(Entity speaker) {
    Entity side = speaker.isPerson() ? sides.spokenFor(speaker) : speaker;
    String iso3 = side == null ? speaker.countryIso3() : side.countryIso3();
    boolean civil =
        side == null
            ? speaker.holds(OfficeClass.LEGISLATOR)
            : side.kind() == ParticipantKind.ORGANISATION && isCivil(side);
    return civil && iso3 != null && discourse.isMostly(iso3)
        ? discourse.registry().country(iso3)
        : null;
  }

  /** A party, a union, a society: no body of the state. */
  private boolean isCivil(Entity body) {
    String name = body.nameAr();
    int end = name.indexOf(' ');
    return cues.isSpeech(SpeechCue.CIVIL, Fold.fold(end < 0 ? name : name.substring(0, end)));
  }

  /** Nobody else is named in what is demanded. */
  private boolean isAlone(int deed, Entity state) {
    return clause.arguments().stream()
        .filter(a -> a.mention().first() > deed && a.mention().first() - deed <= REACH)
        .allMatch(a -> Objects.equals(state.countryIso3(), a.entity().countryIso3()));
  }
}
