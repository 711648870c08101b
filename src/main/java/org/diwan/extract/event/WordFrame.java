package org.diwan.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.diwan.extract.entity.Entity;
import org.diwan.extract.entity.Mention;
import org.diwan.gazetteer.Triggers.Frame;
import org.diwan.gazetteer.Triggers.Shape;
import org.diwan.model.EventType;
import org.diwan.model.Role;
import org.jspecify.annotations.Nullable;

/**
 * Words of one side toward another. The speaker is the verb's subject, or who speaks in the
 * sentence for participles and nouns; his side (country, or the organisation he speaks for) is
 * actor beside him. The recipient is the first side named behind the word, else the side opposite
 * in the article; a call, charge or threat toward nobody is none.
 */
final class WordFrame extends Frames {
  private static final Set<String> INVITED =
      Set.of(
          "لحضور",
          "حضور",
          "للمشاركه",
          "المشاركه",
          "لزياره",
          "زياره",
          "زيارتها",
          "لزيارتها",
          "لزيارته");
  private static final int FAR = 12;
  private static final int SPEECH_REACH = 5;
  private static final Set<String> PRONOUNS =
      Set.of("وهي", "وهو", "هي", "هو", "وانها", "وانه", "انها", "انه", "بانها", "بانه");
  private static final Set<EventType> TOWARD_SOMEBODY =
      Set.of(EventType.REQUEST, EventType.ACCUSE, EventType.REJECT, EventType.THREATEN);
  private static final Set<String> TOWARD =
      Set.of("", "ب", "ل", "الي", "علي", "من", "مع", "ضد", "تجاه", "بين");

  WordFrame(Cues cues, Clause clause, TriggerAt at, Discourse discourse) {
    super(cues, clause, at, discourse);
  }

  /** {@code دعا … لحضور}, {@code لزيارة}: an invitation, not a call. */
  private boolean isInvitation() {
    if (at.trigger().type() != EventType.REQUEST) {
      return false;
    }
    for (int i = at.end(); i < Math.min(clause.tokens().size(), at.end() + 14); i++) {
      String folded = clause.tokens().get(i).folded();
      if (INVITED.contains(folded)
          && (folded.startsWith("ل") || clause.tokens().get(i - 1).folded().equals("الي"))) {
        return true;
      }
      if (clause.isVerb(i) || clause.barrier(i) == Barrier.MARK) {
        return false;
      }
    }
    return false;
  }

  @Override
  boolean fill(Draft draft) {
    if (isInvitation()) {
      return false;
    }
    if (at.trigger().needs().equals("SPEECH") && !isSpoken()
        || at.isVerb() && at.trigger().suffixed() && clause.antecedent(at.first()) != null) {
      return false;
    }
    Subject subject = speaker();
    if (subject.entities().isEmpty() || at.trigger().needs().equals("BOTH") && !isSaidByBoth()) {
      return false;
    }
    if (draft.type == EventType.AGREE && at.isVerb() && !subject.explicit()) {
      return false;
    }
    for (Entity entity : subject.entities()) {
      draft.add(entity, Role.ACTOR);
      Entity side = side(entity);
      draft.add(side, Role.ACTOR);
    }
    if (draft.type == EventType.AGREE && at.isVerb()) {
      partners().stream()
          .filter(a -> a.is("مع", "بين"))
          .limit(2)
          .forEach(a -> {
            draft.add(a.entity(), Role.ACTOR);
            draft.add(side(a.entity()), Role.ACTOR);
          });
    }
    boolean together =
        draft.groups().size() > 1
            && (draft.type == EventType.AGREE || draft.type == EventType.ENDORSE);
    if (together && draft.type == EventType.AGREE) {
      return true;
    }
    recipients(draft, subject);
    if (together || !draft.in(Role.RECIPIENT).isEmpty()) {
      return true;
    }
    boolean bilateral =
        draft.type == EventType.REQUEST
            && !at.trigger().needs().equals("RECIPIENT")
            && discourse.hasMet();
    if (!bilateral
        && (TOWARD_SOMEBODY.contains(draft.type) || at.trigger().needs().equals("RECIPIENT"))) {
      return false;
    }
    Entity first = subject.entities().getFirst();
    for (String other : discourse.counterparts(first)) {
      draft.add(sideEntity(other), Role.RECIPIENT);
    }
    return !draft.in(Role.RECIPIENT).isEmpty();
  }

  /** {@code أكد الجانبان}: what both say they agree on. */
  private boolean isSaidByBoth() {
    return at.isVerb()
        && (isDual()
            || at.end() < clause.tokens().size() && Pairs.is(clause.tokens().get(at.end())));
  }

  /** {@code أكدا}. */
  private boolean isDual() {
    return at.trigger().shape() == Shape.PERFECT
        && at.form().word().endsWith("ا")
        && !at.form().word().endsWith("وا");
  }

  private @Nullable Entity sideEntity(String side) {
    if (side.length() == 3) {
      return discourse.registry().country(side);
    }
    return side.startsWith("O:") ? discourse.registry().organisation(side.substring(2)) : null;
  }

  /** The state, or the body where the person belongs to none. */
  private @Nullable Entity side(Entity entity) {
    if (entity.countryIso3() != null) {
      return entity.isPerson() ? discourse.registry().country(entity.countryIso3()) : null;
    }
    String organisation = entity.organisationId();
    return organisation == null ? null : discourse.registry().organisation(organisation);
  }

  private Subject speaker() {
    if (at.trigger().needs().equals("BOTH") && isDual()) {
      return new Subject(discourse.pair(), at.end(), true);
    }
    if (at.trigger().frame() == Frame.MUST) {
      Entity speaker = discourse.speaker() == null ? discourse.subject() : discourse.speaker();
      return new Subject(speaker == null ? List.of() : List.of(speaker), at.end(), false);
    }
    if (at.trigger().shape() == Shape.IMPERFECT && at.form().word().startsWith("ن")) {
      Entity speaker = discourse.speaker();
      return new Subject(speaker == null ? List.of() : List.of(speaker), at.end(), speaker != null);
    }
    boolean finite =
        at.trigger().shape() == Shape.PERFECT || at.trigger().shape() == Shape.IMPERFECT;
    if (finite && clause.continues(at.first()) && isObjectOnly()) {
      Entity earlier = earlierSubject();
      if (earlier != null) {
        return new Subject(List.of(earlier), at.end(), false);
      }
    }
    if (!finite && at.trigger().needs().isEmpty() && at.isNoun()) {
      Subject nominal = Subject.adjacent(clause, at.first(), at.end());
      if (nominal != null) {
        return nominal;
      }
      Entity earlier =
          at.first() > 0 && PRONOUNS.contains(clause.tokens().get(at.first() - 1).folded())
              ? earlierSubject()
              : null;
      if (earlier != null) {
        return new Subject(List.of(earlier), at.end(), true);
      }
    }
    if (finite) {
      return Subject.of(clause, at.first(), at.end(), discourse);
    }
    for (int i = at.first() - 1; i >= 0; i--) {
      if (clause.isVerb(i)
          && (cues.speech().finite(clause.tokens().get(i)) != null
              || cues.light().finite(clause.tokens().get(i)) != null)) {
        Subject subject = Subject.of(clause, i, i + 1, discourse);
        if (!subject.entities().isEmpty()) {
          return subject;
        }
      }
    }
    Entity speaker = discourse.speaker();
    return new Subject(speaker == null ? List.of() : List.of(speaker), at.end(), false);
  }

  /** {@code … وتدعم حزب فلان}: one bare name behind a verb that goes on is its object. */
  private boolean isObjectOnly() {
    boolean transitive =
        draftType() == EventType.ENDORSE
            && !at.trigger().lemma().endsWith("أشاد")
            && !at.trigger().lemma().endsWith("رحب");
    List<Argument> bare =
        after().stream().filter(a -> a.isBare() && a.mention().canTakePart()).toList();
    return transitive && bare.size() == 1 && (!bare.getFirst().entity().isPerson() || isRepeated());
  }

  /** Whether the sentence said the like before: {@code هنأ … وهنأ …}. */
  private boolean isRepeated() {
    return clause.triggers().stream()
        .anyMatch(
            t -> t.first() < at.first() && t.isVerb() && t.trigger().type() == at.trigger().type());
  }

  private EventType draftType() {
    return at.trigger().type();
  }

  private @Nullable Entity earlierSubject() {
    for (Argument argument : clause.arguments()) {
      if (argument.mention().end() <= at.first()
          && argument.isBare()
          && argument.mention().canTakePart()) {
        return argument.entity();
      }
    }
    return null;
  }

  /**
   * Whether a verb or participle of speaking governs the noun, few words but names standing
   * between.
   */
  private boolean isSpoken() {
    int left = SPEECH_REACH;
    for (int i = at.first() - 1; i >= 0 && left > 0; i--) {
      if (cues.speech().finite(clause.tokens().get(i)) != null
          || cues.speech().participle(clause.tokens().get(i)) != null) {
        return true;
      }
      if (clause.barrier(i) == Barrier.MARK || clause.isVerb(i)) {
        return false;
      }
      left -= clause.isCovered(i) || !clause.tokens().get(i).isWord() ? 0 : 1;
    }
    return false;
  }

  /** The prepositions behind which each type of word names whom it is meant for. */
  private boolean isToward(Argument argument) {
    return switch (at.trigger().type()) {
      case REQUEST -> argument.isBare() || argument.is("من", "علي");
      case ACCUSE ->
          argument.isBare() || argument.is("ب", "ل") || at.isNoun() && argument.is("الي", "ضد");
      case THREATEN -> argument.isBare() || argument.is("من", "ب", "علي");
      case REJECT -> argument.isBare() || argument.is("من", "ب", "مع", "ل");
      default -> TOWARD.contains(argument.by());
    };
  }

  private void recipients(Draft draft, Subject subject) {
    Set<String> own = draft.sides(Role.ACTOR);
    int from = Math.max(at.end(), Math.min(subject.end(), clause.tokens().size()));
    List<Argument> reach = new ArrayList<>(clause.after(from));
    boolean opened = false;
    for (int i = from; i < Math.min(clause.tokens().size(), from + 3); i++) {
      if (Pairs.is(clause.tokens().get(i))
          && clause.startingAt(i) == null
          && draft.type == EventType.REQUEST) {
        for (Entity e : discourse.pair()) {
          String country = e.countryIso3();
          Entity toward = country == null ? e : discourse.registry().country(country);
          draft.roles.putIfAbsent(toward, Role.RECIPIENT);
        }
        return;
      }
    }
    String by = null;
    for (Argument argument : reach) {
      Mention mention = argument.mention();
      Entity entity = argument.entity();
      if (!opened && mention.first() - from > FAR) {
        return;
      }
      if (!isToward(argument)
          || own.contains(entity.side())
          || mention.kind() == Mention.Kind.PLACE && !argument.is("ب")) {
        if (opened) {
          return;
        }
        continue;
      }
      if (opened && !(mention.conjoined() && argument.by().equals(by))) {
        return;
      }
      Entity toward = entity.isPerson() ? side(entity) : entity;
      List<Entity> members = discourse.registry().namedMembers(entity);
      if (members.isEmpty()) {
        draft.add(toward == null ? entity : toward, Role.RECIPIENT);
      }
      members.stream()
          .filter(m -> !own.contains(m.side()))
          .forEach(m -> draft.add(m, Role.RECIPIENT));
      by = argument.by();
      opened = true;
    }
  }
}
