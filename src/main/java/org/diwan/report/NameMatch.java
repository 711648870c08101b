package org.diwan.report;

import static org.diwan.jooq.reporting.Routines.foldName;
import static org.jooq.impl.DSL.concat;
import static org.jooq.impl.DSL.falseCondition;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.upper;
import static org.jooq.impl.DSL.val;

import java.util.function.Function;
import org.jooq.Condition;
import org.jooq.Field;

/**
 * How what a person types is compared with names: always folded by {@code reporting.fold_name},
 * always as a value.
 */
record NameMatch(String text) {
  private static final int SHORTEST_PART = 3;
  private static final Field<String> SPACE = inline(" ");

  Condition isCode(Field<String> code) {
    return upper(code).eq(upper(val(text.strip())));
  }

  Condition is(Field<String> name) {
    return folded(text).ne(inline("")).and(foldName(name).eq(folded(text)));
  }

  /** Whether it is a name that is stored with its spelling evened out. */
  Condition isKey(Field<String> key) {
    return folded(text).ne(inline("")).and(key.eq(folded(text)));
  }

  /** Whether the name holds it from word to word. */
  Condition isPhraseOf(Field<String> name) {
    return tooShort()
        ? falseCondition()
        : folded(text).ne(inline("")).and(framed(foldName(name)).contains(framed(folded(text))));
  }

  /** Whether the name holds all of its words, whole, in any order. */
  Condition areWordsOf(Field<String> name) {
    return ofEachWord(word -> framed(foldName(name)).contains(framed(folded(word))));
  }

  /**
   * Whether the name holds all of its words, if only as parts of words: who may have been meant.
   */
  Condition isNear(Field<String> name) {
    return ofEachWord(word -> foldName(name).contains(folded(word)));
  }

  private Condition ofEachWord(Function<String, Condition> match) {
    if (tooShort()) {
      return falseCondition();
    }
    Condition all = folded(text).ne(inline(""));
    for (String word : text.strip().split("\\s+")) {
      all = all.and(match.apply(word));
    }
    return all;
  }

  private boolean tooShort() {
    return text.strip().length() < SHORTEST_PART;
  }

  private static Field<String> folded(String text) {
    return foldName(val(text));
  }

  private static Field<String> framed(Field<String> text) {
    return concat(SPACE, text, SPACE);
  }
}
