package org.diwan.extract.event.ceremony;

import java.util.List;
import java.util.Set;
import org.diwan.extract.entity.mention.Entity;
import org.diwan.extract.entity.mention.Mention;
import org.diwan.extract.event.clause.Argument;
import org.diwan.extract.event.clause.Barrier;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.Cues;
import org.diwan.extract.event.clause.GatheringCue;
import org.diwan.extract.event.clause.TriggerAt;
import org.diwan.extract.event.frame.Frames;
import org.diwan.extract.event.frame.Relevance;
import org.diwan.extract.event.subject.Discourse;
import org.diwan.extract.event.subject.Draft;
import org.diwan.extract.event.subject.Pairs;
import org.diwan.extract.event.subject.Sides;
import org.diwan.extract.event.subject.Subject;
import org.diwan.model.EventType;
import org.diwan.model.ParticipantKind;
import org.diwan.model.Role;
import org.diwan.text.Token;

/**
 * A commemoration or national day: whose day it is is named behind the noun ({@code الذكرى الثمانين
 * ليوم … الصيني}); the anniversary of relations is of both sides. Who comes for it attends. A plain
 * {@code الذكرى} needs its number.
 */
public final class CeremonyFrame extends Frames {
  private static final int NAME_REACH = 14;

  /** Tokens of a number and what follows it. */
  private static final int NUMBER = 2;

  private static final Set<String> FUNERALS =
      Set.of("تشييع", "جثمان", "جنازه", "تابين", "عزا", "الجنازه");
  private static final Set<String> CELEBRATES =
      Set.of("احتفل", "حتفل", "احي", "حيي", "تحيي", "نظم", "اقام", "قيم", "شهد");

  public CeremonyFrame(Cues cues, Clause clause, TriggerAt at, Discourse discourse) {
    super(cues, clause, at, discourse);
  }

  @Override
  public boolean fill(Draft draft) {
    if (at.trigger().needs().equals("ORDINAL") && !isNumbered() || isPrivate()) {
      return false;
    }
    if (at.isVerb() || at.trigger().needs().equals("LIGHT")) {
      return kept(draft);
    }
    if (isOfRelations()) {
      pair().forEach(e -> draft.add(state(e), Role.ACTOR));
    }
    Argument behind = clause.startingAt(at.end());
    if (at.form().word().endsWith("تنصيب") && behind != null && behind.entity().isPerson()) {
      draft.add(behind.entity(), Role.ACTOR);
    }
    if (behind != null && isListed(behind.entity()) && isFuneral()) {
      draft.add(state(behind.entity()), Role.ACTOR);
    }
    int end = nameEnd();
    for (Argument argument : clause.arguments()) {
      Mention mention = argument.mention();
      boolean inName = mention.first() >= at.end() && mention.first() < end;
      if (inName
          && draft.roles.isEmpty()
          && !isOfForce(mention)
          && mention.entity().kind() == ParticipantKind.COUNTRY
          && mention.kind() != Mention.Kind.PLACE) {
        draft.add(mention.entity(), Role.ACTOR);
      }
    }
    if (draft.roles.isEmpty() && isCelebrated() && !isComing()) {
      subject().entities().stream()
          .filter(e -> e.kind() == ParticipantKind.COUNTRY || isListedBody(e))
          .forEach(e -> draft.add(e, Role.ACTOR));
    }
    if (draft.roles.isEmpty()) {
      draft.add(new FeastKeeper(this).find(), Role.ACTOR);
    }
    attend(draft);
    return draft.hasActor();
  }

  /**
   * {@code الذكرى الأولى للحرب الفلانية}, {@code لغزو فلانة}, {@code لتحريرها من الغزو الفلاني}:
   * the state named does not keep it.
   */
  private boolean isOfForce(Mention mention) {
    return clause.triggers().stream()
        .anyMatch(t ->
            t.first() >= at.end()
                && (t.first() <= at.end() + NUMBER || t.end() == mention.first())
                && (t.trigger().type() == EventType.ASSAULT || t.form().word().equals("سقوط")));
  }

  /** The two sides named in the sentence, else those spoken of. */
  private List<Entity> pair() {
    List<Entity> named =
        clause.arguments().stream()
            .filter(a -> a.mention().canTakePart() && !a.topic())
            .map(a -> state(a.entity()))
            .filter(e -> e.kind() == ParticipantKind.COUNTRY)
            .distinct()
            .toList();
    return named.size() == 2 ? named : discourse.pair();
  }

  private Entity state(Entity entity) {
    String country = entity.countryIso3();
    return country == null ? entity : discourse.registry().country(country);
  }

  /** {@code تحيي فلانة ذكرى الثورة}, {@code سيحتفل البلدان بمرور ثمانين عاما}. */
  private boolean kept(Draft draft) {
    if (at.isVerb() && !hasObject()) {
      return false;
    }
    if (at.isVerb() || isCelebrated()) {
      keep(draft, at.isVerb() ? at.first() : lightVerb());
    }
    if (!at.isVerb() && draft.roles.isEmpty()) {
      draft.add(new FeastKeeper(this).find(), Role.ACTOR);
    }
    for (Argument argument : clause.after(at.end())) {
      if (argument.entity().isPerson() && argument.is("بحضور", "حضور", "بمشاركه")) {
        draft.add(argument.entity(), Role.ATTENDEE);
      }
    }
    return draft.hasActor();
  }

  /** A state keeps the day, or its official; a day to remember also a body that the lists know. */
  private void keep(Draft draft, int verb) {
    Subject subject = subject();
    if (subject.explicit() && isNear(verb)) {
      subject.entities().stream()
          .map(e -> e.isPerson() ? new Sides(discourse).of(e) : e)
          .filter(e -> e != null && (e.kind() == ParticipantKind.COUNTRY || isListedBody(e)))
          .forEach(e -> draft.add(e, Role.ACTOR));
    }
  }

  private boolean isListedBody(Entity entity) {
    return !at.isVerb() && entity.kind() == ParticipantKind.ORGANISATION && !entity.isUnlisted();
  }

  /** {@code تحيي فلانة}, {@code فلانة تحيي}, {@code يحتفل البلدان}: nobody else's verb or noun. */
  private boolean isNear(int verb) {
    if (verb + 1 >= clause.tokens().size() || clause.isWritten(verb, 'ء')) {
      return false;
    }
    boolean before =
        clause.arguments().stream().anyMatch(a -> a.isBare() && a.mention().end() == verb);
    Argument next = clause.startingAt(verb + 1);
    return before
        || next != null && next.isBare()
        || Pairs.is(clause, clause.tokens().get(verb + 1));
  }

  /** Where the name of the day ends: at a comma or verb. */
  private int nameEnd() {
    int limit = Math.min(clause.tokens().size(), at.end() + NAME_REACH);
    for (int i = at.end(); i < limit; i++) {
      if (clause.tokens().get(i).is('،')
          || clause.isVerb(i)
          || clause.barrier(i) == Barrier.RELATIVE
          || clause.barrier(i) == Barrier.MARK) {
        return i;
      }
    }
    return limit;
  }

  /** {@code الذكرى الثانية لوفاة فلان}: a day of people, not of states. */
  private boolean isPrivate() {
    int end = nameEnd();
    return clause.tokens().subList(at.end(), Math.min(end, at.end() + 4)).stream()
        .anyMatch(t -> clause.cues().gatherings().is(GatheringCue.OF_PERSON, t));
  }

  /** {@code احتفلت فلانة بالذكرى}: a verb of keeping the day, or one of holding things. */
  private boolean isCelebrated() {
    int verb = lightVerb();
    return verb >= 0
        && clause.tokens().get(verb).forms().stream()
            .anyMatch(f -> CELEBRATES.stream().anyMatch(f.word()::contains));
  }

  /** {@code تشييع جثمان فلان}: the funeral is his state's. */
  private boolean isFuneral() {
    String last = clause.tokens().get(at.end() - 1).folded();
    return FUNERALS.contains(last);
  }

  private static boolean isListed(Entity entity) {
    return entity.isPerson() && Relevance.isPublic(entity) && !entity.key().startsWith("P:~");
  }

  private boolean isNumbered() {
    if (at.end() >= clause.tokens().size()) {
      return false;
    }
    Token number = clause.tokens().get(at.end());
    return number.isNumber() || number.isWord() && isOrdinal(number.folded());
  }

  /** {@code الأولى}, {@code الثمانين}, {@code الخامسة}, {@code السنوية}, {@code الـ80}. */
  private static boolean isOrdinal(String folded) {
    return folded.startsWith("ال")
        && (folded.endsWith("ون")
            || folded.endsWith("ين")
            || folded.endsWith("ه")
            || folded.equals("الاولي")
            || folded.equals("ال"));
  }

  private boolean isOfRelations() {
    for (int i = at.end(); i < Math.min(clause.tokens().size(), at.end() + 7); i++) {
      if (clause.tokens().get(i).folded().equals("الدبلوماسيه")) {
        return true;
      }
    }
    return false;
  }

  private boolean isComing() {
    boolean comes = "ATTEND".equals(voice(lightVerb()));
    for (int i = Math.max(0, at.first() - 12); i < at.first(); i++) {
      Token token = clause.tokens().get(i);
      comes |= clause.cues().gatherings().is(GatheringCue.COMING, token.folded());
    }
    return comes;
  }

  private void attend(Draft draft) {
    if (!isComing()) {
      return;
    }
    for (Argument argument : clause.before(at.first())) {
      Entity entity = argument.entity();
      if (entity.isPerson()) {
        draft.add(entity, Role.ATTENDEE);
        return;
      }
    }
    subject().entities().stream()
        .filter(Entity::isPerson)
        .forEach(e -> draft.add(e, Role.ATTENDEE));
  }
}
