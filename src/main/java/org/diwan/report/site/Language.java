package org.diwan.report.site;

import java.util.Locale;

/** A language of the site; English pages lie at its top, Arabic ones under {@code ar/}. */
enum Language {
  ENGLISH("en", "ltr", ""),
  ARABIC("ar", "rtl", "ar/");

  private final String code;
  private final String direction;
  private final String folder;

  Language(String code, String direction, String folder) {
    this.code = code;
    this.direction = direction;
    this.folder = folder;
  }

  /** As the attribute {@code lang} has it. */
  String code() {
    return code;
  }

  /** As the attribute {@code dir} has it. */
  String direction() {
    return direction;
  }

  /** Where its pages lie; empty or ending in a slash. */
  String folder() {
    return folder;
  }

  Locale locale() {
    return Locale.of(code);
  }

  Language other() {
    return this == ENGLISH ? ARABIC : ENGLISH;
  }
}
