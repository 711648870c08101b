package org.diwan.extract.event.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.diwan.extract.entity.mention.Entity;
import org.diwan.extract.event.clause.Argument;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.GatheringCue;
import org.diwan.extract.event.clause.TriggerAt;
import org.diwan.extract.event.subject.Discourse;
import org.diwan.extract.event.subject.Draft;
import org.diwan.extract.event.subject.Spoken;
import org.diwan.model.Role;
import org.diwan.text.Token;
import org.jspecify.annotations.Nullable;

/** Whom {@code لقاء جمعهما}, {@code لقاء جمعه ب…} and {@code لقاء جمع فلانا وفلانا} mean. */
public final class Gathered {
  private static final int REACH = 3;
  private static final Set<String> TWO =
      Set.of("جمعهما", "جمعتهما", "يجمعهما", "تجمعهما", "سيجمعهما", "ستجمعهما");

  private Gathered() {}

  /** {@code لقاء جمعهما}, {@code لقائهما}: the persons whom the sentence named before. */
  public static void addSides(Clause clause, TriggerAt at, Draft draft, Discourse discourse) {
    boolean theirs =
        at.trigger().suffixed() && at.form().word().endsWith("هما") && !discourse.hasMet();
    if (theirs || areTwo(clause, at.end())) {
      two(clause, at).forEach(entity -> draft.add(entity, Role.ACTOR));
    } else if (at.isNoun() && isOne(clause, at.end())) {
      draft.add(one(clause, at, discourse), Role.ACTOR);
    } else if (at.isNoun()) {
      listed(clause, at).forEach(entity -> draft.add(entity, Role.ACTOR));
    }
  }

  /** {@code لقاء في فلانة جمع فلانا ونظيره}: two sides at least, of people. */
  private static List<Entity> listed(Clause clause, TriggerAt at) {
    List<Entity> found =
        Convened.gathered(clause, at.end()).stream().filter(Entity::isPerson).toList();
    return found.stream().map(Entity::side).distinct().count() < 2 ? List.of() : found;
  }

  /** {@code جمعهما}, {@code التي جمعت بينهما}. */
  private static boolean areTwo(Clause clause, int from) {
    List<Token> tokens = clause.tokens();
    for (int i = from; i < Math.min(tokens.size(), from + REACH); i++) {
      String folded = tokens.get(i).folded();
      boolean between =
          folded.startsWith("جمع")
              && i + 1 < tokens.size()
              && tokens.get(i + 1).folded().equals("بينهما");
      if (TWO.contains(folded) || between) {
        return true;
      }
    }
    return false;
  }

  /** {@code جمعه ب…}, {@code الذي جمعها مع …}. */
  private static boolean isOne(Clause clause, int from) {
    List<Token> tokens = clause.tokens();
    for (int i = from; i < Math.min(tokens.size(), from + REACH); i++) {
      if (clause.cues().gatherings().is(GatheringCue.GATHERED_HIM, tokens.get(i).folded())) {
        return true;
      }
    }
    return false;
  }

  /** Two people of two sides whom the clause names before. */
  public static List<Entity> two(Clause clause, TriggerAt at) {
    List<Entity> found = new ArrayList<>();
    for (Argument argument : clause.before(at.first())) {
      Entity entity = argument.entity();
      boolean fresh = found.stream().noneMatch(e -> e.side().equals(entity.side()));
      if (entity.isPerson() && found.size() < 2 && fresh) {
        found.add(entity);
      }
    }
    return found;
  }

  /** The person whom the clause names before, else who speaks behind, else who was told of last. */
  private static @Nullable Entity one(Clause clause, TriggerAt at, Discourse discourse) {
    for (Argument argument : clause.before(at.first())) {
      if (argument.entity().isPerson() && argument.isBare()) {
        return argument.entity();
      }
    }
    List<Entity> spoken = Spoken.after(clause, at.end() + REACH, discourse);
    return spoken.isEmpty() ? discourse.subject() : spoken.getFirst();
  }
}
