package org.diwan.extract.event;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.diwan.extract.entity.Entity;
import org.diwan.model.OfficeClass;
import org.diwan.model.Role;
import org.jspecify.annotations.Nullable;

/** Someone takes or leaves an office: the person named nearest is the actor. */
final class OfficeFrame extends Frames {
  private static final Set<String> APPOINTS = Set.of("عين", "أقال", "انتخب", "كلف", "سمى", "أعفى");
  private static final Set<String> OFFICES =
      Set.of(
          "رييسا", "وزيرا", "وزيره", "سفيرا", "مستشارا", "امينا", "مديرا", "نايبا", "قايدا",
          "محافظا", "مبعوثا", "حاكما", "ممثلا", "متحدثا", "عضوا", "وليا", "ملكا", "اميرا", "رييسه",
          "واليا", "زعيما", "قايما", "منسقا");
  private static final Set<OfficeClass> RULERS =
      EnumSet.of(OfficeClass.MONARCH, OfficeClass.HEAD_OF_STATE, OfficeClass.HEAD_OF_GOVERNMENT);

  OfficeFrame(Cues cues, Clause clause, TriggerAt at, Discourse discourse) {
    super(cues, clause, at, discourse);
  }

  @Override
  boolean fill(Draft draft) {
    if (cues.isObjectKind(needs()) && !hasObject()) {
      return false;
    }
    Entity person = at.isNoun() ? ofNoun() : isAppointing() ? appointed() : doer();
    draft.add(person, Role.ACTOR);
    return needs().equals("RECIPIENT") ? chair(draft) : person != null;
  }

  /** A state that takes the chair of an organisation. */
  private boolean chair(Draft draft) {
    subject().entities().forEach(e -> draft.add(e, Role.ACTOR));
    for (Argument argument : after()) {
      if (argument.is("ل") && !argument.entity().isPerson()) {
        draft.add(argument.entity(), Role.RECIPIENT);
      }
    }
    return draft.hasActor() && !draft.in(Role.RECIPIENT).isEmpty();
  }

  private boolean isAppointing() {
    return APPOINTS.stream().anyMatch(at.trigger().lemma()::endsWith);
  }

  /** {@code استقال فلان}, {@code تولى فلان منصب}. */
  private @Nullable Entity doer() {
    Subject subject = subject();
    return subject.explicit() ? person(subject.entities()) : null;
  }

  /** {@code تعيين فلان}, {@code قدم فلان استقالته}. */
  private @Nullable Entity ofNoun() {
    Argument behind = clause.startingAt(at.end());
    if (behind != null && behind.isBare() && behind.entity().isPerson()) {
      boolean election = at.form().word().equals("انتخاب");
      return election && !behind.entity().isNamed() ? null : behind.entity();
    }
    if (lightVerb() < 0 && !at.trigger().suffixed()) {
      return at.form().word().startsWith("اليمين") ? doer() : null;
    }
    Subject subject = lightVerb() >= 0 ? subject() : pronoun();
    return subject.explicit() ? person(subject.entities()) : null;
  }

  private static @Nullable Entity person(List<Entity> entities) {
    return entities.stream().filter(Entity::isPerson).findFirst().orElse(null);
  }

  /**
   * {@code عين الملك فلان فلانا}: the second; {@code عين فلان وزيرا}: the only one, unless he rules
   * and nothing says that the office is his.
   */
  private @Nullable Entity appointed() {
    if (at.trigger().suffixed()) {
      return null;
    }
    List<Argument> people =
        after().stream().filter(a -> a.entity().isPerson() && a.isBare() && !a.topic()).toList();
    if (people.isEmpty()) {
      return appointedBefore();
    }
    Argument first = people.getFirst();
    boolean body = !clause.isNamed(at.end()) || !first.equals(clause.startingAt(at.end()));
    if (people.size() == 1 || body || isOffice(first.mention().end())) {
      return rules(first.entity()) && !body && !isOffice(first.mention().end())
          ? null
          : first.entity();
    }
    return people.get(1).entity();
  }

  /** {@code فلان عين وزيرا}. */
  private @Nullable Entity appointedBefore() {
    Subject subject = isOffice(at.end()) ? subject() : null;
    return subject != null && subject.explicit() ? person(subject.entities()) : null;
  }

  /** {@code رئيسا}, {@code في منصب}: the office stands right behind. */
  private boolean isOffice(int token) {
    if (token >= clause.tokens().size() || clause.isNamed(token)) {
      return false;
    }
    String word = clause.tokens().get(token).folded();
    return OFFICES.contains(word) || word.equals("في") || word.equals("لمنصب");
  }

  private static boolean rules(Entity entity) {
    return RULERS.stream().anyMatch(entity::holds);
  }
}
