package org.diwan.extract.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.diwan.extract.entity.Entity;
import org.diwan.extract.entity.Mention;
import org.diwan.extract.entity.Registry;
import org.diwan.extract.entity.Unit;
import org.diwan.gazetteer.Meaning;
import org.diwan.gazetteer.Series;
import org.diwan.model.EventType;
import org.diwan.model.ParticipantKind;
import org.diwan.model.Role;
import org.diwan.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * A summit, conference, forum or session. Who meets is known from the series, from the organisation
 * or the countries in its name; a gathering of which nothing tells who meets is none. {@code قمة}
 * of two sides {@code مع} or {@code بين} each other is a meeting. Who attends is attendee; {@code
 * مؤتمر صحفي} is no conference.
 */
final class GatheringFrame extends Frames {
  private static final Set<String> HOSTED =
      Set.of(
          "عقدته",
          "استضافته",
          "تستضيفه",
          "تستضيفها",
          "استضافتها",
          "نظمته",
          "تنظمه",
          "احتضنته",
          "ستستضيفه",
          "ستستضيفها",
          "تحتضنه");
  private static final int NAME_REACH = 12;

  /** What a {@code قمة} is the top of. */
  private static final Set<String> HEIGHTS =
      Set.of(
          "الهرم",
          "هرم",
          "الجبل",
          "جبل",
          "جبال",
          "الترتيب",
          "ترتيب",
          "السلم",
          "الدوري",
          "جدول",
          "اولويات",
          "الاولويات",
          "السلطه",
          "مستواه",
          "مستواها");

  private static final Set<String> PRESS =
      Set.of(
          "صحفي", "صحافي", "الصحفي", "الصحافي", "صحفيا", "صحافيا", "كروي", "كرويه", "الكروي",
          "الكرويه");

  GatheringFrame(Cues cues, Clause clause, TriggerAt at, Discourse discourse) {
    super(cues, clause, at, discourse);
  }

  @Override
  boolean fill(Draft draft) {
    List<Token> tokens = clause.tokens();
    if (at.end() < tokens.size()
        && (PRESS.contains(tokens.get(at.end()).folded())
            || HEIGHTS.contains(tokens.get(at.end()).folded()))) {
      return false;
    }
    Registry registry = discourse.registry();
    Series series = series();
    if (series != null) {
      draft.names.add(series.id());
      add(draft, registry, series);
    }
    Set<Entity> named = named();
    for (Entity entity : named) {
      List<Entity> members = registry.namedMembers(entity);
      members.forEach(member -> draft.add(member, Role.ACTOR));
      draft.add(entity, members.isEmpty() ? Role.ACTOR : Role.ATTENDEE);
      draft.names.add(entity.key());
    }
    if (named.isEmpty() && series == null && isOfBoth()) {
      discourse
          .pair()
          .forEach(e ->
              draft.add(
                  e.countryIso3() == null ? e : registry.country(e.countryIso3()), Role.ACTOR));
    }
    boolean session =
        clause.tokens().get(at.first()).reads("دوره")
            || clause.tokens().get(at.first()).reads("الدوره");
    if (session
        && series == null
        && named.stream().noneMatch(e -> e.kind() == ParticipantKind.ORGANISATION)) {
      return false;
    }
    hostBehind(draft);
    if (draft.roles.isEmpty() && series == null) {
      return bilateral(draft);
    }
    if (series == null
        && draft.sides(Role.ACTOR).size() == 2
        && isSummit()
        && draft.roles.keySet().stream().allMatch(e -> e.kind() == ParticipantKind.COUNTRY)) {
      leaders(draft);
      draft.retype(EventType.MEETING);
      return true;
    }
    attendees(draft);
    return draft.hasActor();
  }

  private static void add(Draft draft, Registry registry, Series series) {
    String convenor = series.convenor();
    if (convenor != null) {
      draft.add(
          convenor.length() == 3 && Character.isUpperCase(convenor.charAt(0))
              ? registry.country(convenor)
              : registry.organisation(convenor),
          Role.ACTOR);
    }
    if (series.hostIso3() != null) {
      draft.add(registry.country(series.hostIso3()), Role.HOST);
    }
  }

  private @Nullable Series series() {
    for (Unit unit : clause.sentence().units()) {
      Meaning.OfSeries meaning = unit.as(Meaning.OfSeries.class);
      if (meaning != null && unit.first() <= at.first() && unit.end() >= at.end()) {
        return meaning.series();
      }
    }
    return null;
  }

  /**
   * Organisations and countries inside the gathering's name: right behind the noun, adjectives
   * included.
   */
  private Set<Entity> named() {
    Set<Entity> found = new LinkedHashSet<>();
    int reach = at.end();
    for (Argument argument : clause.arguments()) {
      Mention mention = argument.mention();
      if (mention.first() < at.end()
          || mention.first() - reach > 5
          || mention.first() - at.end() > NAME_REACH) {
        continue;
      }
      Entity entity = mention.entity();
      boolean inName =
          entity.kind() != ParticipantKind.PERSON
              && mention.kind() != Mention.Kind.PLACE
              && (argument.isBare()
                  || argument.is("بين")
                  || argument.is("ل", "ب", "في") && entity.kind() == ParticipantKind.ORGANISATION);
      if (!inName || stopsBefore(mention.first(), reach)) {
        break;
      }
      found.add(entity);
      reach = mention.end();
    }
    return found;
  }

  private boolean stopsBefore(int token, int from) {
    for (int i = from; i < token; i++) {
      Barrier barrier = clause.barrier(i);
      boolean comma = clause.tokens().get(i).is('،') || clause.tokens().get(i).is(',');
      if (comma
          || clause.isVerb(i)
          || barrier == Barrier.MARK
          || barrier == Barrier.RELATIVE
          || barrier == Barrier.CLAUSE
          || barrier == Barrier.TIME) {
        return true;
      }
    }
    return false;
  }

  /** {@code قمة} of two leaders: a meeting. */
  private boolean bilateral(Draft draft) {
    List<Entity> sides = new ArrayList<>();
    for (Argument argument : partners()) {
      if (argument.is("مع", "بين")) {
        sides.add(argument.entity());
      }
    }
    if (sides.isEmpty()) {
      return false;
    }
    sides.forEach(entity -> draft.add(entity, Role.ACTOR));
    subject().entities().forEach(entity -> draft.add(entity, Role.ACTOR));
    if (draft.sides(Role.ACTOR).size() == 2) {
      draft.retype(EventType.MEETING);
    }
    return draft.sides(Role.ACTOR).size() >= 2;
  }

  /** {@code اللجنة المشتركة بين البلدين}. */
  private boolean isOfBoth() {
    for (int i = at.end(); i < Math.min(clause.tokens().size(), at.end() + 3); i++) {
      if (Pairs.is(clause.tokens().get(i))) {
        return true;
      }
    }
    return false;
  }

  /** {@code الذي استضافته الكويت}. */
  private void hostBehind(Draft draft) {
    for (int i = at.end(); i + 1 < Math.min(clause.tokens().size(), at.end() + 8); i++) {
      if (clause.barrier(i) == Barrier.RELATIVE
          && HOSTED.contains(clause.tokens().get(i + 1).folded())) {
        Argument host = clause.startingAt(i + 2);
        if (host != null) {
          draft.add(host.entity(), Role.ACTOR);
        }
        return;
      }
    }
  }

  private boolean isSummit() {
    return clause.tokens().get(at.first()).reads("قمه")
        || clause.tokens().get(at.first()).reads("القمه");
  }

  /** Persons of both sides who hold the summit. */
  private void leaders(Draft draft) {
    List<Entity> people = new ArrayList<>(subject().entities());
    partners().stream().filter(a -> a.is("مع", "بين")).forEach(a -> people.add(a.entity()));
    for (Entity person : people) {
      if (person.isPerson() && draft.sides(Role.ACTOR).contains(person.side())) {
        draft.add(person, Role.ACTOR);
      }
    }
  }

  private void attendees(Draft draft) {
    int verb = clause.verbBefore(at.first(), 8);
    String voice = verb < 0 ? null : cues.light().finite(clause.tokens().get(verb));
    boolean attends = "ATTEND".equals(voice) || purpose();
    if (attends) {
      for (Argument argument : clause.before(at.first())) {
        if (argument.entity().isPerson()) {
          draft.add(argument.entity(), Role.ATTENDEE);
          return;
        }
      }
      Subject subject =
          verb < 0
              ? new Subject(List.of(), 0, false)
              : Subject.of(clause, verb, verb + 1, discourse);
      subject.entities().forEach(entity -> draft.add(entity, Role.ATTENDEE));
    } else if ("HOST".equals(voice)) {
      Subject.of(clause, verb, verb + 1, discourse)
          .entities()
          .forEach(entity -> draft.add(entity, Role.HOST));
    }
  }

  /** {@code لحضور}, {@code للمشاركة في}, {@code في} a gathering. */
  private boolean purpose() {
    for (int i = Math.max(0, at.first() - 5); i < at.first(); i++) {
      String folded = clause.tokens().get(i).folded();
      if (folded.equals("لحضور")
          || folded.equals("حضور")
          || folded.endsWith("للمشاركه")
          || folded.endsWith("المشاركه")
          || folded.endsWith("مشاركته")
          || folded.endsWith("مشاركتها")) {
        return true;
      }
    }
    return false;
  }
}
