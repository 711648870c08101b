package org.diwan.extract.agreement;

import java.util.Set;
import org.diwan.model.AgreementStatus;
import org.diwan.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Words that tell a document from others by its signing and so belong to its name: {@code الموقع
 * بين}, {@code المبرمة عام}, {@code الذي وقعته بلاده}.
 */
final class Tails {
  private static final Set<String> GOES_ON =
      Set.of("بين", "مع", "عام", "سنه", "حول", "بشان", "العام", "السنه");
  private static final Set<String> RELATIVES = Set.of("الذي", "التي");
  private static final Set<String> BACK =
      Set.of("عليه", "عليها", "اليه", "اليها", "عليهما", "به", "بها", "موخرا");
  private static final Set<String> LIGHT = Set.of("تم", "تمت", "جري");
  private final DocumentWords words;

  Tails(DocumentWords words) {
    this.words = words;
  }

  static boolean isRelative(Token token) {
    return RELATIVES.contains(token.folded());
  }

  /** How many tokens to walk over, 0 where none begins here. */
  int length(Passage passage, int at) {
    Token token = passage.token(at);
    if (!token.isWord() || token.hasConjunction()) {
      return 0;
    }
    if (RELATIVES.contains(token.folded())) {
      return hasVerb(passage, at + 1) ? 2 : reached(passage, at + 1);
    }
    AgreementStatus status = words.steps().participle(token);
    return isSigned(status) || status == AgreementStatus.IN_FORCE ? participle(passage, at) : 0;
  }

  /** {@code الذي تم التوصل إليه بين}. */
  private int reached(Passage passage, int light) {
    if (light + 2 >= passage.tokens().size()
        || !LIGHT.contains(passage.token(light).folded())
        || !isSigned(words.steps().noun(passage.token(light + 1)))) {
      return 0;
    }
    int next = light + (BACK.contains(passage.token(light + 2).folded()) ? 3 : 2);
    boolean on = next < passage.tokens().size() && goesOn(passage.token(next), false);
    return on ? next - light + 1 : 0;
  }

  /** {@code التي وقعها}: a clause at the end of a name that tells nobody and nothing. */
  static boolean endsOpen(Passage passage, int from, int end) {
    return end - 2 >= from
        && passage.token(end - 1).isWord()
        && passage.over(end - 1) == null
        && RELATIVES.contains(passage.token(end - 2).folded());
  }

  private int participle(Passage passage, int at) {
    int next = at + 1;
    if (next < passage.tokens().size() && BACK.contains(passage.token(next).folded())) {
      next++;
    }
    int year = next;
    if (year < passage.tokens().size() && passage.token(year).folded().equals("في")) {
      year++;
    }
    return year < passage.tokens().size() && goesOn(passage.token(year), year > next)
        ? year - at
        : 0;
  }

  private static boolean goesOn(Token token, boolean in) {
    boolean year = token.isNumber() && token.folded().length() == 4;
    return GOES_ON.contains(token.folded()) || in && year;
  }

  private boolean hasVerb(Passage passage, int at) {
    return at < passage.tokens().size() && isSigned(words.steps().verb(passage.token(at)));
  }

  private static boolean isSigned(@Nullable AgreementStatus status) {
    return status == AgreementStatus.SIGNED
        || status == AgreementStatus.ISSUED
        || status == AgreementStatus.AGREED;
  }
}
