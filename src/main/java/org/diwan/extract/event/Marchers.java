package org.diwan.extract.event;

import java.util.Set;
import org.diwan.extract.entity.Entity;
import org.diwan.extract.entity.Mention;
import org.diwan.extract.entity.Registry;
import org.diwan.gazetteer.Country;
import org.diwan.model.EventStatus;
import org.diwan.model.ParticipantKind;
import org.diwan.model.Place;
import org.diwan.model.Role;
import org.diwan.text.Fold;
import org.jspecify.annotations.Nullable;

/** Unnamed demonstrators let the country where they march stand for them. */
final class Marchers {
  private static final int CROWD = 4;

  /** Words from a call to what is called for. */
  private static final int CALLED = 6;

  private static final Set<String> STATE =
      Set.of("MINISTRY", "GOVERNMENT_BODY", "CENTRAL_BANK", "MILITARY", "LEGISLATURE", "IGO");

  /** Verbs of a crowd that need not protest. */
  private static final Set<String> GATHERS = Set.of("احتشد", "تجمهر", "تجمع");

  private static final Set<String> SEES = Set.of("شهد", "شهدت", "يشهد", "تشهد");

  private static final Set<String> RIGHTS = Set.of("حق", "حقوق", "حريه", "الحق", "يسمي", "فض");

  private final Frames frame;

  Marchers(Frames frame) {
    this.frame = frame;
  }

  /** Whether anybody marches; persons, and states that act themselves, are taken out. */
  boolean are(Draft draft) {
    draft
        .roles
        .entrySet()
        .removeIf(e ->
            e.getKey().isPerson()
                || e.getValue() == Role.ACTOR && e.getKey().key().startsWith("C:"));
    if (draft.in(Role.ACTOR).stream().anyMatch(this::isOfState)) {
      return false;
    }
    if (!draft.hasActor()) {
      callers(draft);
    }
    String country = draft.hasActor() ? null : country();
    if (country != null) {
      draft.roles.remove(frame.discourse.registry().country(country));
      draft.add(frame.discourse.registry().country(country), Role.ACTOR);
    }
    return draft.hasActor();
  }

  /** {@code نظمت وزارة الثقافة تظاهرة}: a ministry holds a festival. */
  private boolean isOfState(Entity entity) {
    String kind = frame.discourse.registry().kindOf(entity);
    return STATE.contains(kind == null ? "" : kind) || entity.nameAr().startsWith("وزارة");
  }

  /** {@code دعت نقابة فلان إلى وقفة احتجاجية}: who calls for it is who will march. */
  private void callers(Draft draft) {
    int verb =
        frame.at.isNoun() && draft.status == EventStatus.PLANNED
            ? frame.clause.verbBefore(frame.at.first(), CALLED)
            : -1;
    if (verb < 0 || !"INVITES".equals(frame.cues.effect(frame.clause.tokens().get(verb).bare()))) {
      return;
    }
    Argument caller = frame.clause.startingAt(verb + 1);
    if (caller != null
        && caller.isBare()
        && caller.entity().kind() == ParticipantKind.ORGANISATION) {
      draft.add(caller.entity(), Role.ACTOR);
    }
  }

  /**
   * {@code احتجاجات في المدن الإيرانية}; those told before are told again with their place only.
   */
  private @Nullable String country() {
    String scene = Scene.beside(frame.clause, frame.at);
    if (scene != null || frame.at.isNoun() && Fold.isDefinite(frame.at.form().word())) {
      return scene;
    }
    Place place = Places.near(frame.clause, frame.at);
    String land = place == null ? witness() : place.countryIso3();
    boolean seen = frame.at.isVerb() && frame.at.trigger().lemma().endsWith("شهد");
    if (land != null || seen && frame.hasObject("UNREST")) {
      return land;
    }
    String crowd = crowd();
    return crowd == null ? homeland() : crowd;
  }

  /** {@code شهدت فلانة موجة احتجاجات}: the country that sees them. */
  private @Nullable String witness() {
    TriggerAt at = frame.at;
    int verb = at.isVerb() ? at.first() : frame.clause.verbBefore(at.first(), CALLED);
    if (verb < 0 || SEES.stream().noneMatch(frame.clause.tokens().get(verb)::reads)) {
      return null;
    }
    Subject subject = Subject.of(frame.clause, verb, verb + 1, frame.discourse);
    return subject.explicit() && subject.entities().size() == 1
        ? subject.entities().getFirst().countryIso3()
        : null;
  }

  /** {@code تظاهر آلاف الفلانيين}: whose people they are, where no place is told. */
  private @Nullable String crowd() {
    if (!frame.at.isVerb()) {
      return null;
    }
    for (Argument argument : frame.clause.arguments()) {
      Mention mention = argument.mention();
      boolean near =
          mention.first() - frame.at.end() < CROWD && mention.end() >= frame.at.first() - 1;
      if (near && mention.kind() == Mention.Kind.GROUP && isPeople(mention)) {
        return argument.entity().countryIso3();
      }
    }
    return null;
  }

  /** {@code نظم عمال المصنع وقفة احتجاجية}: of the country that the article is about. */
  private @Nullable String homeland() {
    if (GATHERS.stream().anyMatch(frame.at.trigger().lemma()::endsWith)
        || isOnlySaid()
        || isBlow()) {
      return null;
    }
    Entity most = frame.discourse.foreign(Set.of());
    String home = frame.discourse.registry().home();
    return most != null
        ? most.countryIso3()
        : home != null && frame.discourse.isMostly(home) ? home : null;
  }

  /** {@code اضربوا}, {@code احتج على}: a blow or words, not a strike {@code عن العمل}. */
  private boolean isBlow() {
    int end = Math.min(frame.clause.tokens().size(), frame.at.end() + CROWD);
    return frame.at.isVerb()
        && (frame.at.trigger().lemma().endsWith(":احتج")
            || frame.at.trigger().lemma().endsWith("أضرب"))
        && frame.clause.tokens().subList(frame.at.end(), end).stream()
            .noneMatch(t -> t.reads("عن"));
  }

  /** {@code حق التظاهر}, in the Maghreb any {@code تظاهرة}: no march that was held. */
  private boolean isOnlySaid() {
    int before = frame.at.first() - 1;
    Registry registry = frame.discourse.registry();
    Country home = registry.listed(registry.home());
    return before >= 0 && RIGHTS.contains(frame.clause.tokens().get(before).folded())
        || frame.at.form().word().startsWith("تظاهر")
            && frame.at.isNoun()
            && home != null
            && home.maghreb();
  }

  private boolean isMany(int first) {
    return frame.clause.tokens().subList(Math.max(0, first - CROWD), first + 1).stream()
        .anyMatch(t -> frame.cues.deeds().is(DeedCue.CROWD, t));
  }

  /** {@code الفلانيون}, not {@code الشرطة الفلانية}. */
  private boolean isPeople(Mention mention) {
    String word = frame.clause.tokens().get(mention.end() - 1).folded();
    boolean people = !word.endsWith("ه") && !word.endsWith("ي");
    return people && (frame.at.trigger().lemma().endsWith("تظاهر") || isMany(mention.first()));
  }
}
