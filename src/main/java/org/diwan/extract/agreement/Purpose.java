package org.diwan.extract.agreement;

import java.util.Set;
import org.diwan.extract.agreement.DocumentWords.Cue;
import org.diwan.text.Token;

/** What a document is for, where day and place stand between it and its name. */
final class Purpose {
  private static final int REACH = 9;
  private static final Set<String> OPENERS = Set.of("بهدف", "بشان", "حول");
  private static final Set<String> ANOTHER =
      Set.of("واخري", "واخر", "اخري", "اخر", "وثالثه", "وثالث");
  private final DocumentWords words;
  private final NameEnd ends;

  Purpose(DocumentWords words, NameEnd ends) {
    this.words = words;
    this.ends = ends;
  }

  /**
   * {@code … أمس في طوكيو بهدف تعزيز التعاون}; empty where nothing is told. Behind one that is
   * known or there, an aim is that of what the sentence tells: {@code يزورون البلاد بعد الاتفاق
   * بهدف}.
   */
  String of(Passage passage, Occurrence document) {
    int end = document.end();
    int reach = Math.min(passage.tokens().size(), end + REACH);
    for (int i = end; i < reach; i++) {
      if (opens(passage, i)) {
        return isAim(passage, i) && !document.isIndefinite() ? "" : from(passage, i);
      }
      if (closes(passage, i)) {
        return "";
      }
    }
    return "";
  }

  private static boolean opens(Passage passage, int at) {
    String folded = passage.token(at).folded();
    boolean field =
        folded.equals("في")
            && at + 1 < passage.tokens().size()
            && passage.token(at + 1).folded().startsWith("مجال");
    return field || OPENERS.contains(folded) || folded.startsWith("لتعزيز");
  }

  private static boolean isAim(Passage passage, int at) {
    String folded = passage.token(at).folded();
    return folded.equals("بهدف") || folded.startsWith("لتعزيز");
  }

  private boolean closes(Passage passage, int at) {
    Token token = passage.token(at);
    boolean another = token.isWord() && words.nouns().longest(passage.tokens(), at) != null;
    return another
        || passage.isStop(at)
        || passage.isComma(at)
        || isVerb(passage, at)
        || ANOTHER.contains(token.folded())
        || token.folded().equals("الذي")
        || token.folded().equals("التي");
  }

  private boolean isVerb(Passage passage, int at) {
    Token token = passage.token(at);
    return token.isWord()
        && passage.over(at) == null
        && (words.steps().verb(token) != null
            || words.isVerb(token)
            || FiniteShape.is(token, words)
            || words.is(token, Cue.SUPPOSES));
  }

  private String from(Passage passage, int at) {
    int stop = ends.of(passage, at + 1);
    return stop > at + 1
        ? " " + passage.text().substring(passage.token(at).start(), passage.token(stop - 1).end())
        : "";
  }
}
