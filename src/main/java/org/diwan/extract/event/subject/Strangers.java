package org.diwan.extract.event.subject;

import java.util.List;
import java.util.Set;
import org.diwan.extract.entity.mention.Mention;
import org.diwan.extract.event.clause.Antecedent;
import org.diwan.extract.event.clause.Argument;
import org.diwan.extract.event.clause.Barrier;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.DeedCue;
import org.diwan.extract.event.clause.Prepositions;
import org.diwan.text.Fold;
import org.diwan.text.Form;
import org.diwan.text.Token;

/**
 * Whether a noun that names nobody is the subject of a verb: {@code إن الغارة استهدفت}, {@code قال
 * فلان إن المشتبه به الذي اعتقل}. The verb is then nobody's that is named around it.
 */
public final class Strangers {
  private static final int CHAIN = 3;
  private static final int SHORT = 4;
  private static final Set<String> PASSED =
      Set.of(
          "قد", "سوف", "كان", "كانت", "لم", "لن", "لا", "به", "بها", "بهم", "لها", "له", "عنه",
          "عنها", "عنهم", "عليه", "عليها", "عليهم", "ضدهم", "ضده", "ضدها", "فيه", "فيها", "منه",
          "منها", "معها", "معه", "خلالها", "خلاله", "بحقه", "بحقهم", "كل", "كلا", "كلتا");
  private static final Set<String> PRONOUNS = Set.of("انها", "انه", "انهم", "بانها", "بانه");

  private Strangers() {}

  /** Whether such a noun stands right before the verb, or before its relative pronoun. */
  public static boolean before(Clause clause, int verb, Subject subject) {
    List<Token> tokens = clause.tokens();
    int i = verb - 1;
    boolean relative = false;
    while (i >= 0 && (isPassed(clause, i) || i == verb - 1 && isPronoun(tokens.get(i)))) {
      relative |= clause.barrier(i) == Barrier.RELATIVE || isPronoun(tokens.get(i));
      i--;
    }
    if (isTakenUp(clause, verb, subject)) {
      return true;
    }
    if (isOfOtherGender(clause, verb)) {
      return false;
    }
    if (clause.continues(verb) || i < 0 || clause.isNamed(i)) {
      return i >= 0 && !clause.continues(verb) && isOfNationals(clause, i, subject);
    }
    if (isStrike(clause, i)) {
      return true;
    }
    int chain = i;
    while (chain >= 0 && i - chain < CHAIN && isNoun(clause, chain)) {
      chain--;
    }
    boolean named = chain >= 0 && clause.isNamed(chain);
    boolean governed =
        chain >= 0 && !Prepositions.wholePreposition(tokens.get(chain)).isEmpty()
            || chain < i && clause.clitic(chain + 1) != Form.NONE;
    return chain < i && (relative || !named && !governed);
  }

  /** {@code الحدود التي قام فلان بإغلاقها}: the pronoun means what it is done to. */
  private static boolean isOfOtherGender(Clause clause, int verb) {
    return verb > 0
        && clause.barrier(verb - 1) == Barrier.RELATIVE
        && clause.isLight(verb)
        && !Antecedent.agrees(clause.tokens().get(verb - 1), clause.tokens().get(verb));
  }

  /** {@code قال الاتحاد إن قراصنة صوماليين خطفوا}: who did it has a nationality only. */
  private static boolean isOfNationals(Clause clause, int last, Subject subject) {
    return clause.arguments().stream()
        .anyMatch(a ->
            a.mention().end() == last + 1
                && a.mention().kind() == Mention.Kind.ADJECTIVE
                && a.isBare()
                && !subject.entities().contains(a.entity()));
  }

  /** Not behind {@code ب}: what follows is told of the clause, not of the noun. */
  private static boolean isStrike(Clause clause, int to) {
    for (int i = to; i > to - CHAIN && i >= 0; i--) {
      Token word = clause.tokens().get(i);
      if (!word.isWord() || clause.isNamed(i) || clause.isVerb(i)) {
        return false;
      }
      if (clause.cues().deeds().isPlain(DeedCue.STRIKES, word)) {
        return true;
      }
      if (!Prepositions.wholePreposition(word).isEmpty()) {
        return false;
      }
    }
    return false;
  }

  /** {@code قالت الأجهزة إنها اعتقلت}. */
  private static boolean isPronoun(Token word) {
    return PRONOUNS.contains(word.folded());
  }

  /**
   * {@code هجمات 2001 التي استهدفت}: the relative pronoun is the subject, not who follows, but
   * {@code المسلحون الذين هاجمهم فلان}.
   */
  private static boolean isTakenUp(Clause clause, int verb, Subject subject) {
    return verb > 0
        && clause.barrier(verb - 1) == Barrier.RELATIVE
        && Antecedent.agrees(clause.tokens().get(verb - 1), clause.tokens().get(verb))
        && subject.end() > verb + 1
        && !clause.isResumed(verb);
  }

  private static boolean isPassed(Clause clause, int token) {
    Token word = clause.tokens().get(token);
    return !word.isWord()
            && !word.is('،')
            && !word.is('.')
            && !word.is(':')
            && clause.barrier(token) == Barrier.NONE
        || clause.barrier(token) == Barrier.RELATIVE
        || PASSED.contains(word.folded())
        || isTime(clause, word);
  }

  private static boolean isTime(Clause clause, Token word) {
    return clause.cues().deeds().is(DeedCue.WHEN, word.folded());
  }

  private static boolean isNoun(Clause clause, int token) {
    Token word = clause.tokens().get(token);
    return word.isWord()
        && !clause.isNamed(token)
        && !clause.isVerb(token)
        && clause.barrier(token) == Barrier.NONE
        && !isTime(clause, word)
        && Fold.isDefinite(word.folded())
        && word.folded().length() > SHORT;
  }

  /** {@code هاجم مسلحون … فلانا}: between the verb and the name stands another subject. */
  public static boolean after(Clause clause, int from, Subject subject) {
    if (subject.end() <= from) {
      return false;
    }
    for (Argument argument : clause.arguments()) {
      Mention mention = argument.mention();
      if (mention.first() >= from && subject.entities().contains(argument.entity())) {
        return mention.kind() != Mention.Kind.ADJECTIVE && hasWord(clause, from, mention.first());
      }
    }
    return false;
  }

  private static boolean hasWord(Clause clause, int from, int to) {
    boolean other = false;
    for (int i = from; i < to; i++) {
      Token token = clause.tokens().get(i);
      if (clause.cues().deeds().is(DeedCue.ACTS, token)) {
        return false;
      }
      other |= token.isWord() && !clause.isNamed(i) && !isPassed(clause, i);
    }
    return other;
  }
}
