package org.diwan.extract.agreement;

import java.util.Set;
import org.diwan.text.Token;

/** Words that lead on to what a document is about or between whom. */
final class Prepositions {
  private static final Set<String> FREE =
      Set.of(
          "بين", "حول", "بشان", "بخصوص", "علي", "الي", "من", "في", "مع", "عن", "ضد", "عام", "مثل",
          "فيما", "وبين", "ومع", "لدي", "عبر", "تجاه");
  private static final Set<String> TRAILING =
      Set.of("في", "من", "علي", "الي", "بين", "مع", "عن", "و", "لدي", "حول", "بشان", "ضد", "عبر");

  private static final Set<String> LEADING_OFF =
      Set.of("في", "من", "علي", "الي", "عن", "ضد", "لدي", "عبر", "تجاه", "مثل", "فيما");

  private static final Set<String> NAMING = Set.of("بين", "مع", "حول", "بشان", "بخصوص");

  private static final Set<String> JOINING = Set.of("بين", "مع", "وبين", "ومع");
  private static final Set<String> OF_PLACE = Set.of("في", "من", "الي");
  private static final Set<String> AWAY = Set.of("عن", "ضد", "علي", "لدي");

  private Prepositions() {}

  /** Leads to sides. */
  static boolean isJoining(Token token) {
    return JOINING.contains(token.folded());
  }

  /** Leads to where something is. */
  static boolean isOfPlace(String folded) {
    return OF_PLACE.contains(folded);
  }

  /** {@code الانفصال عن إسبانيا}: leads to what a document is about, or to a place. */
  static boolean isAway(String folded) {
    return AWAY.contains(folded) || isOfPlace(folded);
  }

  static boolean isFree(Token token) {
    return FREE.contains(token.folded());
  }

  /** Leaves nothing behind at the end of a name. */
  static boolean mayNotEnd(Token token, DocumentWords words) {
    return TRAILING.contains(token.folded()) || words.is(token, DocumentWords.Cue.GOVERNS);
  }

  /** {@code لتجنب | شن هجوم}: a clitic and a noun without article, behind which its own stands. */
  static boolean isForNoun(Token token) {
    String folded = token.folded();
    return folded.length() > 3 && folded.charAt(0) == 'ل' && isClitic(token) && !isDefinite(folded);
  }

  private static boolean isDefinite(String folded) {
    return folded.startsWith("لل") || folded.endsWith("ها") || folded.endsWith("هم");
  }

  static boolean isLeadingOff(String folded) {
    return LEADING_OFF.contains(folded);
  }

  /** May follow a definite noun and still be of its name. */
  static boolean isNaming(Token token) {
    return NAMING.contains(token.folded());
  }

  /** Perhaps a clitic {@code ل ب} and its noun. */
  static boolean isClitic(Token token) {
    char first = token.folded().charAt(0);
    return (first == 'ل' || first == 'ب') && token.forms().size() > 1 && !isFree(token);
  }

  /** Behind a bare definite noun leads away from its name. */
  static boolean leadsOff(Token token) {
    String folded = token.folded();
    return LEADING_OFF.contains(folded) || token.hasConjunction() || isClitic(token);
  }

  /** Free, or perhaps a clitic {@code ل ب}. */
  static boolean opens(Token token) {
    char first = token.folded().charAt(0);
    return isFree(token) || first == 'ل' || first == 'ب' || token.hasConjunction();
  }
}
