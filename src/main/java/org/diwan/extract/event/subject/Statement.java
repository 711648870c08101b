package org.diwan.extract.event.subject;

import java.util.ArrayList;
import java.util.List;
import org.diwan.extract.entity.mention.Entity;
import org.diwan.extract.event.clause.Argument;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.Nationalities;
import org.diwan.extract.event.clause.TriggerAt;
import org.diwan.model.EventClass;
import org.diwan.model.OfficeClass;
import org.diwan.model.ParticipantKind;
import org.diwan.model.Role;
import org.jspecify.annotations.Nullable;

/**
 * A joint statement in which two sides say something: {@code وفي بيان مشترك، دعت … و…}, {@code قال
 * … و… في بيان مشترك}. One side alone states nothing jointly.
 */
public final class Statement {
  private static final int REACH = 14;

  /** Words between a statement and those between whom it is. */
  private static final int NEAR = 2;

  /** Words from a statement to the visit at whose end it was issued. */
  private static final int VISIT = 5;

  private Statement() {}

  public static boolean fill(Draft draft, Clause clause, TriggerAt at, Discourse discourse) {
    boolean within =
        at.first() > 0 && clause.tokens().get(at.first() - 1).reads("في")
            || at.form().preposition() == 'ب';
    List<Entity> issuers = issuers(clause, at);
    Entity body = within || isSaying(clause, at) ? IssuingBody.behind(clause, at, discourse) : null;
    if (body != null) {
      draft.add(body, Role.ACTOR);
      return true;
    }
    if (issuers.size() >= 2 && (within || isSaying(clause, at) || isIssued(clause, at))) {
      issuers.forEach(entity -> draft.add(entity, Role.ACTOR));
      return true;
    }
    if (!within) {
      return false;
    }
    List<Entity> before = before(clause, at, discourse);
    List<Entity> sayers = before.isEmpty() ? Spoken.after(clause, at.end(), discourse) : before;
    Argument with = sayers.isEmpty() ? null : with(clause, at.end());
    if (with == null && !areMany(sayers, discourse)) {
      return false;
    }
    sayers.forEach(entity -> draft.add(entity, Role.ACTOR));
    if (with != null) {
      sayers.stream()
          .filter(e -> e.isPerson() && e.countryIso3() == null)
          .forEach(e -> draft.add(new Sides(discourse).of(e), Role.ACTOR));
    }
    if (with != null && !isOfficial(with.entity())) {
      draft.add(with.entity(), Role.ACTOR);
    }
    return true;
  }

  /** Two sides, two bodies of one state, or one body of many states. */
  private static boolean areMany(List<Entity> sayers, Discourse discourse) {
    return sayers.stream().map(Entity::side).distinct().count() > 1
        || sayers.size() > 1 && sayers.stream().allMatch(Statement::isBody)
        || sayers.size() == 1 && discourse.registry().isIntergovernmental(sayers.getFirst());
  }

  private static boolean isBody(Entity entity) {
    return entity.kind() == ParticipantKind.ORGANISATION;
  }

  /** An official of a body without his name, whose country is not known. */
  private static boolean isOfficial(Entity entity) {
    return entity.isPerson() && !entity.isNamed() && entity.holds(OfficeClass.IGO_OFFICIAL);
  }

  /** {@code أكد البيان المشترك}, {@code دان البيان الختامي}. */
  private static boolean isSaying(Clause clause, TriggerAt at) {
    int before = at.first() - 1;
    return before >= 0
        && (clause.isSpeech(before)
            || clause.triggers().stream()
                .anyMatch(t ->
                    t.first() == before
                        && t.isVerb()
                        && t.trigger().type().eventClass() == EventClass.WORD));
  }

  /** {@code البيان المشترك الفلاني الفلاني}, {@code البيان المشترك بين فلانة وفلانة}. */
  private static List<Entity> issuers(Clause clause, TriggerAt at) {
    List<Entity> states = Nationalities.behind(clause, at.end());
    if (!states.isEmpty()) {
      return states;
    }
    List<Entity> between = new ArrayList<>();
    for (Argument argument : clause.after(at.end())) {
      boolean side =
          between.isEmpty() && argument.mention().first() - at.end() <= NEAR
              ? argument.is("بين", "عن") || isOnBehalf(clause, argument)
              : !between.isEmpty() && argument.mention().conjoined();
      if (!side || !argument.mention().canTakePart()) {
        break;
      }
      between.add(argument.entity());
    }
    return between.isEmpty() ? visit(clause, at.end()) : between;
  }

  /** {@code بيان مشترك صادر عن فلانة وفلانة}: whose it is, and no hope of one between them. */
  private static boolean isIssued(Clause clause, TriggerAt at) {
    return clause.after(at.end()).stream()
        .limit(1)
        .anyMatch(a -> a.is("عن") || isOnBehalf(clause, a));
  }

  /** {@code بيان مشترك من جانب فلانة وفلانة}. */
  private static boolean isOnBehalf(Clause clause, Argument argument) {
    int first = argument.mention().first();
    int side = clause.tokens().get(first).folded().equals("جانب") ? first : first - 1;
    return side > 0
        && clause.tokens().get(side).folded().equals("جانب")
        && clause.tokens().get(side - 1).folded().equals("من");
  }

  /** {@code البيان المشترك الصادر في ختام زيارة فلان إلى فلانة}: the visitor and his host. */
  private static List<Entity> visit(Clause clause, int from) {
    int end = Math.min(clause.tokens().size(), from + VISIT);
    boolean told = clause.tokens().subList(from, end).stream().anyMatch(t -> t.reads("زياره"));
    List<Argument> behind = told ? clause.after(from) : List.of();
    boolean both =
        behind.size() > 1
            && behind.getFirst().entity().isPerson()
            && behind.get(1).is("الي", "ل")
            && behind.get(1).entity().kind() == ParticipantKind.COUNTRY;
    return both ? List.of(behind.getFirst().entity(), behind.get(1).entity()) : List.of();
  }

  /** {@code وقع البلدان اتفاقا خلال زيارة فلان إلى فلانة}: likewise, wherever the visit is told. */
  static List<Entity> visitBehind(Clause clause, int from) {
    for (int i = from; i < clause.tokens().size(); i++) {
      if (clause.tokens().get(i).reads("زياره")) {
        return visit(clause, i);
      }
    }
    return List.of();
  }

  /** {@code في بيان مشترك مع فلان، أكدت فلانة}. */
  private static @Nullable Argument with(Clause clause, int from) {
    boolean joint = from < clause.tokens().size() && clause.tokens().get(from).reads("مع");
    Argument first = joint ? clause.after(from).stream().findFirst().orElse(null) : null;
    return first != null && first.is("مع") && first.mention().canTakePart() ? first : null;
  }

  private static List<Entity> before(Clause clause, TriggerAt at, Discourse discourse) {
    int verb = clause.verbBefore(at.first(), REACH);
    if (verb < 0) {
      return List.of();
    }
    Subject subject = Subject.of(clause, verb, verb + 1, discourse);
    return subject.explicit() ? subject.entities() : List.of();
  }
}
