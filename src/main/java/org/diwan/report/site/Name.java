package org.diwan.report.site;

import org.jspecify.annotations.Nullable;

/**
 * What something is called in both languages; a template shows it in that of its page.
 *
 * @param en empty where none is known
 * @param ar empty where none is known
 */
record Name(String en, String ar) {

  static final Name NONE = new Name("", "");

  static Name of(@Nullable String en, @Nullable String ar) {
    return new Name(en == null ? "" : en, ar == null ? "" : ar);
  }

  /** The same in both languages, such as a code or a number. */
  static Name same(@Nullable Object text) {
    String shown = text == null ? "" : text.toString();
    return new Name(shown, shown);
  }

  /** In that language, else in the other. */
  String in(Language language) {
    String own = language == Language.ENGLISH ? en : ar;
    return own.isEmpty() ? en + ar : own;
  }

  /** The name that a page of the other language shows first; none where there is only one. */
  Name swapped() {
    return isDouble() ? new Name(ar, en) : NONE;
  }

  /** Whether an English page shows it in Arabic: it has to say so to a screen reader. */
  boolean onlyArabic() {
    return en.isEmpty() && !ar.isEmpty();
  }

  /** Whether an Arabic page shows it in English. */
  boolean onlyEnglish() {
    return ar.isEmpty() && !en.isEmpty();
  }

  boolean isKnown() {
    return !en.isEmpty() || !ar.isEmpty();
  }

  /** Whether there are two names to show. */
  boolean isDouble() {
    return !en.isEmpty() && !ar.isEmpty() && !en.equals(ar);
  }
}
