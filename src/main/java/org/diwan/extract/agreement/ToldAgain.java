package org.diwan.extract.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.diwan.extract.agreement.DocumentWords.Cue;
import org.diwan.extract.entity.mention.Mention;
import org.diwan.model.AgreementType;
import org.diwan.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * A document that an article tells once more by nothing but who made it, when, or with an
 * adjective: {@code الاتفاق الذي وقعته بلاده مع القوى الكبرى}, {@code الاتفاق الموقع عام 2015}. It
 * is the one of its kind that the article names otherwise, where there is no second with a party of
 * its own.
 */
final class ToldAgain {
  private ToldAgain() {}

  /** Whether the name of a definite document says no more than that. */
  static boolean is(Passage passage, Occurrence document, DocumentWords words) {
    return !document.isIndefinite()
        && document.end() > document.nounEnd()
        && document.noun().type() == AgreementType.AGREEMENT
        && IntStream.range(document.nounEnd(), document.end())
            .allMatch(i -> isSide(passage.over(i)) || saysNothing(passage.token(i), words));
  }

  /** {@code اتفاق ميونيخ} is another one. */
  private static boolean isSide(@Nullable Mention mention) {
    return mention != null
        && mention.kind() != Mention.Kind.PLACE
        && mention.kind() != Mention.Kind.CAPITAL;
  }

  private static boolean saysNothing(Token token, DocumentWords words) {
    return !token.isWord()
        || words.is(token, Cue.AGAIN)
        || words.is(token, Cue.COMMON)
        || words.steps().verb(token) != null
        || words.steps().participle(token) != null
        || words.steps().noun(token) != null
        || Prepositions.isJoining(token)
        || Prepositions.isFree(token);
  }

  /** The documents that another may tell again. */
  static List<Named> candidates(List<Named> found, Named again) {
    List<Named> fitting = new ArrayList<>();
    for (Named other : found) {
      if (other != again && !other.again && Gathered.mayBeOne(other, again)) {
        fitting.add(other);
      }
    }
    return fitting;
  }
}
