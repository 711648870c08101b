package org.diwan.extract.event;

import org.diwan.extract.entity.Entity;
import org.diwan.extract.entity.Mention;
import org.diwan.gazetteer.Triggers.Frame;
import org.diwan.model.EventType;
import org.diwan.model.Place;
import org.diwan.model.Role;
import org.diwan.text.Fold;

/**
 * The subject acts on whom the words behind the trigger name; a passive or a noun without a subject
 * has recipients only.
 */
final class DirectedFrame extends Frames {
  /** Words between a noun of violence and who does it: {@code هجوم جديد للجيش}. */
  private static final int BESIDE = 2;

  DirectedFrame(Cues cues, Clause clause, TriggerAt at, Discourse discourse) {
    super(cues, clause, at, discourse);
  }

  @Override
  boolean fill(Draft draft) {
    boolean opening = at.trigger().frame() != Frame.DIRECTED;
    boolean objects = cues.isObjectKind(at.trigger().needs());
    if (objects && !hasObject()) {
      return false;
    }
    Subject subject = subject();
    if (!subject.explicit() && at.isNoun() && endsWithPronoun()) {
      subject = pronoun();
    }
    if (isVerbal(subject)) {
      return false;
    }
    if (subject.explicit()) {
      subject.entities().forEach(entity -> draft.add(entity, Role.ACTOR));
    }
    byNationality(draft);
    for (Argument argument : after()) {
      if (objects && isObjects(argument.mention())) {
        draft.add(argument.entity(), Role.RECIPIENT);
        continue;
      }
      if (at.trigger().needs().equals("OWN_ENVOY") && argument.entity().isPerson()) {
        continue;
      }
      if (argument.topic()
          || !argument.mention().canTakePart()
              && !argument.is("علي", "ضد", "ل", "الي", "لدي")
              && !at.trigger().needs().equals("OWN_ENVOY")) {
        continue;
      }
      Entity entity = argument.entity();
      if (!argument.isBare()
          && !argument.is("بين", "مع")
          && !opening
          && isToward(draft.type, argument)) {
        draft.add(
            entity,
            draft.hasActor() || !argument.is("من") || draft.type == EventType.RETREAT
                ? Role.RECIPIENT
                : Role.ACTOR);
      } else if (argument.is("بحضور", "بمشاركه", "حضور")) {
        draft.add(entity, Role.ATTENDEE);
      } else if (argument.isBare()
          && at.isNoun()
          && (suffersFirst(draft)
              || isStruck(draft, argument.mention())
              || isForceful(draft) && isBehindOn(argument.mention()))) {
        draft.add(entity, Role.RECIPIENT);
      } else if (argument.isBare()
          && at.isNoun()
          && draft.type == EventType.ASSAULT
          && argument.mention().first() > at.end() + BESIDE) {
        continue;
      } else if (argument.isBare() || argument.is("بين", "مع")) {
        draft.add(
            entity,
            draft.hasActor()
                    && !opening
                    && !argument.is("بين")
                    && !(argument.is("مع") && !isForce(draft))
                ? Role.RECIPIENT
                : Role.ACTOR);
      }
    }
    if (draft.type == EventType.PROTEST
        && (at.isNoun() && Fold.isDefinite(at.form().word()) || !protest(draft))) {
      return false;
    }
    if (draft.type == EventType.CONCEDE && !draft.hasActor()) {
      return false;
    }
    String needs = at.trigger().needs();
    boolean recipient = !draft.in(Role.RECIPIENT).isEmpty();
    return switch (needs) {
      case "RECIPIENT", "BOTH" -> draft.hasActor() && recipient;
      default -> draft.hasActor() || recipient;
    };
  }

  /** {@code هاجم الوزير فلانة}: a person attacks with words. */
  private boolean isVerbal(Subject subject) {
    return at.trigger().lemma().endsWith("هاجم")
        && subject.explicit()
        && !subject.entities().isEmpty()
        && subject.entities().getFirst().isPerson();
  }

  /** {@code طردت دبلوماسيين روسا}: the nationality right behind the object. */
  private boolean isObjects(Mention mention) {
    return mention.kind() == Mention.Kind.ADJECTIVE
        && at.trigger().needs().equals("DIPLOMAT")
        && mention.first() > at.end()
        && cues.isObject(clause.tokens().get(mention.first() - 1), "DIPLOMAT");
  }

  /**
   * {@code غارات روسية وسورية}, {@code عقوبات أمريكية}: the adjectives right behind the noun say
   * who does it.
   */
  private void byNationality(Draft draft) {
    int next = at.end();
    for (Argument argument : clause.arguments()) {
      Mention mention = argument.mention();
      if (at.isNoun()
          && argument.isBare()
          && (mention.kind() == Mention.Kind.ADJECTIVE
              || mention.kind() == Mention.Kind.GROUP && mention.first() < at.end())
          && mention.end() > at.end()
          && mention.first() <= next + 1) {
        draft.add(argument.entity(), Role.ACTOR);
        next = mention.end();
      }
    }
  }

  /** {@code أغلقت حدودها مع فلان}: done to the other side, not with it. */
  private static boolean isForce(Draft draft) {
    return draft.type == EventType.COERCE || draft.type == EventType.SANCTION;
  }

  /** {@code سحب قواتها}. */
  private boolean endsWithPronoun() {
    String last = clause.tokens().get(at.end() - 1).folded();
    return at.end() - at.first() > 1
        && (last.endsWith("ها")
            || last.endsWith("هم")
            || last.endsWith("اته")
            || last.endsWith("يره"));
  }

  private static boolean isForceful(Draft draft) {
    return draft.type == EventType.ASSAULT || isForce(draft);
  }

  /** {@code الهجوم على منشآت فلان}: governed by a noun behind {@code على}. */
  private boolean isBehindOn(Mention mention) {
    for (int i = at.end(); i < mention.first(); i++) {
      if (clause.tokens().get(i).folded().equals("علي")
          || clause.tokens().get(i).folded().equals("ضد")) {
        return true;
      }
    }
    return false;
  }

  /** Prepositions behind which each type names whom it is done to. */
  private boolean isToward(EventType type, Argument argument) {
    return switch (type) {
      case ASSAULT, COERCE, SANCTION, PROTEST ->
          argument.is("علي", "ضد", "بحق")
              || at.trigger().needs().equals("OWN_ENVOY") && argument.is("لدي", "في", "من", "ب");
      case AID -> argument.is("ل", "الي", "من");
      case RELATIONS -> argument.is("الي", "ل", "في", "ب");
      case CONCEDE -> argument.is("عن", "ل", "من", "الي");
      case RETREAT -> argument.is("من");
      case MOBILIZE -> argument.is("علي", "في", "الي");
      default -> argument.is("علي", "ضد", "الي", "ل", "عن");
    };
  }

  /** Unnamed demonstrators let the country where they march stand for them. */
  private boolean protest(Draft draft) {
    draft
        .roles
        .entrySet()
        .removeIf(e ->
            e.getKey().isPerson()
                || e.getValue() == Role.ACTOR && e.getKey().key().startsWith("C:"));
    Place place = Places.near(clause, at);
    if (!draft.hasActor() && place != null && place.countryIso3() != null) {
      draft.roles.remove(discourse.registry().country(place.countryIso3()));
      draft.add(discourse.registry().country(place.countryIso3()), Role.ACTOR);
    }
    return draft.hasActor();
  }

  /** {@code قصف حلب}: a place right behind the noun. */
  private boolean isStruck(Draft draft, Mention mention) {
    return draft.type == EventType.ASSAULT
        && (mention.city() != null || mention.kind() == Mention.Kind.PLACE);
  }

  /**
   * {@code اعتقال فلان}, {@code اغتيال فلان}, {@code إطلاق سراح فلان}: who stands behind the noun
   * suffers it.
   */
  private boolean suffersFirst(Draft draft) {
    return at.trigger().needs().equals("VICTIM")
        || draft.type == EventType.COERCE
        || draft.type == EventType.CONCEDE
        || draft.type == EventType.SANCTION;
  }
}
