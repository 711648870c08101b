package org.diwan.extract.event.speaker;

import java.util.Set;
import java.util.stream.IntStream;
import org.diwan.extract.event.clause.Agreeing;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.ClauseCue;
import org.diwan.extract.event.clause.Government;
import org.diwan.extract.event.clause.OpeningPhrase;
import org.diwan.extract.event.clause.Prepositions;
import org.diwan.extract.event.clause.SpeechCue;
import org.diwan.extract.event.subject.AdjacentSubject;
import org.diwan.extract.event.subject.Pairs;
import org.diwan.extract.event.subject.Subject;
import org.diwan.gazetteer.WordRoles;
import org.diwan.text.Fold;
import org.diwan.text.Form;
import org.diwan.text.Token;

/**
 * Whether the subject of a verb is a noun that names nobody who is known: {@code رحب التحالف بإعلان
 * فلانة}, {@code إن الخبير الاقتصادي يرفض قرار فلان}, {@code سيناريو يهدد فلانة}. The verb is then
 * nobody's, whoever is named near it.
 */
final class Nameless {
  private static final int PHRASE = 5;

  /** Words of a title in which a name may tell whose it is. */
  private static final int TITLE = 5;

  private static final Set<String> MANY = Set.of("الكثير", "العديد", "عدد");
  private static final Set<String> COMPLEMENTISERS =
      Set.of("ان", "بان", "لكن", "ولكن", "وان", "بينما", "فيما", "اذ", "حيث");
  private static final Set<String> PRONOUNS =
      Set.of("انه", "انها", "بانه", "بانها", "وانه", "وانها", "لكنه", "لكنها");

  /** Verbs without a bare object: a noun right behind them is who does it. */
  private static final Set<String> INTRANSITIVE =
      Set.of("أشاد", "نوه", "رحب", "أثنى", "ندد", "تعهد", "وافق", "اتفق");

  private Nameless() {}

  /** Whether a noun or pronoun that stands for nobody known is what a verb's subject is. */
  static boolean is(Clause clause, int verb, int verbEnd, String lemma) {
    return isWhoever(clause, verb)
        || isBehind(clause, verbEnd, lemma)
        || isOfficial(clause, verb, verbEnd)
        || isMany(clause, verbEnd)
        || isBefore(clause, verb)
        || isPhrase(clause, verb);
  }

  /** {@code كل من يعارض سياسة فلانة}. */
  private static boolean isWhoever(Clause clause, int verb) {
    return verb > 0
        && clause.isVerb(verb)
        && clause.tokens().get(verb).folded().startsWith("ي")
        && clause.tokens().get(verb - 1).reads("من");
  }

  private static boolean isBehind(Clause clause, int verbEnd, String lemma) {
    return verbEnd < clause.tokens().size()
        && isNoun(clause, verbEnd)
        && clause.startingAt(verbEnd + 1) == null
        && (isNominative(clause, verbEnd) || INTRANSITIVE.stream().anyMatch(lemma::endsWith))
        && Fold.isDefinite(clause.tokens().get(verbEnd).folded());
  }

  /** {@code يدعو مدير الصحة المواطنين}: an official of whom no more is known. */
  private static boolean isOfficial(Clause clause, int verb, int verbEnd) {
    int end = Math.min(clause.tokens().size(), verbEnd + TITLE);
    return verbEnd < end
        && Agreeing.isTitle(clause, clause.tokens().get(verbEnd))
        && IntStream.range(verbEnd, end).noneMatch(clause::isNamed)
        && !Subject.isFeminine(clause, verb)
        && AdjacentSubject.of(clause, verb, verbEnd) == null;
  }

  /** {@code المانحون}: by its ending it is the subject. */
  private static boolean isNominative(Clause clause, int noun) {
    String word = clause.tokens().get(noun).folded();
    return word.endsWith("ون") && !clause.cues().clauses().is(ClauseCue.NO_MEN, word);
  }

  /** {@code أشاد بفلانة الكثير من الخبراء}. */
  private static boolean isMany(Clause clause, int verbEnd) {
    for (int i = verbEnd; i + 1 < Math.min(clause.tokens().size(), verbEnd + PHRASE); i++) {
      if (MANY.contains(clause.tokens().get(i).folded())
          && clause.tokens().get(i + 1).reads("من")) {
        return true;
      }
    }
    return false;
  }

  /** A noun right before a verb that does not go on. */
  private static boolean isBefore(Clause clause, int verb) {
    return verb > 0
        && !clause.continues(verb)
        && isNoun(clause, verb - 1)
        && !isAdverb(clause, verb - 1)
        && !Fold.isDefinite(clause.tokens().get(verb - 1).folded())
        && !clause.tokens().get(verb - 1).folded().endsWith("ا")
        && (isPaper(clause, verb)
            || !isGoverned(clause, verb - 1) && !OpeningPhrase.isBefore(clause, verb));
  }

  /** {@code إذ}, {@code وإذ}. */
  private static boolean isAdverb(Clause clause, int token) {
    WordRoles<ClauseCue> words = clause.cues().clauses();
    Token word = clause.tokens().get(token);
    return words.isPlain(ClauseCue.LEADS_ON, word) || words.isPlain(ClauseCue.ADVERB, word);
  }

  /** {@code على مشروع قرار يدين فلانة}: nobody's words so far. */
  private static boolean isPaper(Clause clause, int verb) {
    return clause.cues().isSpeech(SpeechCue.DRAFT, clause.tokens().get(verb - 1).folded())
        && clause.isVerb(verb)
        && clause.tokens().get(verb).folded().startsWith("ي");
  }

  /** {@code في بيان رحب}, {@code في مايو/أيار رحب}: a noun with its preposition. */
  private static boolean isGoverned(Clause clause, int last) {
    boolean again = last > 1 && clause.tokens().get(last - 1).is('/');
    int noun = again ? last - 2 : last;
    return noun > 0
        && (!Prepositions.wholePreposition(clause.tokens().get(noun - 1)).isEmpty()
            || clause.isVerb(noun - 1));
  }

  /** {@code إن أعضاء اللجنة يرفضون}: from a complementiser to the verb nouns only. */
  private static boolean isPhrase(Clause clause, int verb) {
    if (verb > 0 && PRONOUNS.contains(clause.tokens().get(verb - 1).folded())) {
      return false;
    }
    for (int i = verb - 1; i >= Math.max(0, verb - PHRASE); i--) {
      if (COMPLEMENTISERS.contains(clause.tokens().get(i).folded())) {
        return i < verb - 1 && !isAdverb(clause, i + 1);
      }
      if (!isNoun(clause, i) || isAdverb(clause, i)) {
        return false;
      }
    }
    return false;
  }

  /** An ordinary word that is neither verb nor preposition nor part of a name. */
  private static boolean isNoun(Clause clause, int i) {
    Token token = clause.tokens().get(i);
    return token.isWord()
        && !clause.isVerb(i)
        && !clause.isNamed(i)
        && !Pairs.is(clause, token)
        && clause.isOrdinary(token.folded())
        && Government.preposition(clause, i).isEmpty()
        && clause.clitic(i) == Form.NONE;
  }
}
