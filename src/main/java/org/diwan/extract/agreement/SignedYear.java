package org.diwan.extract.agreement;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.diwan.model.AgreementType;
import org.diwan.model.DatePrecision;
import org.diwan.model.DateSpan;
import org.diwan.text.DateMention;
import org.jspecify.annotations.Nullable;

/**
 * The year by which a document that binds is called: {@code الاتفاق النووي لعام 2015}, {@code
 * اتفاقية 1970}. It was signed then, where that is past.
 */
final class SignedYear {
  private static final Set<AgreementType> BINDING =
      EnumSet.of(
          AgreementType.AGREEMENT,
          AgreementType.TREATY,
          AgreementType.CONVENTION,
          AgreementType.PROTOCOL);
  private static final Set<String> OF =
      Set.of("عام", "لعام", "سنه", "لسنه", "العام", "للعام", "السنه", "في");

  private SignedYear() {}

  static @Nullable DateSpan of(Passage passage, Occurrence document, DocumentWords words) {
    if (!BINDING.contains(document.noun().type())) {
      return null;
    }
    for (DateMention date : passage.dates()) {
      boolean inside =
          date.firstToken() >= document.nounEnd()
              && date.firstToken() < ownEnd(passage, document, words);
      if (inside && isYear(date) && isPast(passage, date.span())) {
        return date.span();
      }
    }
    return null;
  }

  /** {@code اتفاق يحل محل | معاهدة 1997}: the year of another. */
  private static int ownEnd(Passage passage, Occurrence document, DocumentWords words) {
    for (int i = document.nounEnd() + 1; i < document.end(); i++) {
      if (passage.token(i).isWord() && words.nouns().longest(passage.tokens(), i) != null) {
        return i;
      }
    }
    return document.end();
  }

  private static boolean isYear(DateMention date) {
    return date.span() != null && date.span().precision() == DatePrecision.YEAR;
  }

  private static boolean isPast(Passage passage, @Nullable DateSpan year) {
    LocalDate today = passage.publishedOn();
    return year != null && (today == null || year.to().isBefore(today));
  }

  /** Whether nothing but the year names it. */
  static boolean isAll(Passage passage, Occurrence document, DocumentWords words) {
    if (of(passage, document, words) == null) {
      return false;
    }
    for (int i = document.nounEnd(); i < document.end(); i++) {
      boolean number = passage.token(i).isNumber();
      if (!number && !OF.contains(passage.token(i).folded())) {
        return false;
      }
    }
    return true;
  }
}
