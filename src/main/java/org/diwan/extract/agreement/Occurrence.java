package org.diwan.extract.agreement;

import org.diwan.extract.agreement.DocumentWords.Noun;
import org.diwan.gazetteer.PhraseTree;

/**
 * A document's noun in a sentence with what names it.
 *
 * @param match the noun itself
 * @param end one past the last token of the name
 * @param reference how it refers
 */
record Occurrence(PhraseTree.Match<Noun> match, int end, Reference reference) {

  /** How a noun refers to a document. */
  enum Reference {
    /** {@code الاتفاق}, {@code هذه الاتفاقية}: one named before. */
    BARE,
    /** {@code اتفاق باريس}, {@code الاتفاقية مع كينيا}: one that is known or there. */
    DEFINITE,
    /** {@code اتفاقا للصيد}: there only if the words say that it came about. */
    INDEFINITE
  }

  int first() {
    return match.first();
  }

  int nounEnd() {
    return match.end();
  }

  Noun noun() {
    return match.meanings().getFirst();
  }

  /** Nothing but the noun. */
  boolean isNaked() {
    return end == match.end();
  }

  boolean isBare() {
    return reference == Reference.BARE;
  }

  boolean isIndefinite() {
    return reference == Reference.INDEFINITE;
  }
}
