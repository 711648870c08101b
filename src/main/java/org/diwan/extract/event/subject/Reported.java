package org.diwan.extract.event.subject;

import java.util.List;
import org.diwan.extract.entity.mention.Mention;
import org.diwan.extract.event.clause.Argument;
import org.diwan.extract.event.clause.Barrier;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.SpeechCue;
import org.diwan.text.Form;
import org.jspecify.annotations.Nullable;

/**
 * Whose words they are where a verb of saying has somebody or something else for its subject:
 * {@code نقلت وكالة عن فلان قوله}, {@code دعا بيان لفلانة}.
 */
final class Reported {
  /** Words from a verb that passes on what was said to who said it. */
  private static final int REACH = 8;

  /** Words from who said it to what he said. */
  private static final int NEAR = 3;

  private Reported() {}

  /** Null where the verb has a subject of its own. */
  static @Nullable Subject of(Clause clause, int verb, int verbEnd) {
    Argument source =
        isPassedOn(clause, verb) ? source(clause, verbEnd) : issuer(clause, verb, verbEnd);
    return source == null
        ? null
        : new Subject(List.of(source.entity()), source.mention().end(), true);
  }

  private static boolean isPassedOn(Clause clause, int verb) {
    return is(SpeechCue.PASSES_ON, clause, verb);
  }

  /** {@code نقلت الصحيفة عن فلان قوله}, {@code نقل عنه أنه} has none. */
  private static @Nullable Argument source(Clause clause, int from) {
    for (int i = from; i < Math.min(clause.tokens().size(), from + REACH); i++) {
      Argument here = clause.startingAt(i);
      if (here != null && here.is("عن")) {
        return here.mention().canTakePart() && isSaid(clause, here.mention()) ? here : null;
      }
      if (clause.isVerb(i) || clause.barrier(i) == Barrier.MARK) {
        return null;
      }
      i = here == null ? i : here.mention().end() - 1;
    }
    return null;
  }

  /** {@code قوله}, {@code أن}, a colon or a quotation: what was said stands close behind. */
  private static boolean isSaid(Clause clause, Mention mention) {
    int end = Math.min(clause.tokens().size(), mention.end() + NEAR);
    for (int i = mention.end(); i < end; i++) {
      boolean opens = clause.tokens().get(i).is(':') || clause.tokens().get(i).is('"');
      if (opens || is(SpeechCue.HIS_WORDS, clause, i)) {
        return true;
      }
    }
    return false;
  }

  /** {@code بيان لفلانة}, {@code بيان صادر عن فلانة}, {@code بيان الخارجية الفلانية}. */
  private static @Nullable Argument issuer(Clause clause, int verb, int paper) {
    if (paper + 1 >= clause.tokens().size()
        || !clause.isVerb(verb)
        || clause.isNamed(paper)
        || clause.clitic(paper) != Form.NONE
        || !is(SpeechCue.PAPER, clause, paper)) {
      return null;
    }
    Argument next = clause.startingAt(paper + 1);
    boolean issued = next == null && is(SpeechCue.ISSUED, clause, paper + 1);
    Argument named = issued ? issuedBy(clause, paper + 2) : next;
    return named != null
            && named.mention().canTakePart()
            && (named.isBare() || named.is("ل", "عن", "من"))
        ? named
        : null;
  }

  private static @Nullable Argument issuedBy(Clause clause, int from) {
    Argument next = clause.startingAt(from);
    return next == null ? clause.startingAt(from + 1) : next;
  }

  private static boolean is(SpeechCue cue, Clause clause, int token) {
    for (Form form : clause.tokens().get(token).forms()) {
      if (form.preposition() == Form.NONE && clause.cues().isSpeech(cue, form.word())) {
        return true;
      }
    }
    return false;
  }
}
