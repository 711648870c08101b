package org.diwan.extract.figure.reading;

import java.util.Map;
import java.util.Set;
import org.diwan.extract.figure.lexicon.Unit;
import org.diwan.extract.figure.passage.Passage;
import org.diwan.text.Fold;
import org.diwan.text.Form;
import org.diwan.text.Token;

/**
 * Metres and kilometres that an area is told in without saying that they are square: {@code على
 * مساحة 90 مترا}, {@code تبلغ مساحتها نحو 4500 كلم}. Not where a length of it is told ({@code مساحة
 * تمتد 3 كيلومترات}).
 */
final class SquareMetres {
  private static final int REACH = 4;
  private static final String AREA = "مساح";

  /** Letters of {@code مساحاتهما}. */
  private static final int LONGEST = 9;

  private static final Map<String, String> SQUARES = Map.of("m", "m2", "km", "km2");
  private static final Set<String> LENGTHS =
      Set.of(
          "طول", "طوله", "طولها", "ارتفاع", "عرض", "عمق", "تمتد", "يمتد", "مسافه", "بعد", "تبعد",
          "قطر", "قطره", "قطرها");

  private SquareMetres() {}

  /**
   * The unit meant.
   *
   * @param number index of the number before the unit
   */
  static Unit meant(Passage passage, int number, Unit told) {
    String square = SQUARES.get(told.code());
    return square != null && isArea(passage, number)
        ? new Unit(square, told.kind(), told.factor())
        : told;
  }

  private static boolean isArea(Passage passage, int number) {
    for (int i = number - 1; i >= Math.max(0, number - REACH); i--) {
      Token token = passage.tokens().get(i);
      if (!token.isWord() && !token.is('(') || token.readsAny(LENGTHS)) {
        return false;
      }
      if (token.isWord() && names(token)) {
        return true;
      }
    }
    return false;
  }

  /** {@code مساحة}, {@code ومساحتها}, {@code بمساحات}. */
  private static boolean names(Token token) {
    for (Form form : token.forms()) {
      String word = Fold.bare(form.word());
      if (word.startsWith(AREA) && word.length() <= LONGEST) {
        return true;
      }
    }
    return false;
  }
}
