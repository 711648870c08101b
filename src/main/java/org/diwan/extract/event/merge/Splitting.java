package org.diwan.extract.event.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.diwan.extract.entity.mention.Entity;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.TriggerAt;
import org.diwan.extract.event.subject.Draft;
import org.diwan.model.EventType;
import org.diwan.model.Role;
import org.diwan.text.Fold;

/**
 * One person who meets persons of several other sides meets each side by itself, and one who
 * travels to several countries visits each.
 */
public final class Splitting {
  /** Tokens in which ambassadors are told, behind names and times. */
  private static final int ENVOYS = 16;

  private Splitting() {}

  public static List<Draft> of(Draft draft, Clause clause, TriggerAt at) {
    if (draft.type == EventType.VISIT) {
      return Itinerary.of(draft, clause, at);
    }
    List<Entity> actors = draft.in(Role.ACTOR);
    boolean apart =
        actors.size() >= 3
            && (draft.type == EventType.CALL && areCalls(clause, at)
                || draft.type == EventType.MEETING
                    && (at.isVerb() || areSeveral(clause, at))
                    && (actors.stream().allMatch(Entity::isPerson)
                        || areEnvoys(draft, clause, at)));
    if (!apart) {
      return List.of(draft);
    }
    Entity host = draft.subject;
    Map<String, List<Entity>> others =
        actors.stream()
            .filter(e -> e != host)
            .collect(
                Collectors.groupingBy(
                    Entity::side, java.util.LinkedHashMap::new, Collectors.toList()));
    if (host == null || others.size() < 2 || others.containsKey(host.side())) {
      return List.of(draft);
    }
    List<Draft> meetings = new ArrayList<>();
    for (List<Entity> side : others.values()) {
      Draft meeting = new Draft(draft.type, draft.sentence);
      meeting.status = draft.status;
      meeting.host = draft.host;
      meeting.add(host, Role.ACTOR);
      side.forEach(e -> meeting.add(e, Role.ACTOR));
      meetings.add(meeting);
    }
    return meetings;
  }

  /** {@code التقى فلان سفراء فلانة وفلانة}: the ambassadors of each. */
  private static boolean areEnvoys(Draft draft, Clause clause, TriggerAt at) {
    int end = Math.min(clause.tokens().size(), at.end() + ENVOYS);
    return draft.subject != null
        && draft.in(Role.ACTOR).stream().filter(Entity::isPerson).count() == 1
        && clause.tokens().subList(at.end(), end).stream()
            .anyMatch(t -> t.reads("سفرا") || t.reads("سفيري"));
  }

  /** {@code اتصالين هاتفيين من فلان وفلان}, {@code اتصالات بكل من فلان وفلان}. */
  private static boolean areCalls(Clause clause, TriggerAt at) {
    String word = clause.tokens().get(at.first()).folded();
    return at.isNoun() && (word.endsWith("ين") || word.endsWith("ات"));
  }

  /** {@code لقاءين مع فلان وفلان}, {@code محادثات منفصلة مع فلان وفلان}. */
  private static boolean areSeveral(Clause clause, TriggerAt at) {
    String word = Fold.bare(at.form().word());
    boolean plural =
        word.endsWith("ين")
            || word.startsWith("لقا") && word.endsWith("ات")
            || word.equals("اجتماعات");
    return at.isNoun()
        && (plural
            || at.end() < clause.tokens().size()
                && clause.tokens().get(at.end()).folded().startsWith("منفصل"));
  }
}
