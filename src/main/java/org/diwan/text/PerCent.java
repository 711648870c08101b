package org.diwan.text;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A per cent behind a number: {@code %}, {@code بالمئة}, {@code في المائة}, folded. */
final class PerCent {
  private static final Set<String> SIGNS = Set.of("%", "٪");
  private static final Set<String> HUNDREDS = Set.of("الميه", "المايه");

  private PerCent() {}

  static boolean isAt(NumberCursor cursor, int ahead) {
    Token token = cursor.token(ahead);
    if (token == null) {
      return false;
    }
    String form = token.folded();
    return SIGNS.contains(form)
        || form.startsWith("ب") && HUNDREDS.contains(form.substring(1))
        || isIn(form) && isHundred(cursor.token(ahead + 1));
  }

  private static boolean isIn(String form) {
    return form.equals("في");
  }

  private static boolean isHundred(@Nullable Token token) {
    return token != null && HUNDREDS.contains(token.folded());
  }
}
