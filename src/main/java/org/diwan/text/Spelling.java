package org.diwan.text;

import java.util.Arrays;
import java.util.List;

/**
 * What the letters of a token tell by themselves, wherever it stands.
 *
 * @param written as the text has it
 * @param folded empty where folding leaves nothing of it
 * @param forms as in {@link Token}
 */
record Spelling(String written, String folded, List<Form> forms) {

  static Spelling word(String written) {
    String folded = Fold.fold(written);
    return new Spelling(written, folded, folded.isEmpty() ? List.of() : Form.readings(folded));
  }

  static Spelling number(String written) {
    return whole(written, Fold.fold(written));
  }

  static Spelling mark(String written) {
    return whole(written, written);
  }

  private static Spelling whole(String written, String folded) {
    return new Spelling(written, folded, Arrays.asList(new Form(Form.NONE, Form.NONE, folded)));
  }

  /** Whether this is how a part of a text is spelled. */
  boolean isAt(String text, int start, int end) {
    return written.length() == end - start && text.startsWith(written, start);
  }
}
