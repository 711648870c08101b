package org.diwan.extract.event.travel;

import java.util.List;
import java.util.stream.IntStream;
import org.diwan.extract.entity.mention.Entity;
import org.diwan.extract.entity.mention.Mention;
import org.diwan.extract.event.clause.Argument;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.MeetingCue;
import org.diwan.extract.event.clause.TriggerAt;
import org.jspecify.annotations.Nullable;

/** {@code أوفد فلان وزيره فلانا إلى فلانة}: who is sent travels, not who sends. */
final class Envoy {
  private Envoy() {}

  static boolean isSending(Clause clause, TriggerAt at) {
    return at.isVerb()
        && clause.tokens().get(at.first()).forms().stream()
            .anyMatch(f -> clause.cues().meetings().is(MeetingCue.SENDS, f.word()));
  }

  /**
   * {@code أرسل فلان قوات إلى فلانة}: nobody visits, unless he sends a delegation; nor do the
   * people of a body that is known only from here: {@code ترسل الجماعة ممثليها إلى فلانة}.
   */
  static boolean isNobody(Clause clause, TriggerAt at, Entity traveller) {
    return at.trigger().lemma().endsWith("أرسل")
        && (isUnlisted(traveller) || isAlone(clause, at, traveller));
  }

  private static boolean isUnlisted(Entity body) {
    return !body.isPerson() && body.isUnlisted();
  }

  private static boolean isAlone(Clause clause, TriggerAt at, Entity traveller) {
    return clause.after(at.end()).stream()
            .noneMatch(a -> a.entity().equals(traveller) && a.mention().first() > at.end())
        && IntStream.range(at.end(), clause.tokens().size()).noneMatch(clause::isDelegation);
  }

  /** The last person named between the subject and where he goes; null for none. */
  static @Nullable Entity of(Clause clause, TriggerAt at, Mention destination) {
    List<Argument> named =
        clause.after(at.end()).stream()
            .filter(a -> a.isBare() && !a.topic() && a.mention().end() <= destination.first())
            .toList();
    boolean object =
        isSending(clause, at)
            && !named.isEmpty()
            && named.getLast().entity().isPerson()
            && (named.size() > 1 || clause.startingAt(at.end()) == null);
    return object ? named.getLast().entity() : null;
  }
}
