package org.diwan.extract.event.ceremony;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.diwan.extract.entity.mention.Entity;
import org.diwan.extract.entity.mention.Mention;
import org.diwan.extract.event.clause.Argument;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.Cues;
import org.diwan.extract.event.clause.Government;
import org.diwan.extract.event.clause.Prepositions;
import org.diwan.extract.event.clause.TriggerAt;
import org.diwan.extract.event.frame.Frames;
import org.diwan.extract.event.subject.Discourse;
import org.diwan.extract.event.subject.Draft;
import org.diwan.extract.event.subject.Strangers;
import org.diwan.extract.event.subject.Subject;
import org.diwan.model.OfficeClass;
import org.diwan.model.ParticipantKind;
import org.diwan.model.Role;
import org.diwan.text.Fold;

/**
 * Who opens or inaugurates: the subject, those named right behind the noun, and both sides behind
 * {@code بين}.
 */
public final class OpeningFrame extends Frames {
  /** Words between an office and the name of who holds it. */
  private static final int BEARER = 4;

  private static final Set<String> DURING = Set.of("خلال", "عقب", "بعد", "اثنا", "لدي", "عند");

  private static final Set<OfficeClass> LEADERS =
      EnumSet.of(OfficeClass.MONARCH, OfficeClass.HEAD_OF_STATE, OfficeClass.HEAD_OF_GOVERNMENT);

  private static final Set<String> SEES = Set.of("شهدت", "تشهد", "شهد", "يشهد");

  private static final Set<String> CARRIES = Set.of("قام", "قامت", "يقوم", "تقوم", "ستقوم");

  public OpeningFrame(Cues cues, Clause clause, TriggerAt at, Discourse discourse) {
    super(cues, clause, at, discourse);
  }

  @Override
  public boolean fill(Draft draft) {
    if (cues.isObjectKind(needs()) && !hasObject()
        || hasObject("MISSION")
        || hasObject("BEGUN")
        || isOpened()) {
      return false;
    }
    Subject subject = subject();
    if (isOfThing(subject)) {
      subject = Subject.none(at.end());
    }
    if (subject.explicit() && (at.isVerb() || at.trigger().suffixed() || isObject())) {
      subject.entities().forEach(entity -> draft.add(bearer(entity), Role.ACTOR));
    }
    if (!at.trigger().suffixed()) {
      ownersAt().stream()
          .filter(owner -> !isFounded(owner))
          .forEach(owner -> draft.add(bearer(owner.entity()), Role.ACTOR));
    }
    if (!draft.hasActor() && at.isNoun()) {
      Presider.of(this).forEach(entity -> draft.add(bearer(entity), Role.ACTOR));
    }
    for (Argument argument : after()) {
      if (argument.topic() || !argument.mention().canTakePart()) {
        continue;
      }
      if (argument.is("بحضور", "بمشاركه", "حضور")) {
        draft.add(argument.entity(), Role.ATTENDEE);
      } else if (argument.is("بين", Prepositions.AGENT)
          || argument.is("مع") && !isAttended(argument.mention().first())) {
        draft.add(argument.entity(), Role.ACTOR);
      }
    }
    return draft.hasActor() || attended(draft);
  }

  /** {@code تدشين محطة بحضور فلان}: where nobody else is named, who rules there opens it. */
  private boolean attended(Draft draft) {
    List<Entity> present =
        draft.in(Role.ATTENDEE).stream().filter(e -> LEADERS.stream().anyMatch(e::holds)).toList();
    if (present.size() != 1) {
      return false;
    }
    draft.roles.put(present.getFirst(), Role.ACTOR);
    return true;
  }

  /** {@code افتتح طريق فلان}: between the verb and a place or body stands what is opened. */
  private boolean isOfThing(Subject subject) {
    return at.isVerb()
        && Strangers.after(clause, at.end(), subject)
        && clause.after(at.end()).stream()
            .filter(a -> subject.entities().contains(a.entity()))
            .findFirst()
            .filter(a -> !a.entity().isPerson() && a.mention().kind() != Mention.Kind.GROUP)
            .isPresent();
  }

  /** {@code افتتاح بنك فلان في بلده}: a body behind which nothing is named is what is opened. */
  private boolean isFounded(Argument owner) {
    Mention mention = owner.mention();
    int end = mention.end();
    boolean last =
        end >= clause.tokens().size()
            || !clause.tokens().get(end).isWord()
            || clause.tokens().get(end).folded().equals("في");
    return last
        && owner.entity().kind() == ParticipantKind.ORGANISATION
        && mention.first() == at.end()
        && !Fold.isDefinite(clause.tokens().get(mention.first()).folded());
  }

  /** {@code بحضور فلان مع فلان}. */
  private boolean isAttended(int to) {
    return clause.tokens().subList(at.end(), Math.max(at.end(), to)).stream()
        .anyMatch(t -> t.folded().contains("حضور"));
  }

  /** {@code قام بافتتاح}; not {@code قال في افتتاح}, {@code تم افتتاح}. */
  private boolean isObject() {
    int light = lightVerb();
    if (light < 0 || "PASSIVE".equals(voice(light)) || isAttending(light)) {
      return false;
    }
    if (at.form().preposition() == 'ب' && clause.tokens().get(light).readsAny(CARRIES)) {
      return true;
    }
    for (int i = light + 1; i < at.first(); i++) {
      if (!clause.isNamed(i) && !Government.preposition(clause, i).isEmpty()) {
        return false;
      }
    }
    return true;
  }

  /** {@code شهد الوزير افتتاح}; in {@code تشهد فلانة افتتاح} the land is where it is opened. */
  private boolean isAttending(int light) {
    return "ATTEND".equals(voice(light))
        && !(clause.tokens().get(light).readsAny(SEES)
            && subject().entities().stream().allMatch(e -> e.kind() == ParticipantKind.COUNTRY));
  }

  /** {@code المقرر افتتاحها}: the pronoun means what is opened, but {@code خلال افتتاحه معرضا}. */
  private boolean isOpened() {
    boolean during =
        at.first() > 0 && DURING.contains(clause.tokens().get(at.first() - 1).folded());
    return at.isNoun()
        && at.trigger().suffixed()
        && !(during && at.form().word().endsWith("ه") && !at.form().word().endsWith("ها"));
  }

  /** {@code مدير الإدارة اللواء فلان}: the name behind an office that names nobody. */
  private Entity bearer(Entity entity) {
    if (!entity.isPerson() || entity.isNamed()) {
      return entity;
    }
    List<Argument> arguments =
        clause.arguments().stream().filter(a -> a.mention().kind() != Mention.Kind.PLACE).toList();
    for (int i = 0; i + 1 < arguments.size(); i++) {
      Mention office = arguments.get(i).mention();
      Argument next = arguments.get(i + 1);
      if (office.entity().equals(entity)
          && next.isBare()
          && !next.mention().conjoined()
          && next.entity().isPerson()
          && next.mention().first() - office.end() <= BEARER) {
        return next.entity().isNamed() ? next.entity() : bearer(next.entity());
      }
    }
    return entity;
  }
}
