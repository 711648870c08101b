package org.diwan.extract.agreement;

import org.diwan.extract.agreement.DocumentWords.Cue;
import org.diwan.model.AgreementStatus;
import org.diwan.model.AgreementType;
import org.diwan.model.Event;
import org.diwan.model.EventStatus;
import org.jspecify.annotations.Nullable;

/**
 * How far a document has come: a definite one is there and its step only moves it on, an indefinite
 * one is there only where a signing or a step brings it about.
 */
final class Stages {
  private static final int TALKS = 9;
  private final DocumentWords words;
  private final Reality reality;

  Stages(DocumentWords words) {
    this.words = words;
    this.reality = new Reality(words);
  }

  /** The stage, null where there is no such document. */
  @Nullable Stage of(
      Passage passage, Occurrence document, @Nullable Step step, @Nullable Event signing) {
    boolean behind = step != null && step.isSettled();
    if (step != null && step.kind() == Step.Kind.STANDING && reality.isDenied(passage, step)) {
      return null;
    }
    boolean doubtful =
        !behind
            && (reality.isDenied(passage, document, step)
                || reality.isSupposed(passage, document, step));
    boolean real = step == null || reality.isAsserted(passage, step);
    boolean planned = signing != null && signing.status() == EventStatus.PLANNED;
    if (signing != null
        && !(planned && behind)
        && (planned ? reality.mayCome(passage, document, step) : real)
        && !reality.isDenied(passage, document, step)
        && !reality.isConditional(passage, document)) {
      return signed(document, step, signing);
    }
    Stage told =
        step == null || doubtful && !isProposal(step) ? null : told(passage, document, step);
    if (told != null) {
      return told;
    }
    if (isQuoted(passage, document)) {
      return new Stage(AgreementStatus.ISSUED, true);
    }
    Stage talks = talks(passage, document);
    return talks != null || document.isIndefinite()
        ? talks
        : new Stage(usual(document.noun().type()), false);
  }

  /** {@code أوضح بيان لوزراء خارجية}: what speaks is there. */
  private boolean isQuoted(Passage passage, Occurrence document) {
    return document.noun().type() == AgreementType.JOINT_STATEMENT
        && document.first() > 0
        && words.isVerb(passage.token(document.first() - 1));
  }

  private static Stage signed(Occurrence document, @Nullable Step step, Event signing) {
    if (signing.status() == EventStatus.PLANNED) {
      return new Stage(AgreementStatus.AGREED, true);
    }
    AgreementStatus status =
        document.noun().type() == AgreementType.JOINT_STATEMENT
            ? AgreementStatus.ISSUED
            : AgreementStatus.SIGNED;
    return step != null && step.status().ordinal() > status.ordinal()
        ? new Stage(step.status(), true)
        : new Stage(status, true);
  }

  private static boolean isProposal(Step step) {
    return step.status() == AgreementStatus.PROPOSED;
  }

  private @Nullable Stage told(Passage passage, Occurrence document, Step step) {
    if (step.status() == AgreementStatus.ISSUED && !isIssued(document.noun().type())
        || step.status() == AgreementStatus.NEGOTIATING && !document.isIndefinite()
        || isWithdrawal(passage, document, step)) {
      return null;
    }
    if (Reality.isFuture(passage, step)) {
      return step.status() == AgreementStatus.SIGNED
          ? new Stage(AgreementStatus.AGREED, true)
          : null;
    }
    if (step.status() == AgreementStatus.IN_FORCE && step.kind() == Step.Kind.NOUN) {
      return new Stage(AgreementStatus.IN_FORCE, false);
    }
    boolean plain = Reality.isOpen(step.status()) || isInUse(step.status());
    return plain || reality.isAsserted(passage, step) ? new Stage(step.status(), true) : null;
  }

  private static boolean isInUse(AgreementStatus status) {
    return status == AgreementStatus.IN_FORCE || status == AgreementStatus.IMPLEMENTING;
  }

  private static boolean isIssued(AgreementType type) {
    return type == AgreementType.JOINT_STATEMENT || type == AgreementType.DOCUMENT;
  }

  /** One party's leaving ends only what it had with another. */
  private boolean isWithdrawal(Passage passage, Occurrence document, Step step) {
    boolean withOne =
        passage.tokens().subList(document.nounEnd(), document.end()).stream()
            .anyMatch(Prepositions::isJoining);
    return passage.token(step.at()).folded().contains("نسح")
        && (!withOne || words.known(passage.tokens(), document.first()) != null);
  }

  /** {@code مفاوضات … إلى اتفاق}: talks about one that is not there yet. */
  private @Nullable Stage talks(Passage passage, Occurrence document) {
    for (int i = document.first() - 1; i >= Math.max(0, document.first() - TALKS); i--) {
      if (passage.isStop(i) || passage.isComma(i)) {
        return null;
      }
      if (words.steps().noun(passage.token(i)) == AgreementStatus.NEGOTIATING
          && !words.is(passage.token(i), Cue.DENIES)) {
        return new Stage(AgreementStatus.NEGOTIATING, true);
      }
    }
    return null;
  }

  /** What a document of a type is where nothing is told. */
  static AgreementStatus usual(AgreementType type) {
    return switch (type) {
      case ACTION_PLAN, PROGRAMME -> AgreementStatus.IMPLEMENTING;
      case JOINT_STATEMENT -> AgreementStatus.ISSUED;
      case TREATY, CONVENTION, AGREEMENT, PROTOCOL -> AgreementStatus.IN_FORCE;
      case MOU, MINUTES, LETTER_OF_INTENT, CONTRACT, DOCUMENT -> AgreementStatus.SIGNED;
    };
  }
}
