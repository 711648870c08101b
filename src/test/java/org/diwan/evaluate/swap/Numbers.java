package org.diwan.evaluate.swap;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.diwan.text.Fold;

/**
 * Swaps the digits 3 to 9 among each other, in digits and in words alike. So a number keeps its
 * shape and with it the grammar of what it counts: what was 3 to 10 stays so, what was dual too.
 */
final class Numbers {
  /** One digit a row: units, ordinals, tens and hundreds of it. */
  private static final String[][] WORDS = {
    {"ثلاثة", "ثلاث", "ثالثة", "ثالث", "ثلاثون", "ثلاثين", "ثلاثمائة", "ثلاثمئة"},
    {"أربعة", "أربع", "رابعة", "رابع", "أربعون", "أربعين", "أربعمائة", "أربعمئة"},
    {"خمسة", "خمس", "خامسة", "خامس", "خمسون", "خمسين", "خمسمائة", "خمسمئة"},
    {"ستة", "ست", "سادسة", "سادس", "ستون", "ستين", "ستمائة", "ستمئة"},
    {"سبعة", "سبع", "سابعة", "سابع", "سبعون", "سبعين", "سبعمائة", "سبعمئة"},
    {"ثمانية", "ثماني", "ثامنة", "ثامن", "ثمانون", "ثمانين", "ثمانمائة", "ثمانمئة"},
    {"تسعة", "تسع", "تاسعة", "تاسع", "تسعون", "تسعين", "تسعمائة", "تسعمئة"},
  };

  private static final int FIRST = 3;
  private static final Pattern CLITICS = Pattern.compile("^(و?(?:لل|[بكل]?(?:ال)?))(.+)$");
  private static final Pattern DIGIT = Pattern.compile("[3-9٣-٩]");

  private final Map<String, int[]> places = new HashMap<>();
  private final List<Integer> to = new ArrayList<>();

  /** Leaves every number as it is. */
  Numbers() {
    learn();
  }

  Numbers(Random random) {
    learn();
    Collections.shuffle(to, random);
  }

  private void learn() {
    for (int digit = 0; digit < WORDS.length; digit++) {
      to.add(digit);
      for (int form = 0; form < WORDS[digit].length; form++) {
        places.put(Fold.fold(WORDS[digit][form]), new int[] {digit, form});
      }
    }
  }

  String swap(String text) {
    String digits = DIGIT.matcher(text).replaceAll(match -> digit(match.group()));
    UnaryOperator<String> word = this::word;
    return Phrases.WORD.matcher(digits).replaceAll(match -> word.apply(match.group()));
  }

  private String digit(String digit) {
    char zero = digit.charAt(0) < '٠' ? '0' : '٠';
    return String.valueOf((char) (zero + FIRST + to.get(digit.charAt(0) - zero - FIRST)));
  }

  private String word(String word) {
    String plain = bare("", word);
    if (plain != null) {
      return plain;
    }
    var parts = CLITICS.matcher(word);
    String swapped = parts.matches() ? bare(parts.group(1), parts.group(2)) : null;
    return swapped == null ? word : swapped;
  }

  private @org.jspecify.annotations.Nullable String bare(String clitics, String word) {
    int[] place = places.get(Fold.fold(word));
    return place == null ? null : clitics + WORDS[to.get(place[0])][place[1]];
  }

  double swap(double value) {
    String digits = BigDecimal.valueOf(value).toPlainString();
    return Double.parseDouble(DIGIT.matcher(digits).replaceAll(match -> digit(match.group())));
  }
}
