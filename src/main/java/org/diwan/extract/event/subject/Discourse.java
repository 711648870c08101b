package org.diwan.extract.event.subject;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.diwan.extract.entity.mention.Entity;
import org.diwan.extract.entity.mention.Mention;
import org.diwan.extract.entity.mention.ReadSentence;
import org.diwan.extract.entity.registry.Registry;
import org.diwan.model.EventClass;
import org.diwan.model.EventType;
import org.diwan.model.ParticipantKind;
import org.diwan.model.Role;
import org.jspecify.annotations.Nullable;

/**
 * Who is spoken of: the last subject, the last speaker, and the two sides that met last. Moves on
 * with each sentence.
 */
public final class Discourse {
  private static final Set<EventType> AGAINST = EnumSet.of(EventType.ACCUSE, EventType.THREATEN);

  /** Times that a country is named which an article is about. */
  private static final int OFTEN = 3;

  private final Registry registry;
  private final Map<String, Integer> counts;
  private final List<String> frequent;
  private @Nullable Entity subject;
  private @Nullable Entity speaker;
  private List<Entity> paper = List.of();
  private @Nullable Draft word;
  private @Nullable Entity struck;
  private List<Entity> pair = List.of();
  private final Map<String, List<Entity>> against = new HashMap<>();
  private final Set<Set<String>> met = new LinkedHashSet<>();
  private final Map<Entity, String> away = new HashMap<>();
  private final List<Draft> visits = new ArrayList<>();
  private final Map<Entity, String> states = new LinkedHashMap<>();

  public Discourse(Registry registry, List<ReadSentence> sentences) {
    this.registry = registry;
    this.counts = counts(sentences);
    this.frequent = frequent(counts);
  }

  /** Countries by how often they are named, most first. */
  private static List<String> frequent(Map<String, Integer> counts) {
    return counts.entrySet().stream()
        .filter(e -> e.getValue() > 1)
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .map(Map.Entry::getKey)
        .toList();
  }

  private static Map<String, Integer> counts(List<ReadSentence> sentences) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (ReadSentence sentence : sentences) {
      for (Mention mention : sentence.mentions()) {
        String country = mention.entity().countryIso3();
        if (country != null) {
          counts.merge(country, 1, Integer::sum);
        }
      }
    }
    return counts;
  }

  public Registry registry() {
    return registry;
  }

  /** Whose somebody without a state is by what he does; the first that tells it counts. */
  public void tellState(Entity person, @Nullable String iso3) {
    if (iso3 != null) {
      states.putIfAbsent(person, iso3);
    }
  }

  public Map<Entity, String> states() {
    return states;
  }

  public @Nullable Entity subject() {
    return subject;
  }

  void setSubject(@Nullable Entity entity) {
    if (entity != null) {
      subject = entity;
    }
  }

  public @Nullable Entity speaker() {
    return speaker;
  }

  void setSpeaker(@Nullable Entity entity) {
    if (entity != null) {
      speaker = entity;
    }
  }

  /** Who spoke in the paper told of last, empty for nobody known. */
  List<Entity> paper() {
    return paper;
  }

  void setPaper(List<Entity> entities) {
    paper = List.copyOf(entities);
  }

  /** Somebody speaks who is not named. */
  void clearSpeaker() {
    speaker = null;
  }

  public void met(Draft draft) {
    if (draft.type == EventType.VISIT && draft.place != null) {
      String country = draft.place.countryIso3();
      draft.people().forEach(traveller -> away.put(traveller, country));
      visits.add(draft);
    }
    if (draft.type == EventType.ASSAULT) {
      draft.in(Role.RECIPIENT).stream()
          .filter(e -> e.kind() == ParticipantKind.COUNTRY)
          .forEach(e -> struck = e);
    }
    List<Entity> actors = draft.in(Role.ACTOR);
    if (draft.sides(Role.ACTOR).size() >= 2) {
      pair = actors;
      met.add(draft.sides(Role.ACTOR));
    }
  }

  /** {@code شهد الرئيسان توقيع اتفاق بين الدولتين}: two states are told by who was there. */
  public void attended(Draft draft) {
    List<Entity> there =
        draft.in(Role.ATTENDEE).stream()
            .filter(e -> e.isPerson() && draft.sides(Role.ACTOR).contains(e.side()))
            .toList();
    boolean areStates = pair.stream().noneMatch(Entity::isPerson);
    long sides = there.stream().map(Entity::side).distinct().count();
    if (areStates && pair.equals(draft.in(Role.ACTOR)) && sides == pair.size()) {
      pair = there;
    }
  }

  /** The state told last to suffer force, null for none. */
  public @Nullable Entity struck() {
    return struck;
  }

  /** Another sentence begins. */
  public void begin() {
    visits.clear();
  }

  /** The journeys of which the sentence tells so far. */
  public List<Draft> visits() {
    return List.copyOf(visits);
  }

  /** ISO 3166-1 alpha-3 code of the country to which a person was told to travel last. */
  public @Nullable String awayIn(Entity person) {
    return away.get(person);
  }

  /** Whether no country is named more often. */
  public boolean isMostly(String country) {
    int own = counts.getOrDefault(country, 0);
    return counts.values().stream().allMatch(count -> count <= own);
  }

  /**
   * The country an article tells of most besides a speaker's own: named three times or more, and
   * twice as often as any third; null for none.
   *
   * @param own sides of the speaker
   */
  public @Nullable Entity foreign(Set<String> own) {
    List<String> others = frequent.stream().filter(c -> !own.contains(c)).toList();
    if (others.isEmpty()) {
      return null;
    }
    int most = counts.getOrDefault(others.getFirst(), 0);
    boolean plain = others.size() == 1 || counts.getOrDefault(others.get(1), 0) * 2 <= most;
    return most >= OFTEN && plain ? registry.country(others.getFirst()) : null;
  }

  /**
   * The country that an article is about: told of most, else its own, else the only one named, and
   * more than once.
   */
  public @Nullable String land() {
    Entity most = foreign(Set.of());
    String home = registry.home();
    if (most != null) {
      return most.countryIso3();
    }
    if (home != null && isMostly(home)) {
      return home;
    }
    return counts.size() == 1 && frequent.size() == 1 ? frequent.getFirst() : null;
  }

  /** Keeps who spoke against whom, or asked whom. */
  public void said(Draft draft) {
    if (draft.type.eventClass() == EventClass.WORD) {
      word = draft;
    }
    if (AGAINST.contains(draft.type)) {
      List<Entity> speakers = draft.in(Role.ACTOR).stream().filter(e -> !e.isPerson()).toList();
      draft.sides(Role.RECIPIENT).forEach(side -> against.put(side, speakers));
    }
  }

  /** What was said last, null for nothing yet. */
  public @Nullable Draft lastWord() {
    return word;
  }

  /** The states or bodies that spoke last against one of these sides, nobody where none did. */
  public List<Entity> spokeAgainst(Set<String> sides) {
    for (String side : sides) {
      List<Entity> speakers = against.get(side);
      if (speakers != null) {
        return speakers.stream().filter(e -> !sides.contains(e.side())).toList();
      }
    }
    return List.of();
  }

  /**
   * Whether the article is about two countries: both named often, a third at most half as often.
   */
  public boolean isBilateral() {
    if (frequent.size() < 2 || counts.getOrDefault(frequent.get(1), 0) < OFTEN) {
      return false;
    }
    return frequent.size() == 2
        || counts.getOrDefault(frequent.get(2), 0) * 2 <= counts.getOrDefault(frequent.get(1), 0);
  }

  /** Whether the article is about two sides: two countries, or the only two that met in it. */
  public boolean isOfTwo() {
    return isBilateral() || met.size() == 1;
  }

  /** Whether two sides met in the article so far. */
  public boolean hasMet() {
    return !pair.isEmpty();
  }

  /**
   * Whether who speaks met the other side of an article about two; a state is meant whoever of it
   * did.
   */
  public boolean haveMet(Entity one) {
    boolean himself = met.size() == 1 && (!one.isPerson() || pair.contains(one));
    return hasMet() && (isBilateral() || himself);
  }

  /** The two sides: of the last meeting, else the two countries named most. */
  public List<Entity> pair() {
    if (!pair.isEmpty()) {
      return pair;
    }
    return isBilateral()
        ? List.of(registry.country(frequent.get(0)), registry.country(frequent.get(1)))
        : List.of();
  }

  /** The states or bodies of both sides. */
  public Set<Entity> pairSides() {
    Set<Entity> sides = new LinkedHashSet<>();
    for (Entity entity : pair) {
      Entity side = registry.side(entity.toParticipant());
      if (side != null) {
        sides.add(side);
      }
    }
    return sides;
  }

  /** The sides opposite to a speaker, none where they are not plain. */
  public List<String> counterparts(Entity of) {
    String side = of.side();
    List<String> others =
        pair.stream().map(Entity::side).filter(s -> !s.equals(side)).distinct().toList();
    if (pair.stream().anyMatch(e -> e.side().equals(side))) {
      return others;
    }
    if (!pair.isEmpty() || !isBilateral() || !frequent.subList(0, 2).contains(side)) {
      return List.of();
    }
    return List.of(frequent.get(0).equals(side) ? frequent.get(1) : frequent.get(0));
  }
}
