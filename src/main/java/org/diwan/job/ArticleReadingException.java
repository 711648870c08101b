package org.diwan.job;

/**
 * The reading of one article broke off: a fault of the program, never passed as an article without
 * facts.
 */
public final class ArticleReadingException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  ArticleReadingException(String ref, String place, Throwable cause) {
    super("the reading of article " + ref + " (" + place + ") failed: " + cause, cause);
  }
}
