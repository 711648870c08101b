package org.diwan.report.site;

/** Says that there is more than a page shows. */
final class Bound {

  private Bound() {}

  /** {@code {0}} of {@code {1}}, where they differ; else nothing. */
  static Name note(String phrase, long shown, long all) {
    return shown < all ? Phrases.of(phrase, shown, all) : Name.NONE;
  }
}
