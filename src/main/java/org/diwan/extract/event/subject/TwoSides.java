package org.diwan.extract.event.subject;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.diwan.extract.entity.mention.Entity;
import org.diwan.extract.entity.mention.Mention;
import org.diwan.extract.event.clause.Argument;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.ClauseCue;
import org.diwan.model.EventType;
import org.jspecify.annotations.Nullable;

/**
 * Who {@code الجانبان} and its like mean as the subject of a verb: the two whom adjectives behind
 * describe, else the two spoken of.
 */
public final class TwoSides {
  private static final int DESCRIBED = 5;
  private static final int BEFORE = 3;
  private static final Set<EventType> TALKS = EnumSet.of(EventType.MEETING, EventType.CALL);

  private TwoSides() {}

  /** Behind a verb; null for none. */
  static @Nullable Subject behind(Clause clause, int verbEnd, Discourse discourse) {
    int pair = pairAt(clause, verbEnd);
    if (isPair(clause, pair) && !isCalled(clause, pair, verbEnd) && !areMany(clause, pair)) {
      List<Entity> described = described(clause, pair + 1);
      return new Subject(
          described.size() >= 2 ? described : meant(clause, pair, discourse), pair + 1, true);
    }
    boolean two = verbEnd < clause.tokens().size() && is(ClauseCue.TWO, clause, verbEnd);
    List<Entity> described = two ? described(clause, verbEnd + 2) : List.of();
    return described.size() >= 2 ? new Subject(described, verbEnd + 2, true) : null;
  }

  /** Before a verb; null for none. */
  static @Nullable Subject before(Clause clause, int verb, Discourse discourse) {
    for (int i = verb - 1; i >= Math.max(0, verb - DESCRIBED); i--) {
      boolean pair = Pairs.is(clause, clause.tokens().get(i));
      List<Entity> described = pair ? described(clause, i + 1) : List.of();
      if (described.size() >= 2) {
        return new Subject(described, verb + 1, true);
      }
    }
    for (int i = verb - 1; i >= Math.max(0, verb - BEFORE); i--) {
      if (isPair(clause, i)) {
        return new Subject(meant(clause, i, discourse), verb + 1, true);
      }
    }
    return null;
  }

  private static boolean isPair(Clause clause, int token) {
    return token < clause.tokens().size()
        && Pairs.is(clause, clause.tokens().get(token))
        && clause.clitic(token) != 'ل'
        && clause.startingAt(token) == null;
  }

  /** {@code اتهمت البلدان}: of two lands the verb is a man's, of many a woman's. */
  private static boolean areMany(Clause clause, int lands) {
    return lands > 0
        && clause.isVerb(lands - 1)
        && clause.tokens().get(lands).reads(Pairs.MASCULINE)
        && Subject.isFeminine(clause, lands - 1);
  }

  /** {@code ودعا الجانبين إلى}: two in the case of the object are called on. */
  private static boolean isCalled(Clause clause, int pair, int verbEnd) {
    return pair == verbEnd
        && clause.tokens().get(pair).folded().endsWith("ين")
        && clause.triggers().stream()
            .anyMatch(t -> t.end() == verbEnd && t.trigger().type() == EventType.REQUEST);
  }

  /** {@code وقع البلدان}: the two spoken of; two lands are no persons, whoever spoke for them. */
  private static List<Entity> meant(Clause clause, int pair, Discourse discourse) {
    List<Entity> two = spokenOf(clause, pair, discourse);
    return Pairs.areLands(clause.tokens().get(pair))
        ? two.stream().map(side -> land(side, discourse)).distinct().toList()
        : two;
  }

  private static Entity land(Entity side, Discourse discourse) {
    String country = side.isPerson() ? side.countryIso3() : null;
    return country == null ? side : discourse.registry().country(country);
  }

  /** {@code وزيرا خارجية البلدين}: where the word for the two sides stands. */
  private static int pairAt(Clause clause, int verbEnd) {
    int size = clause.tokens().size();
    if (verbEnd >= size || !is(ClauseCue.LEADERS, clause, verbEnd)) {
      return verbEnd;
    }
    int next = verbEnd + 1;
    return next < size && is(ClauseCue.FIELD, clause, next) ? next + 1 : next;
  }

  private static boolean is(ClauseCue cue, Clause clause, int token) {
    return clause.cues().clauses().is(cue, clause.tokens().get(token).folded());
  }

  /**
   * {@code زار فلان فلانة وقال إن البلدين}: the two sides named before in the sentence, where just
   * two are, else those who met.
   */
  private static List<Entity> spokenOf(Clause clause, int to, Discourse discourse) {
    Map<String, Entity> sides = new LinkedHashMap<>();
    clause.arguments().stream()
        .filter(a -> a.mention().end() <= to && a.mention().canTakePart())
        .forEach(a -> sides.putIfAbsent(a.entity().side(), a.entity()));
    if (sides.size() == 2) {
      return List.copyOf(sides.values());
    }
    if (!discourse.pair().isEmpty()) {
      return discourse.pair();
    }
    List<Entity> between = between(clause, to);
    List<Entity> told = between.isEmpty() ? meeting(clause, to) : between;
    return told.isEmpty() ? Statement.visitBehind(clause, to) : told;
  }

  /** {@code اتفق الوزيران على … خلال لقاء جمع فلانا بفلان}: the two told to meet behind it. */
  private static List<Entity> meeting(Clause clause, int from) {
    boolean met =
        clause.triggers().stream()
            .anyMatch(t -> t.first() > from && TALKS.contains(t.trigger().type()));
    List<Entity> people =
        clause.arguments().stream()
            .filter(a -> met && a.mention().first() > from && a.mention().canTakePart())
            .map(Argument::entity)
            .filter(e -> e.isPerson() && e.countryIso3() != null)
            .distinct()
            .toList();
    boolean two = people.stream().map(Entity::side).distinct().count() == 2;
    return two && people.size() == 2 ? people : List.of();
  }

  /**
   * {@code كما اجتمعا}: the two sides named before in the sentence, or those who met where nobody
   * is; none where more or fewer are named.
   */
  static List<Entity> spokenBefore(Clause clause, int to, Discourse discourse) {
    boolean named =
        clause.arguments().stream()
            .anyMatch(a -> a.mention().end() <= to && a.mention().canTakePart());
    List<Entity> two = spokenOf(clause, to, discourse);
    boolean told = clause.arguments().stream().map(Argument::entity).toList().containsAll(two);
    return named && !told ? List.of() : two;
  }

  /** {@code اتفق الجانبان على … بين فلانة وفلانة}: the two named there, none where not just two. */
  private static List<Entity> between(Clause clause, int from) {
    List<Entity> entities = new ArrayList<>();
    for (Argument argument : clause.arguments()) {
      Mention mention = argument.mention();
      boolean first = entities.isEmpty() && argument.is("بين");
      boolean next = !entities.isEmpty() && mention.conjoined();
      if (mention.first() >= from && mention.canTakePart() && (first || next)) {
        entities.add(argument.entity());
      }
    }
    return entities.size() == 2 ? entities : List.of();
  }

  /**
   * {@code الجانبان الأوروبي والأمريكي}: the adjectives say who they are, {@code الرئيسان المصري
   * فلان واليوناني فلان} the names behind them, {@code الرئيسان فلان وفلان} the names alone.
   *
   * @param from one past the word for the two
   */
  public static List<Entity> described(Clause clause, int from) {
    List<Entity> entities = new ArrayList<>();
    int next = from;
    for (Argument argument : clause.arguments()) {
      Mention mention = argument.mention();
      if (mention.first() < from
          || mention.first() > next + 1
          || mention.kind() == Mention.Kind.PLACE) {
        continue;
      }
      boolean person = argument.entity().isPerson();
      boolean bearer =
          person && !entities.isEmpty() && mention.first() == next && !mention.conjoined();
      if (bearer) {
        entities.removeLast();
      }
      boolean side = !person && (entities.isEmpty() || !isObject(mention));
      if (bearer || side || mention.first() == next && isNextName(entities, mention)) {
        entities.add(argument.entity());
        next = mention.end();
      }
    }
    return entities;
  }

  /** {@code أدان الرئيسان فلان وفلان فلانة}: a state's name without {@code و} is no third side. */
  private static boolean isObject(Mention mention) {
    return mention.kind() == Mention.Kind.NAME && !mention.conjoined();
  }

  private static boolean isNextName(List<Entity> before, Mention mention) {
    return before.isEmpty()
        ? !mention.conjoined()
        : mention.conjoined() && before.getLast().isPerson();
  }
}
