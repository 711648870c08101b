package org.diwan.extract.event.subject;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.diwan.extract.entity.mention.Entity;
import org.diwan.model.DateSpan;
import org.diwan.model.EventStatus;
import org.diwan.model.EventType;
import org.diwan.model.Evidence;
import org.diwan.model.Place;
import org.diwan.model.Role;
import org.jspecify.annotations.Nullable;

/** An event while the article is read. */
public final class Draft {
  public EventType type;
  public final Map<Entity, Role> roles = new LinkedHashMap<>();
  public final List<Evidence> mentions = new ArrayList<>();
  public final Set<String> names = new LinkedHashSet<>();
  public EventStatus status = EventStatus.OCCURRED;
  public @Nullable DateSpan date;
  public @Nullable Place place;

  /** The sentence it was first told in, counted from 0. */
  public int sentence;

  /** Country of who receives, where nothing else tells the place. */
  public @Nullable String host;

  /** Goes on with the happening told last: {@code ووقعها فلان}. */
  public boolean goesOn;

  /** Who the verb says meets the others. */
  public @Nullable Entity subject;

  /** Sides for which an envoy without a name took part. */
  public final Set<String> sent = new LinkedHashSet<>();

  /** Says only who was present at a happening told before. */
  public boolean attendance;

  /** Whether somebody takes an office of state, whoever he was before. */
  public boolean posted;

  /** Who takes or leaves an office, beside whoever decides it. */
  public @Nullable Entity holder;

  /** Whether a verb in the perfect tells it. */
  public boolean firm;

  /** Whether only a verb in the present tells it, and not in a title. */
  public boolean present;

  /** Whether the date is that on which a journey begins, its end untold. */
  public boolean begins;

  /** Whether a headline tells it as the news. */
  public boolean headline;

  /** Whether its sentence ties it to the time of the article. */
  public boolean news;

  /**
   * Whether its sentence says that the statement before fell into it: {@code جاء ذلك خلال زيارة}.
   */
  public boolean occasion;

  /** Whether its sentence puts it into a journey told before: {@code يلتقي خلال الزيارة فلانا}. */
  public boolean onTrip;

  /** Whether its clause falls within what its sentence tells before: {@code يلتقي خلالها فلانا}. */
  public boolean within;

  /** Whether a time is told that nothing resolves: {@code قبل أشهر}. */
  public boolean longAgo;

  /** Whether the time between it and what is told is counted: {@code بعد يومين من}. */
  public boolean counted;

  /** Whether it is told only as what came before the news. */
  public boolean background;

  /** Whether a relative clause tells it: {@code الحدود التي قام الجانب الآخر بإغلاقها}. */
  public boolean aside;

  /** Whether the date stands beside the trigger, not inferred. */
  public boolean dated;

  /** Whether only the name of a document that the world knows tells who signed it. */
  public boolean known;

  /** Whether somebody is taken into custody, which is done in the land of who takes him. */
  public boolean custody;

  /** Whether it is told as if it were known: counts only where nothing else tells of one. */
  public boolean presumed;

  /** Whether only the article as a whole tells in which land it was. */
  public boolean implied;

  public Draft(EventType type, int sentence) {
    this.type = type;
    this.sentence = sentence;
  }

  /** A first role stays, but an actor is never demoted. */
  public void add(@Nullable Entity entity, Role role) {
    if (entity != null && (role == Role.ACTOR || !roles.containsKey(entity))) {
      roles.put(entity, role);
    }
  }

  public List<Entity> in(Role role) {
    List<Entity> found = new ArrayList<>(2);
    for (Map.Entry<Entity, Role> entry : roles.entrySet()) {
      if (entry.getValue() == role) {
        found.add(entry.getKey());
      }
    }
    return found;
  }

  public Set<String> sides(Role... wanted) {
    Set<Role> set = Set.of(wanted);
    return roles.entrySet().stream()
        .filter(e -> set.contains(e.getValue()))
        .map(e -> e.getKey().side())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /**
   * Sides of actors and recipients, and of who chairs a meeting; persons counted with the body they
   * speak for.
   */
  public Set<String> groups() {
    return type == EventType.MEETING
        ? groups(Role.ACTOR, Role.RECIPIENT, Role.CHAIR)
        : groups(Role.ACTOR, Role.RECIPIENT);
  }

  /** Sides of those in any of some roles. */
  public Set<String> groups(Role... wanted) {
    Set<Role> set = Set.of(wanted);
    return roles.entrySet().stream()
        .filter(e -> set.contains(e.getValue()))
        .map(e -> e.getKey().group())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  public Set<String> parties() {
    return sides(Role.ACTOR, Role.RECIPIENT);
  }

  public Set<Entity> people() {
    return roles.keySet().stream().filter(Entity::isPerson).collect(Collectors.toSet());
  }

  public boolean hasActor() {
    return roles.containsValue(Role.ACTOR);
  }
}
