package org.diwan.extract.event.deed;

import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.diwan.extract.event.clause.Argument;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.DeedCue;
import org.diwan.extract.event.clause.Prepositions;
import org.diwan.extract.event.clause.TriggerAt;
import org.diwan.extract.event.doer.Scene;
import org.diwan.extract.event.frame.Frames;
import org.diwan.extract.event.subject.Draft;
import org.diwan.gazetteer.WordRoles;
import org.diwan.model.EventStatus;
import org.diwan.model.EventType;
import org.diwan.model.ParticipantKind;
import org.diwan.text.Fold;
import org.diwan.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * A protest told as if the reader knew of it: {@code الاحتجاجات الأخيرة}, {@code رد المتظاهرون}. It
 * is the land's that saw it, or that the article is about.
 */
final class KnownCrowd {
  /** Any event with a crowd, and what is called for more often than held. */
  private static final Set<String> OTHERS =
      Set.of("التظاهره", "التظاهرات", "الاعتصام", "العصيان", "الاضراب");

  private static final Set<String> LAWS = Set.of("قانون", "القانون", "قوانين", "القوانين");

  /** Words from the protest to the relative pronoun. */
  private static final int ADJECTIVES = 3;

  /** Words from a threat to what one threatens to do. */
  private static final int THREAT = 6;

  private final Frames frame;
  private final Clause clause;
  private final TriggerAt at;
  private final WordRoles<DeedCue> words;

  KnownCrowd(Frames frame) {
    this.frame = frame;
    clause = frame.clause;
    at = frame.at;
    words = frame.cues.deeds();
  }

  /** {@code المتظاهرون}: those told of before, as a rule. */
  boolean arePeople() {
    return at.trigger().lemma().endsWith("متظاهرون") && Fold.isDefinite(at.form().word());
  }

  /** Whose it is; null where it is none, or nobody knows whose. */
  @Nullable String land(Draft draft) {
    if (draft.status == EventStatus.PLANNED || !isTold()) {
      return null;
    }
    String told = told();
    draft.implied = told == null;
    return told == null ? new CrowdLand(frame).homeland() : told;
  }

  private @Nullable String told() {
    return Stream.<Supplier<@Nullable String>>of(
            this::people, this::seenBy, () -> Scene.beside(clause, at))
        .map(Supplier::get)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  /** {@code المحتجون في فلانة}, read as its people. */
  private @Nullable String people() {
    Argument people = clause.startingAt(at.first());
    return people == null || people.entity().kind() != ParticipantKind.COUNTRY
        ? null
        : people.entity().countryIso3();
  }

  /** Definite, and not one of those that may be held or forbidden some day. */
  private boolean isTold() {
    return at.isNoun()
        && Fold.isDefinite(at.form().word())
        && at.form().preposition() != 'ل'
        && !isHeading()
        && !clause.tokens().get(at.first()).readsAny(OTHERS)
        && (arePeople() || !isThreatened())
        && clause.tokens().stream().noneMatch(token -> token.readsAny(LAWS))
        && (at.first() == 0 || !isGeneral(clause.tokens().get(at.first() - 1)));
  }

  /** {@code المتظاهرون في فلانة}, and not a word of what they do. */
  private boolean isHeading() {
    return arePeople()
        && at.first() == 0
        && (at.end() == clause.tokens().size()
            || !Prepositions.wholePreposition(clause.tokens().get(at.end())).isEmpty());
  }

  /** {@code هدد الطلاب بالإضراب}. */
  private boolean isThreatened() {
    return clause.triggers().stream()
        .filter(t -> t.first() < at.first() && at.first() - t.end() <= THREAT)
        .anyMatch(t -> t.trigger().type() == EventType.THREATEN);
  }

  private boolean isGeneral(Token before) {
    return words.is(DeedCue.IN_GENERAL, before);
  }

  /** {@code الاحتجاجات التي شهدتها فلانة}. */
  private @Nullable String seenBy() {
    int end = Math.min(clause.tokens().size() - 1, at.end() + ADJECTIVES);
    for (int i = at.end(); i < end; i++) {
      if (clause.isRelative(i) && words.is(DeedCue.SEEN_BY, clause.tokens().get(i + 1))) {
        return nameBehind(i + 2);
      }
    }
    return null;
  }

  private @Nullable String nameBehind(int from) {
    return clause.arguments().stream()
        .filter(a -> a.entity().kind() == ParticipantKind.COUNTRY)
        .map(Argument::mention)
        .filter(m -> m.first() >= from && m.first() <= from + 1)
        .map(m -> m.entity().countryIso3())
        .findFirst()
        .orElse(null);
  }
}
