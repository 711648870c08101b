package org.diwan.extract.event.document;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.diwan.extract.entity.mention.Entity;
import org.diwan.extract.event.clause.Argument;
import org.diwan.extract.event.clause.Barrier;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.frame.Frames;
import org.diwan.extract.event.subject.Draft;
import org.diwan.extract.event.subject.Subject;
import org.diwan.gazetteer.Triggers.Shape;
import org.diwan.model.EventStatus;
import org.diwan.model.OfficeClass;
import org.diwan.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Who rules signs a law or a decree, alone: {@code وقع الرئيس فلان قانونا}, {@code توقيع الرئيس على
 * مرسوم}. It is no agreement, and anybody else who signs under one is not told of.
 */
final class LawSigned {
  /** Words without names from who signs, or from the verb, to what he signs. */
  private static final int REACH = 5;

  private static final Set<String> PAST = Set.of("من", "اعقاب", "فور");
  private static final Set<String> ORDERS = Set.of("امر", "امرا", "الامر", "اوامر");

  private static final Set<OfficeClass> RULERS =
      EnumSet.of(OfficeClass.MONARCH, OfficeClass.HEAD_OF_STATE, OfficeClass.HEAD_OF_GOVERNMENT);

  private LawSigned() {}

  /** Null where no law is signed, or not by one who rules. */
  static @Nullable Entity by(Frames frame, Draft draft) {
    if (isUsual(frame, draft)
        || !frame.at.trigger().lemma().endsWith(":وقع")
        || frame.at.trigger().suffixed()
        || !frame.at.isVerb() && !frame.at.isNoun()
        || !isLaw(frame)) {
      return null;
    }
    Entity signer = frame.at.isVerb() ? subject(frame) : owner(frame);
    return signer != null && RULERS.stream().anyMatch(signer::holds) ? signer : null;
  }

  /** {@code يوقع الرئيس القوانين}: what he does as a rule, or has yet to do. */
  private static boolean isUsual(Frames frame, Draft draft) {
    return frame.at.trigger().shape() == Shape.IMPERFECT && draft.status != EventStatus.PLANNED;
  }

  private static @Nullable Entity subject(Frames frame) {
    Subject subject = frame.subject();
    List<Entity> signers = subject.entities();
    return subject.explicit() && signers.size() == 1 ? signers.getFirst() : null;
  }

  /**
   * {@code بعد توقيع الرئيس فلان}, {@code بعد يومين من توقيعه}; not {@code إن توقيع الرئيس شرط}.
   */
  private static @Nullable Entity owner(Frames frame) {
    int before = frame.at.first() - 1;
    boolean past =
        before >= 0
            && (frame.clause.barrier(before) == Barrier.TIME
                || frame.clause.tokens().get(before).readsAny(PAST));
    if (!past) {
      return null;
    }
    Argument behind = frame.clause.startingAt(frame.at.end());
    return behind != null && behind.isBare() && behind.entity().isNamed() ? behind.entity() : null;
  }

  /** The first thing behind that is named is a law; times and who signs are passed over. */
  private static boolean isLaw(Frames frame) {
    Clause clause = frame.clause;
    int left = REACH;
    for (int i = frame.at.end(); i < clause.tokens().size() && left > 0; i++) {
      Token token = clause.tokens().get(i);
      if (clause.isNamed(i) || !token.isWord()) {
        continue;
      }
      if (frame.cues.isObject(token, "LAW") || isOrder(clause, i)) {
        return true;
      }
      if (clause.isVerb(i) || clause.barrier(i) != Barrier.NONE || clause.isDocument(i)) {
        return false;
      }
      left--;
    }
    return false;
  }

  /** {@code أمرا تنفيذيا}. */
  private static boolean isOrder(Clause clause, int token) {
    return clause.tokens().get(token).readsAny(ORDERS)
        && token + 1 < clause.tokens().size()
        && clause.tokens().get(token + 1).bare().startsWith("تنفيذي");
  }
}
