package org.diwan.extract.event.ceremony;

import java.util.List;
import java.util.Set;
import org.diwan.extract.entity.mention.Entity;
import org.diwan.extract.event.clause.Argument;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.frame.Frames;
import org.diwan.extract.event.subject.Sides;
import org.diwan.extract.event.subject.Subject;
import org.diwan.model.ParticipantKind;
import org.jspecify.annotations.Nullable;

/**
 * Who keeps a day that another word than its own names: {@code احتفالات فلانة بالذكرى}, {@code
 * إحياء حزب فلان لذكرى}, {@code شهدت فلانة إحياء لذكرى}, {@code تجمع آلاف من فلانة لإحياء ذكرى},
 * {@code ترأس ملك فلانة حفلا احتفالا بالذكرى}. A state, or a body that the lists know.
 */
final class FeastKeeper {
  private static final int REACH = 9;
  private static final List<String> FEASTS = List.of("احتفال", "احتفا", "احيا", "تخليد");

  /** In the accusative: why the deed of the verb before is done. */
  private static final Set<String> FOR_FEAST = Set.of("احتفالا", "احتفا", "احيا", "تخليدا");

  private final Frames frame;
  private final Clause clause;
  private final int day;

  FeastKeeper(Frames frame) {
    this.frame = frame;
    clause = frame.clause;
    day = frame.at.first();
  }

  /** Null for nobody. */
  @Nullable Entity find() {
    Entity owner = owner();
    return owner == null ? celebrating() : owner;
  }

  /** {@code احتفالات فلانة بالذكرى}: right before, behind the word for the feast. */
  private @Nullable Entity owner() {
    return clause.arguments().stream()
        .filter(a -> a.mention().end() == day && a.mention().first() > 0)
        .filter(a -> isFeast(a.mention().first() - 1))
        .map(Argument::entity)
        .filter(FeastKeeper::keeps)
        .findFirst()
        .orElse(null);
  }

  /** {@code تجمع آلاف من فلانة لإحياء الذكرى}: whose deed it is that is done for the day. */
  private @Nullable Entity celebrating() {
    int feast = day - 1;
    int verb = feast > 0 && isPurpose(feast) ? verbBefore(feast) : -1;
    if (verb < 0) {
      return null;
    }
    Subject subject = Subject.of(clause, verb, verb + 1, frame.discourse);
    boolean one = subject.explicit() && subject.entities().size() == 1;
    Entity doer = one ? subject.entities().getFirst() : null;
    Entity side = doer != null && doer.isPerson() ? new Sides(frame.discourse).of(doer) : doer;
    return side != null && keeps(side) ? side : null;
  }

  private int verbBefore(int feast) {
    int verb = clause.verbBefore(feast, REACH);
    return verb >= 0 && clause.isWritten(verb, 'ء') ? clause.verbBefore(verb, REACH) : verb;
  }

  private boolean isPurpose(int token) {
    String word = clause.tokens().get(token).folded();
    boolean within = clause.tokens().get(token - 1).folded().equals("في");
    return FOR_FEAST.contains(word) && !within || word.startsWith("ل") && isFeast(token);
  }

  private boolean isFeast(int token) {
    return clause.tokens().get(token).forms().stream()
        .anyMatch(f -> FEASTS.stream().anyMatch(f.word()::startsWith));
  }

  private static boolean keeps(Entity entity) {
    return entity.kind() == ParticipantKind.COUNTRY
        || entity.kind() == ParticipantKind.ORGANISATION && !entity.isUnlisted();
  }
}
