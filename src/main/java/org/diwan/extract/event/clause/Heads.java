package org.diwan.extract.event.clause;

import java.util.List;
import java.util.Set;
import org.diwan.extract.entity.mention.Mention;
import org.diwan.text.Form;
import org.diwan.text.Token;

/**
 * Words that stand before the name of a state or body and stand for some of its people: {@code مع
 * وفد من}, {@code إلى قادة دول}. The preposition of the first of them governs the name.
 */
public final class Heads {
  private static final int REACH = 6;

  private static final Set<String> FROM = Set.of("من", "عن", "ل");

  private Heads() {}

  /**
   * First token of the words that lead to a name, the name's own first token for none.
   *
   * @param first first token of the name
   */
  public static int start(Cues cues, List<Token> tokens, int first) {
    int start = first;
    for (int i = first - 1; i >= Math.max(0, first - REACH); i--) {
      if (isHead(cues, tokens.get(i))) {
        start = i;
      } else if (!isLink(cues, tokens, i, start)) {
        break;
      }
    }
    return start;
  }

  /** {@code وفد رفيع المستوى من}: between a head and its preposition an adjective may stand. */
  private static boolean isLink(Cues cues, List<Token> tokens, int i, int start) {
    boolean from = FROM.contains(tokens.get(i).folded());
    boolean adjective =
        i + 1 < start && FROM.contains(tokens.get(i + 1).folded()) && tokens.get(i).isWord();
    return (from || adjective) && headWithin(cues, tokens, i);
  }

  private static boolean headWithin(Cues cues, List<Token> tokens, int i) {
    return i > 0 && (isHead(cues, tokens.get(i - 1)) || i > 1 && isHead(cues, tokens.get(i - 2)));
  }

  /** {@code مستشارو فلان}: who stands before a person's name is meant, not the person. */
  public static boolean isKin(Clause clause, Mention mention) {
    int before = mention.first() - 1;
    return before >= 0
        && mention.entity().isPerson()
        && !clause.isCovered(before)
        && clause.cues().clauses().is(ClauseCue.KIN, clause.tokens().get(before));
  }

  /** {@code في عهد فلان}: when it was. */
  public static boolean isTime(Clause clause, Mention mention) {
    int before = mention.first() - 1;
    return before >= 0 && clause.tokens().get(before).reads("عهد");
  }

  public static boolean isHead(Cues cues, Token token) {
    for (Form form : token.forms()) {
      if (cues.clauses().is(ClauseCue.HEAD, form.word()) && form.preposition() != 'س') {
        return true;
      }
    }
    return false;
  }

  /** The clitic preposition of a head, {@link Form#NONE} for none. */
  static char clitic(Cues cues, Token token) {
    for (Form form : token.forms()) {
      if (cues.clauses().is(ClauseCue.HEAD, form.word())) {
        return form.preposition();
      }
    }
    return Form.NONE;
  }
}
