package org.diwan.extract.event;

import java.util.EnumSet;
import java.util.Set;
import org.diwan.extract.entity.Entity;
import org.diwan.extract.entity.Mention;
import org.diwan.model.EventType;
import org.diwan.model.OfficeClass;
import org.diwan.model.ParticipantKind;

/** What a state or its leader promises or is ready for, toward whom is not told. */
final class Commitment {
  private static final int NEAR = 2;
  private static final Set<String> MEANT =
      Set.of("انه", "انها", "بانه", "بانها", "بلاده", "بلادها", "حكومته");
  private static final Set<OfficeClass> LEADERS =
      EnumSet.of(
          OfficeClass.MONARCH,
          OfficeClass.HEAD_OF_STATE,
          OfficeClass.HEAD_OF_GOVERNMENT,
          OfficeClass.CROWN_PRINCE,
          OfficeClass.FOREIGN_MINISTER,
          OfficeClass.DEFENCE_MINISTER);
  private final Clause clause;
  private final TriggerAt at;
  private final Discourse discourse;

  Commitment(Frames frame) {
    clause = frame.clause;
    at = frame.at;
    discourse = frame.discourse;
  }

  /** {@code أعلن فلان أنه مستعد}, {@code تعهدت فلانة}, {@code اتفق مجلس فلان على}. */
  boolean isOne(Subject subject) {
    Entity entity = subject.entities().getFirst();
    String lemma = at.trigger().lemma();
    if (!subject.explicit() || subject.entities().size() > 1 || !isBeside(entity)) {
      return false;
    }
    if (lemma.endsWith("اتفق")) {
      return at.isVerb() && entity.kind() == ParticipantKind.ORGANISATION && isOnSomething();
    }
    boolean leads =
        entity.isPerson()
            ? LEADERS.stream().anyMatch(entity::holds)
            : entity.kind() == ParticipantKind.COUNTRY;
    return leads
        && (lemma.endsWith("تعهد")
            || (lemma.endsWith("مستعد") || lemma.endsWith("ملتزم")) && !isOfAnother(entity));
  }

  /** {@code اتفق مجلس فلان على}. */
  private boolean isOnSomething() {
    for (int i = at.end(); i < clause.tokens().size() && !clause.isVerb(i); i++) {
      String word = clause.tokens().get(i).folded();
      if (!clause.isNamed(i) && (word.equals("علي") || word.equals("مع"))) {
        return word.equals("علي");
      }
    }
    return false;
  }

  /** Named right before or behind, or meant by a pronoun or {@code بلاده} right before. */
  private boolean isBeside(Entity entity) {
    boolean meant =
        at.first() > 0
            && clause.tokens().get(at.first() - 1).forms().stream()
                .anyMatch(f -> MEANT.contains(f.word()));
    return meant
        || clause.arguments().stream()
            .filter(a ->
                a.entity() == entity && a.isBare() && a.mention().kind() != Mention.Kind.ADJECTIVE)
            .anyMatch(a -> {
              int before = at.first() - a.mention().end();
              int behind = a.mention().first() - at.end();
              return before >= 0 && before <= 1 || behind >= 0 && behind <= NEAR;
            });
  }

  /** {@code قال فلان إن فلانة مستعدة}: said of another side, or what one threatens with. */
  private boolean isOfAnother(Entity entity) {
    if (clause.triggers().stream()
        .anyMatch(t -> t.first() < at.first() && t.trigger().type() == EventType.THREATEN)) {
      return true;
    }
    for (int i = at.first() - 1; i >= 0; i--) {
      if (clause.isVerb(i) && clause.isSpeech(i)) {
        Subject speaker = Subject.of(clause, i, i + 1, discourse);
        return speaker.entities().stream().noneMatch(e -> e.side().equals(entity.side()));
      }
    }
    return false;
  }
}
