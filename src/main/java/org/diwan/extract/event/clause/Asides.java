package org.diwan.extract.event.clause;

import java.util.List;
import java.util.Set;
import org.diwan.text.Fold;
import org.diwan.text.Form;
import org.diwan.text.Token;
import org.diwan.text.Weekdays;

/**
 * Adverbial phrases between two commas, dashes or brackets, without a verb of their own but one
 * that describes a noun of theirs: {@code اتهم فلان، في مقابلة مع صحيفة فلانة، فلانا}, {@code، في
 * كلمة ألقاها أمس،}. What governs a sentence reaches over them and does not see who is named in
 * them.
 */
final class Asides {
  private static final int LONGEST = 14;
  private static final Set<String> OPENING =
      Set.of(
          "في", "خلال", "اثنا", "عبر", "مسا", "صباح", "ظهر", "فجر", "الليله", "اليوم", "امس", "يوم",
          "بعد", "قبل", "عقب", "ضمن", "بمناسبه", "علي", "لدي", "عشيه", "غداه", "حسب", "بحسب", "وفق",
          "باشد", "وباشد", "بشده", "بدوره", "بدورها", "ايضا", "كذلك", "ليل", "ليله");

  /** The pronoun of a verb that takes up the noun before it. */
  private static final List<String> RESUMED = List.of("ها", "ته", "اه");

  private Asides() {}

  /**
   * For each token at which an aside opens the token that closes it, else 0.
   *
   * @param verbs the finite verbs of the sentence
   */
  static int[] of(List<Token> tokens, boolean[] verbs, Cues cues) {
    int[] ends = new int[tokens.size()];
    for (int i = 1; i + 1 < tokens.size(); i++) {
      if (isComma(tokens.get(i)) && opens(tokens.get(i + 1))) {
        ends[i] = end(tokens, verbs, cues, i);
      } else if (isDash(tokens.get(i)) || tokens.get(i).is('(')) {
        ends[i] = end(tokens, verbs, cues, i);
      }
    }
    return ends;
  }

  /**
   * Where an aside without a verb opens that is closed by the comma right before a token, else the
   * token.
   */
  static int before(List<Token> tokens, boolean[] verbs, int token) {
    if (token < 3 || !isComma(tokens.get(token - 1))) {
      return token;
    }
    for (int i = token - 2; i > Math.max(0, token - LONGEST) && !verbs[i]; i--) {
      if (isComma(tokens.get(i))) {
        return opens(tokens.get(i + 1)) ? i : token;
      }
    }
    return token;
  }

  private static int end(List<Token> tokens, boolean[] verbs, Cues cues, int open) {
    int last = Math.min(tokens.size() - 1, open + LONGEST);
    for (int i = open + 1; i <= last; i++) {
      if (verbs[i] && !(i > open + 1 && describes(tokens, cues, i))) {
        return 0;
      }
      if (closes(tokens.get(open), tokens.get(i))) {
        return i - open > 1 ? i : 0;
      }
    }
    return 0;
  }

  /**
   * {@code في بيان صدر عنها}, {@code خلال جولة أجراها}, {@code خلال زيارة استمرت يومين}: right
   * behind a noun without the article.
   */
  private static boolean describes(List<Token> tokens, Cues cues, int verb) {
    Token noun = tokens.get(verb - 1);
    return !Fold.isDefinite(noun.folded())
        && (cues.isBareSpeech(SpeechCue.HOLDS_WORDS, noun)
            || cues.clauses().is(ClauseCue.LASTS, tokens.get(verb))
            || RESUMED.stream().anyMatch(tokens.get(verb).folded()::endsWith));
  }

  private static boolean closes(Token open, Token token) {
    return isComma(open) ? isComma(token) : open.is('(') ? token.is(')') : isDash(token);
  }

  private static boolean opens(Token token) {
    for (Form form : token.forms()) {
      if (form.conjunction() == Form.NONE
          && (OPENING.contains(form.word()) || Weekdays.is(form.word()))) {
        return true;
      }
    }
    return OPENING.contains(token.folded());
  }

  private static boolean isComma(Token token) {
    return token.isAny("،,");
  }

  private static boolean isDash(Token token) {
    return token.isAny("-–—");
  }
}
