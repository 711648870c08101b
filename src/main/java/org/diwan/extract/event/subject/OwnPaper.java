package org.diwan.extract.event.subject;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.diwan.extract.entity.mention.Entity;
import org.diwan.extract.event.clause.Argument;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.SpeechCue;
import org.diwan.text.Fold;
import org.diwan.text.Form;
import org.diwan.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * {@code ودعا البيان فلانا إلى}: a paper told of before speaks for who spoke in it, {@code قال فلان
 * في بيان}; whoever is named behind it is no subject. Of one that is described, {@code البيان
 * الختامي}, nobody is known.
 */
public final class OwnPaper {
  private static final Set<String> JOINT = Set.of("المشترك", "الثلاثي", "الختامي", "الرباعي");

  /** Words outside names from a paper back to the verb. */
  private static final int REACH = 8;

  private OwnPaper() {}

  /** Null where no such paper stands right behind the verb. */
  static @Nullable Subject of(Clause clause, int verb, int paper, Discourse discourse) {
    if (!clause.isVerb(verb) || !isTakenUp(clause, paper)) {
      return null;
    }
    boolean described = isDescribed(clause, paper + 1);
    return new Subject(described ? List.of() : discourse.paper(), paper + 1, true);
  }

  /** Keeps whose paper the sentence tells of, nobody where that is not told. */
  public static void keep(Clause clause, Discourse discourse) {
    for (int i = 0; i < clause.tokens().size(); i++) {
      Token token = clause.tokens().get(i);
      if (!isDefinite(token) && isPaper(clause, token)) {
        discourse.setPaper(whose(clause, i, discourse));
        return;
      }
    }
  }

  /** The subject of the verb beside it, else who is named before it. */
  private static List<Entity> whose(Clause clause, int paper, Discourse discourse) {
    int before = clause.verbBefore(paper, REACH);
    int verb = before < 0 ? firstVerb(clause, paper) : before;
    Subject subject = verb < 0 ? null : Subject.of(clause, verb, verb + 1, discourse);
    return subject != null && subject.explicit() && !subject.entities().isEmpty()
        ? subject.entities()
        : named(clause, paper);
  }

  /** {@code أصدرت فلانة وفلانة بيانا}. */
  private static List<Entity> named(Clause clause, int paper) {
    List<Entity> entities = new ArrayList<>();
    for (Argument argument : clause.before(paper)) {
      if (argument.isBare() && argument.mention().canTakePart()) {
        entities.addFirst(argument.entity());
        if (!argument.mention().conjoined()) {
          break;
        }
      }
    }
    return entities;
  }

  private static int firstVerb(Clause clause, int from) {
    for (int i = from + 1; i < clause.tokens().size(); i++) {
      if (clause.isVerb(i)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isTakenUp(Clause clause, int token) {
    return token < clause.tokens().size()
        && !clause.isNamed(token)
        && clause.clitic(token) == Form.NONE
        && Fold.isDefinite(clause.tokens().get(token).folded())
        && isPaper(clause, clause.tokens().get(token));
  }

  private static boolean isPaper(Clause clause, Token token) {
    for (Form form : token.forms()) {
      String word = form.bare();
      if (is(clause, word) || word.endsWith("ا") && is(clause, cut(word))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isDefinite(Token token) {
    for (Form form : token.forms()) {
      if (Fold.isDefinite(form.word())) {
        return true;
      }
    }
    return false;
  }

  private static boolean is(Clause clause, String word) {
    return clause.cues().isSpeech(SpeechCue.PAPER, word);
  }

  /** {@code بيانا}. */
  private static String cut(String word) {
    return word.substring(0, word.length() - 1);
  }

  private static boolean isDescribed(Clause clause, int token) {
    return token < clause.tokens().size() && JOINT.contains(clause.tokens().get(token).folded());
  }
}
