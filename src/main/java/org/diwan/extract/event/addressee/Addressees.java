package org.diwan.extract.event.addressee;

import java.util.List;
import java.util.Set;
import org.diwan.extract.entity.mention.Entity;
import org.diwan.extract.entity.mention.Mention;
import org.diwan.extract.event.clause.Argument;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.Cues;
import org.diwan.extract.event.clause.SpeechCue;
import org.diwan.extract.event.clause.TriggerAt;
import org.diwan.extract.event.frame.Frames;
import org.diwan.extract.event.speaker.CalledFor;
import org.diwan.extract.event.subject.Discourse;
import org.diwan.extract.event.subject.Draft;
import org.diwan.extract.event.subject.Pairs;
import org.diwan.extract.event.subject.Sides;
import org.diwan.extract.event.subject.Subject;
import org.diwan.extract.event.subject.TwoSides;
import org.diwan.gazetteer.Triggers.Frame;
import org.diwan.gazetteer.Triggers.Shape;
import org.diwan.model.EventClass;
import org.diwan.model.EventType;
import org.diwan.model.Role;
import org.diwan.text.Token;

/** Whom a word is meant for: the first side named behind it, and those joined to it. */
public final class Addressees {
  private static final int FAR = 12;
  private final Toward toward;
  private final PronounTarget pronouns;
  private final Sides sides;
  private final Cues cues;
  private final Clause clause;
  private final TriggerAt at;
  private final Discourse discourse;

  public Addressees(Frames frame) {
    toward = new Toward(frame);
    pronouns = new PronounTarget(frame);
    sides = new Sides(frame.discourse);
    cues = frame.cues;
    clause = frame.clause;
    at = frame.at;
    discourse = frame.discourse;
  }

  public void join(Draft draft, Subject subject) {
    int from = Math.max(at.end(), Math.min(subject.end(), clause.tokens().size()));
    List<Entity> meant = pronouns.meant(draft, from);
    Set<String> own = draft.sides(Role.ACTOR);
    meant.forEach(entity -> draft.add(received(entity, own), Role.RECIPIENT));
    boolean told = at.isVerb() && at.trigger().suffixed() && !isAskedOf(from) || !meant.isEmpty();
    if (!told && !joinsPair(draft, from)) {
      joinNamed(draft, subject, from);
    }
  }

  /** {@code طالب البلدين}: two sides that are called by no name. */
  private boolean joinsPair(Draft draft, int from) {
    int last = Math.min(clause.tokens().size(), from + 3);
    for (int i = from; draft.type == EventType.REQUEST && i < last; i++) {
      if (Pairs.is(clause, clause.tokens().get(i))
          && !isMany(clause.tokens().get(i))
          && clause.startingAt(i) == null) {
        List<Entity> described = TwoSides.described(clause, i + 1);
        List<Entity> two = described.size() == 2 ? described : discourse.pair();
        two.forEach(side -> draft.roles.putIfAbsent(stateOf(side), Role.RECIPIENT));
        return true;
      }
    }
    return false;
  }

  private Entity stateOf(Entity side) {
    String country = side.countryIso3();
    return country == null ? side : discourse.registry().country(country);
  }

  private void joinNamed(Draft draft, Subject subject, int from) {
    Set<String> own = draft.sides(Role.ACTOR);
    String by = null;
    int cause = cause(from);
    for (Argument argument : List.copyOf(clause.after(from))) {
      Mention mention = argument.mention();
      boolean far = by == null && mention.first() - from > FAR;
      if (mention.first() > cause || far || isAnothers(mention)) {
        return;
      }
      boolean addressed = isAddressed(argument, subject, draft, from, own);
      if (by != null && !(addressed && mention.conjoined() && argument.by().equals(by))) {
        return;
      }
      if (addressed) {
        add(draft, argument.entity(), own);
        by = argument.by();
      }
    }
  }

  private boolean isAddressed(
      Argument argument, Subject subject, Draft draft, int from, Set<String> own) {
    Mention mention = argument.mention();
    Entity entity = argument.entity();
    boolean describes =
        argument.isBare() && mention.kind() == Mention.Kind.ADJECTIVE && mention.first() == from;
    return toward.isToward(argument, from)
        && !describes
        && !isApposition(argument, subject)
        && !BetweenOthers.is(clause, at, argument, own)
        && (!own.contains(entity.side())
            || new OwnSide(clause, at, subject, from).mayReceive(argument, draft))
        && !sides.isUnknown(entity)
        && (mention.kind() != Mention.Kind.PLACE || mayBePlace(argument, draft));
  }

  private boolean mayBePlace(Argument argument, Draft draft) {
    return argument.is("ب", "في") || draft.type == EventType.THREATEN && toward.isStruck(argument);
  }

  private void add(Draft draft, Entity entity, Set<String> own) {
    List<Entity> members = discourse.registry().namedMembers(entity);
    if (members.isEmpty()) {
      draft.add(received(entity, own), Role.RECIPIENT);
    }
    members.stream()
        .filter(member -> !own.contains(member.side()))
        .forEach(member -> draft.add(member, Role.RECIPIENT));
  }

  /** A person's side; himself, where it is his own that speaks: {@code الذي تتهمه بلاده}. */
  private Entity received(Entity entity, Set<String> own) {
    return entity.isPerson() && own.contains(entity.side()) ? entity : sideOf(entity);
  }

  /** {@code ما نطلبه من فلانة}: the pronoun is what is asked, whom it is asked of stands behind. */
  private boolean isAskedOf(int from) {
    Argument next = clause.startingAt(from + 1);
    return at.trigger().lemma().endsWith("طلب") && next != null && next.is("من");
  }

  /** {@code دعا البلدان الأفريقية}: two that are called on are {@code البلدين}. */
  private boolean isMany(Token lands) {
    return at.trigger().frame() != Frame.MUST && lands.reads(Pairs.MASCULINE);
  }

  private Entity sideOf(Entity entity) {
    Entity side = entity.isPerson() ? sides.of(entity) : null;
    return side == null ? entity : side;
  }

  /** {@code هدد بالانسحاب بسبب فلان}: where it is told why. */
  private int cause(int from) {
    for (int i = from; i < clause.tokens().size(); i++) {
      if (!clause.isNamed(i) && cues.isSpeech(SpeechCue.CAUSE, clause.tokens().get(i).folded())) {
        return i;
      }
    }
    return Integer.MAX_VALUE;
  }

  /** {@code مظهرا دعمه … ومطالبا فلانا}: a participle between has its own object. */
  private boolean isAnothers(Mention mention) {
    return clause.triggers().stream()
        .anyMatch(t ->
            t.trigger().shape() == Shape.PARTICIPLE
                && t.trigger().type().eventClass() == EventClass.WORD
                && t.first() >= at.end()
                && t.first() < mention.first());
  }

  /**
   * {@code انتقد سفير فلانة، فلان،}: the name of who speaks, not one of another side; not whom what
   * is called for follows.
   */
  private boolean isApposition(Argument argument, Subject subject) {
    int before = argument.mention().first() - 1;
    Entity speaker = subject.entities().getFirst();
    if (CalledFor.follows(clause, at, argument.mention())) {
      return false;
    }
    Entity side = sides.of(argument.entity());
    boolean another = side != null && sides.of(speaker) != null && side != sides.of(speaker);
    return argument.entity().isPerson()
        && before >= at.end()
        && clause.tokens().get(before).is('،')
        && speaker.isPerson()
        && !another;
  }
}
