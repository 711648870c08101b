package org.diwan.text;

/**
 * A date word met in a sentence.
 *
 * @param length in tokens
 */
record DateHit(DateWord word, int length) {

  boolean is(DateWordKind kind) {
    return word.kind() == kind;
  }
}
