package org.diwan.text;

/**
 * A part of a date that was read.
 *
 * @param value 0 where the part is not written
 * @param next the token after it
 */
record DateStep(int value, int next) {

  boolean isWritten() {
    return value != WrittenDate.UNWRITTEN;
  }
}
