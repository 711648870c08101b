package org.diwan.extract.event.clause;

import java.util.List;
import java.util.Set;
import org.diwan.gazetteer.PhraseTree;
import org.diwan.gazetteer.Triggers;
import org.diwan.gazetteer.Triggers.Trigger;
import org.diwan.model.EventType;
import org.diwan.text.Token;

/** Tells words apart that folding makes alike, by how they are written in the text. */
final class Spelling {
  /** Letters of {@code جاء} and its like, which are verbs. */
  private static final int SHORT = 3;

  /** Written without the hamza {@code هنأ} is another word, with the alif {@code ثمن} a noun. */
  private static final Set<String> NOUNS_AS_WRITTEN =
      Set.of("هنا", "وهنا", "ثمنا", "ثمنًا", "طالبا", "اثني", "لاثني", "باثني");

  private final List<Token> tokens;
  private final String text;

  Spelling(List<Token> tokens, String text) {
    this.tokens = tokens;
    this.text = text;
  }

  /** {@code زعماء}, {@code أمراء}: many of them, not {@code زعما} nor {@code أمرا}, two who did. */
  boolean isPlural(int i) {
    return tokens.get(i).folded().length() > SHORT
        && tokens.get(i).folded().endsWith("ا")
        && ends(i, 'ء');
  }

  boolean ends(int i, char letter) {
    return text.charAt(tokens.get(i).end() - 1) == letter;
  }

  /**
   * Behind {@code عن} stands a noun, and what is written with {@code إ} is one. {@code لوحة}: no
   * verb ends in {@code ة}, though folded it looks like one with its pronoun.
   */
  boolean isNoun(int i, PhraseTree.Match<Trigger> match) {
    return match.end() == i + 1
        && (ends(i, 'ة') || isFourthNoun(i) || NOUNS_AS_WRITTEN.contains(written(i)));
  }

  /** {@code إدانتها}, {@code عن ادانتها}: the noun; {@code أدانتها} is the verb. */
  private boolean isFourthNoun(int i) {
    int hamza = written(i).indexOf('إ');
    return hamza >= 0 && hamza <= 1 || i > 0 && tokens.get(i - 1).folded().equals("عن");
  }

  private String written(int i) {
    return text.substring(tokens.get(i).start(), tokens.get(i).end());
  }

  /** {@code غدا}, {@code غداة} are no {@code غداء}, though both fold alike. */
  boolean isTomorrow(int i, PhraseTree.Match<Trigger> match) {
    String word = match.form().word();
    return match.end() == i + 1
        && (word.equals("غدا") && ends(i, 'ا') || word.startsWith("غدا") && ends(i, 'ة'));
  }

  /** Whether a word may be written so and mean this. */
  boolean allows(int i, PhraseTree.Match<Trigger> match, Trigger trigger) {
    boolean closed = trigger.suffixed() && match.end() == i + 1 && ends(i, 'ة');
    return !closed && isSpelled(i, trigger) && !isGranted(i, match, trigger);
  }

  /**
   * {@code يهنئ} but not {@code مهنية}, {@code ثمن} but not {@code ثمنه}, {@code يعزي} but not
   * {@code يعزى}.
   */
  private boolean isSpelled(int i, Trigger trigger) {
    String written = written(i);
    if (trigger.lemma().endsWith("هنأ")) {
      return written.indexOf('أ') >= 0 || written.indexOf('ئ') >= 0 || written.indexOf('ؤ') >= 0;
    }
    if (trigger.frame() == Triggers.Frame.MUST && written.endsWith("لآن")) {
      return false;
    }
    if (trigger.lemma().endsWith("ثمن")) {
      return !trigger.suffixed();
    }
    return !trigger.lemma().endsWith("عزى") || !written.endsWith("عزى") || written.startsWith("ع");
  }

  /** {@code على منحه وسام}: with the pronoun it is the deed, no grant. */
  private boolean isGranted(int i, PhraseTree.Match<Trigger> match, Trigger trigger) {
    return trigger.type() == EventType.AID && match.form().word().equals("منحه") && ends(i, 'ه');
  }
}
