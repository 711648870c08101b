package org.diwan.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.diwan.extract.entity.Entity;
import org.diwan.extract.entity.Mention;
import org.diwan.gazetteer.Triggers.Shape;
import org.diwan.model.EventClass;
import org.diwan.model.EventType;
import org.diwan.model.Role;

/** Whom a word is meant for: the first side named behind it, and those joined to it. */
final class Addressees {
  private static final int FAR = 12;
  private final Toward toward;
  private final PronounTarget pronouns;
  private final Sides sides;
  private final Cues cues;
  private final Clause clause;
  private final TriggerAt at;
  private final Discourse discourse;

  Addressees(Frames frame) {
    toward = new Toward(frame);
    pronouns = new PronounTarget(frame);
    sides = new Sides(frame.discourse);
    cues = frame.cues;
    clause = frame.clause;
    at = frame.at;
    discourse = frame.discourse;
  }

  void join(Draft draft, Subject subject) {
    Set<String> own = draft.sides(Role.ACTOR);
    int from = Math.max(at.end(), Math.min(subject.end(), clause.tokens().size()));
    List<Entity> meant = pronouns.meant(draft, from);
    meant.forEach(entity -> draft.add(sideOf(entity), Role.RECIPIENT));
    if (at.isVerb() && at.trigger().suffixed() && !isAskedOf(from) || !meant.isEmpty()) {
      return;
    }
    List<Argument> reach = new ArrayList<>(clause.after(from));
    boolean opened = false;
    for (int i = from; i < Math.min(clause.tokens().size(), from + 3); i++) {
      if (Pairs.is(clause.tokens().get(i))
          && !isMany(i)
          && clause.startingAt(i) == null
          && draft.type == EventType.REQUEST) {
        List<Entity> described = TwoSides.described(clause, i + 1);
        for (Entity e : described.size() == 2 ? described : discourse.pair()) {
          String country = e.countryIso3();
          Entity toward = country == null ? e : discourse.registry().country(country);
          draft.roles.putIfAbsent(toward, Role.RECIPIENT);
        }
        return;
      }
    }
    String by = null;
    int cause = cause(from);
    for (Argument argument : reach) {
      Mention mention = argument.mention();
      if (mention.first() > cause) {
        return;
      }
      Entity entity = argument.entity();
      if (!opened && mention.first() - from > FAR || isAnothers(mention)) {
        return;
      }
      boolean described =
          argument.isBare() && mention.kind() == Mention.Kind.ADJECTIVE && mention.first() == from;
      if (!toward.isToward(argument, from)
          || described
          || isApposition(argument, subject)
          || own.contains(entity.side())
              && !new OwnSide(clause, at, subject, from).mayReceive(argument, draft)
          || sides.isUnknown(entity)
          || mention.kind() == Mention.Kind.PLACE
              && !argument.is("ب", "في")
              && !(draft.type == EventType.THREATEN && toward.isStruck(argument))) {
        if (opened) {
          return;
        }
        continue;
      }
      if (opened && !(mention.conjoined() && argument.by().equals(by))) {
        return;
      }
      List<Entity> members = discourse.registry().namedMembers(entity);
      if (members.isEmpty()) {
        boolean within = entity.isPerson() && own.contains(entity.side());
        draft.add(within ? entity : sideOf(entity), Role.RECIPIENT);
      }
      members.stream()
          .filter(m -> !own.contains(m.side()))
          .forEach(m -> draft.add(m, Role.RECIPIENT));
      by = argument.by();
      opened = true;
    }
  }

  /** {@code ما نطلبه من فلانة}: the pronoun is what is asked, whom it is asked of stands behind. */
  private boolean isAskedOf(int from) {
    Argument next = clause.startingAt(from + 1);
    return at.trigger().lemma().endsWith("طلب") && next != null && next.is("من");
  }

  /** {@code البلدان الأفريقية}: many, not two. */
  private boolean isMany(int pair) {
    return pair + 1 < clause.tokens().size()
        && clause.tokens().get(pair).folded().equals("البلدان")
        && clause.tokens().get(pair + 1).folded().startsWith("ال")
        && clause.tokens().get(pair + 1).folded().endsWith("ه");
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
