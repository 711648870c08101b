package org.diwan.extract.agreement;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.diwan.model.AgreementStatus;
import org.diwan.model.DateSpan;
import org.jspecify.annotations.Nullable;

/**
 * What is done by a document signed long ago tells that it is in force, wherever in the article it
 * stands: {@code عادت السفن بموجب الاتفاق}. Not so what it only provides for: {@code ستعود بموجبه
 * السفن}.
 */
final class GoneBy {
  private static final int REACH = 8;
  private static final int OLD = 365;
  private static final String THEY_DID = "وا";
  private static final Set<AgreementStatus> MADE =
      EnumSet.range(AgreementStatus.AGREED, AgreementStatus.RATIFIED);

  private GoneBy() {}

  /** Whether something goes by it that is not only to come. */
  static boolean is(
      Passage passage, Occurrence document, @Nullable Step step, Stage stage, DocumentWords words) {
    return step != null
        && step.kind() == Step.Kind.NOUN
        && stage.status() == AgreementStatus.IN_FORCE
        && !stage.told()
        && !isToCome(passage, step.at(), document.end(), words);
  }

  /** {@code ستعود بموجب}, {@code بموجبه يتعين}: a verb of what is or will be stands near. */
  private static boolean isToCome(Passage passage, int step, int end, DocumentWords words) {
    for (int i = step - 1; i >= Math.max(0, step - REACH) && !passage.isStop(i); i--) {
      if (isPresent(passage, i, words)) {
        return true;
      }
    }
    for (int i = end; i < Math.min(passage.tokens().size(), end + REACH); i++) {
      if (passage.isStop(i)) {
        return false;
      }
      if (isPresent(passage, i, words)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPresent(Passage passage, int at, DocumentWords words) {
    return passage.token(at).isWord()
        && passage.over(at) == null
        && !passage.isDated(at)
        && !passage.token(at).folded().endsWith(THEY_DID)
        && FiniteShape.is(passage.token(at), words);
  }

  /** Signed so long ago that it is no news. */
  static boolean isOld(@Nullable DateSpan signed, @Nullable LocalDate published) {
    return signed != null && published != null && signed.to().isBefore(published.minusDays(OLD));
  }

  /** Made long ago, and gone by. */
  static boolean lifts(Named named) {
    return named.goneBy && named.old && MADE.contains(named.status);
  }
}
