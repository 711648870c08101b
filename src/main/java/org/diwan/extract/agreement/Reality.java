package org.diwan.extract.agreement;

import java.util.Set;
import org.diwan.extract.agreement.DocumentWords.Cue;
import org.diwan.model.AgreementStatus;
import org.diwan.text.Token;
import org.jspecify.annotations.Nullable;

/** Tells what came about from what is denied, wished for or only possible. */
final class Reality {
  private static final int REACH = 5;
  private static final int LIGHT_REACH = 2;
  private static final int WITNESS_REACH = 18;
  private static final int FAIL_REACH = 9;
  private static final int AGREED_REACH = 10;
  private static final String APPROVAL = "موافق";
  private static final Set<String> DECIDES = Set.of("قرر", "قررت", "قررا", "قرروا");
  private static final Set<String> OPEN = Set.of("بشان", "حول", "الي", "نحو", "اجل", "قبل", "دون");
  private final DocumentWords words;

  Reality(DocumentWords words) {
    this.words = words;
  }

  /** {@code لم توقع … اتفاقا}, {@code دون اتفاق}. */
  boolean isDenied(Passage passage, Occurrence document, @Nullable Step step) {
    int at = step == null ? document.first() : Math.min(step.at(), document.first());
    return hasBefore(passage, document.first(), Cue.DENIES, 3)
        || hasBefore(passage, at, Cue.FAILS, FAIL_REACH)
        || step != null && hasBefore(passage, step.at(), Cue.DENIES, 3);
  }

  /** {@code غير الموقعة على}. */
  boolean isDenied(Passage passage, Step step) {
    return hasBefore(passage, step.at(), Cue.DENIES, 1);
  }

  /** {@code يسعى إلى توقيع اتفاق}. */
  boolean isSupposed(Passage passage, Occurrence document, @Nullable Step step) {
    int at = step == null || step.at() > document.first() ? document.first() : step.at();
    return isWished(passage, step) || isUncertain(passage, at) || isOnCondition(passage, at);
  }

  /** {@code في حال انتهاك}. */
  boolean isOnCondition(Passage passage, int at) {
    return hasBefore(passage, at, Cue.CONDITION, REACH);
  }

  /** To come, not only wished for. */
  boolean mayCome(Passage passage, Occurrence document, @Nullable Step step) {
    int at = step == null || step.at() > document.first() ? document.first() : step.at();
    return !isUncertain(passage, at);
  }

  /** {@code ربما توقع}, {@code قد توقع}: right before a verb of the present. */
  boolean isPerhaps(Passage passage, @Nullable Step step) {
    if (step == null || step.kind() != Step.Kind.VERB || step.at() == 0) {
      return false;
    }
    Token before = passage.token(step.at() - 1);
    return isPresent(passage.token(step.at()))
        && before.isWord()
        && (before.folded().equals("قد") || words.is(before, Cue.SUPPOSES));
  }

  /** {@code في حال تم توقيع اتفاق}, {@code إذا وقعت الاتفاقية}. */
  boolean isConditional(Passage passage, Occurrence document, @Nullable Step step) {
    return document.isIndefinite() && hasBefore(passage, document.first(), Cue.CONDITION, 2 * REACH)
        || step != null
            && !step.isSettled()
            && hasBefore(passage, step.at(), Cue.CONDITION, LIGHT_REACH);
  }

  /** Whether of the words that tell of certainty the nearest doubts. */
  private boolean isUncertain(Passage passage, int at) {
    for (int i = at - 1; i >= Math.max(0, at - REACH); i--) {
      Token token = passage.token(i);
      if (passage.isStop(i) || token.isWord() && words.is(token, Cue.ASSERTS)) {
        return false;
      }
      if (token.isWord() && words.is(token, Cue.SUPPOSES)) {
        return true;
      }
    }
    return false;
  }

  /** {@code أن توقع}: a verb of the present behind {@code أن} or {@code ل}. */
  private static boolean isWished(Passage passage, @Nullable Step step) {
    if (step == null || step.kind() != Step.Kind.VERB || !isPresent(passage.token(step.at()))) {
      return false;
    }
    String before = step.at() == 0 ? "" : passage.token(step.at() - 1).folded();
    return before.equals("ان")
        || before.equals("بان")
        || before.equals("الا")
        || before.equals("قد")
        || passage.token(step.at()).folded().charAt(0) == 'ل';
  }

  static boolean isPresent(Token token) {
    char first = token.folded().charAt(token.hasConjunction() ? 1 : 0);
    return first == 'ي' || first == 'ت' || first == 'ل' || first == 'س';
  }

  /** A verbal noun that tells what happened: {@code بعد توقيع}, {@code تم توقيع}, or a headline. */
  boolean isAsserted(Passage passage, Step step) {
    return switch (step.kind()) {
      case VERB, STANDING, BEHIND -> true;
      case NOUN ->
          isPurpose(passage, step.at())
              ? hasBefore(passage, step.at(), Cue.ASSERTS, 1)
              : opens(passage, step.at()) || isTold(passage, step.at());
    };
  }

  private boolean isTold(Passage passage, int noun) {
    return !OPEN.contains(passage.token(noun - 1).folded()) && isToldOf(passage, noun);
  }

  private boolean isToldOf(Passage passage, int noun) {
    return passage.token(noun - 1).folded().equals("عن")
        || isAgreedUpon(passage, noun)
        || isDecided(passage, noun)
        || hasBefore(passage, noun, Cue.WITNESSES, WITNESS_REACH)
        || hasBefore(passage, noun, Cue.ASSERTS, REACH)
        || isSaid(passage, noun);
  }

  /** {@code قرر مجلس الوزراء الموافقة على}: whoever decides to approve approves. */
  private static boolean isDecided(Passage passage, int noun) {
    if (!passage.token(noun).folded().contains(APPROVAL)) {
      return false;
    }
    for (int i = noun - 1; i >= Math.max(0, noun - REACH) && !passage.isStop(i); i--) {
      if (passage.token(i).readsAny(DECIDES)) {
        return true;
      }
    }
    return false;
  }

  /** {@code تم الاتفاق، خلال الزيارة، على تمديد العمل ب}: of one that is there it is done. */
  private boolean isAgreedUpon(Passage passage, int noun) {
    AgreementStatus status = words.steps().noun(passage.token(noun));
    boolean moves =
        status == AgreementStatus.EXTENDED
            || status == AgreementStatus.RATIFIED
            || status == AgreementStatus.SUSPENDED
            || status == AgreementStatus.ENDED;
    return moves
        && passage.token(noun - 1).folded().equals("علي")
        && hasBefore(passage, noun, Cue.AGREES, AGREED_REACH);
  }

  /** {@code أكد وزير البترول الكيني، فلان، الخميس، توقيع}: nothing but who and when between. */
  private boolean isSaid(Passage passage, int noun) {
    int at = noun - 1;
    while (at >= 0 && (passage.over(at) != null || passage.isComma(at) || passage.isDated(at))) {
      at--;
    }
    return at >= 0 && passage.token(at).isWord() && words.is(passage.token(at), Cue.ASSERTS);
  }

  /** {@code محادثات جرت أمس للتوصل إلى}: what for. */
  private static boolean isPurpose(Passage passage, int noun) {
    return passage.token(noun).folded().charAt(0) == 'ل';
  }

  private static boolean opens(Passage passage, int at) {
    return at == 0
        || passage.token(at - 1).is(':')
        || passage.token(at - 1).is('-')
        || passage.token(at - 1).is('•');
  }

  boolean hasBefore(Passage passage, int at, Cue cue, int reach) {
    for (int i = at - 1; i >= Math.max(0, at - reach); i--) {
      if (passage.isStop(i)) {
        return false;
      }
      if (passage.token(i).isWord() && words.is(passage.token(i), cue)) {
        return true;
      }
    }
    return false;
  }

  /** {@code ستوقع}: to come. */
  static boolean isFuture(Passage passage, @Nullable Step step, DocumentWords words) {
    if (step == null || step.kind() == Step.Kind.NOUN || step.kind() == Step.Kind.STANDING) {
      return false;
    }
    String folded = passage.token(step.at()).folded();
    boolean before = step.at() > 0 && passage.token(step.at() - 1).folded().endsWith("سوف");
    return before
        || FiniteShape.is(passage.token(step.at()), words) && folded.contains("س")
        || goesOn(passage, step, words);
  }

  /** {@code ستعود كينيا وتنضم إلى}: to come like the verb before it. */
  private static boolean goesOn(Passage passage, Step step, DocumentWords words) {
    Token verb = passage.token(step.at());
    return verb.hasConjunction() && isPresent(verb) && isFutureBefore(passage, step.at(), words);
  }

  private static boolean isFutureBefore(Passage passage, int at, DocumentWords words) {
    for (int i = at - 1; i >= Math.max(0, at - REACH) && !passage.isStop(i); i--) {
      if (passage.token(i).folded().startsWith("س") && FiniteShape.is(passage.token(i), words)) {
        return true;
      }
    }
    return false;
  }

  /** Talks that are no document yet. */
  static boolean isOpen(AgreementStatus status) {
    return status == AgreementStatus.NEGOTIATING || status == AgreementStatus.PROPOSED;
  }
}
