package org.diwan.extract.event.word;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.DeedCue;
import org.diwan.extract.event.clause.Government;
import org.diwan.extract.event.clause.SpeechCue;
import org.diwan.extract.event.clause.TriggerAt;
import org.diwan.text.Token;

/**
 * Verbs written like one of a word that they are not: {@code وعدّ فلان هذه التصريحات استفزازا},
 * counted and did not promise; {@code عزت فلانة القرار إلى}, ascribed and did not condole; {@code
 * هددت مقاتلات سلامة طائرة}, endangered and did not threaten.
 */
final class OtherVerb {
  private static final char DOUBLED = 'ّ';

  /** Tokens behind the verb in which a promise or what is ascribed is told. */
  private static final int REACH = 16;

  /** Words outside names from the verb to what is in danger. */
  private static final int OBJECT = 2;

  private static final Set<String> THAT = Set.of("ان", "الا", "به", "بها");
  private static final Set<String> THESE = Set.of("هذه", "هذا", "ذلك", "تلك");
  private static final Set<String> ASCRIBED = Set.of("عزت", "عزا", "تعزو", "يعزو");

  private OtherVerb() {}

  static boolean is(Clause clause, TriggerAt at) {
    int end = Math.min(clause.tokens().size(), at.end() + REACH);
    List<Token> behind = clause.tokens().subList(at.end(), end);
    String lemma = at.trigger().lemma();
    if (at.isVerb() && lemma.endsWith(":وعد")) {
      return clause.isWritten(at.first(), DOUBLED) || isReckoned(clause, at.end(), behind);
    }
    if (at.isVerb() && lemma.endsWith(":هدد")) {
      return isEndangered(clause, at.end(), end);
    }
    return at.isVerb()
        && lemma.endsWith(":عزى")
        && ASCRIBED.contains(at.form().word())
        && behind.stream().anyMatch(t -> t.reads("الي"));
  }

  /** {@code يهدد البرنامج أمن فلانة}; not {@code هدد فلان فلانة ب}. */
  private static boolean isEndangered(Clause clause, int from, int end) {
    int left = OBJECT;
    for (int i = from; i < end && left >= 0; i++) {
      if (clause.isVerb(i) || !Government.preposition(clause, i).isEmpty()) {
        return false;
      }
      if (!clause.isCovered(i)
          && clause.cues().isSpeech(SpeechCue.ENDANGERED, clause.tokens().get(i).folded())) {
        return i == from || !clause.cues().deeds().is(DeedCue.ACTS, clause.tokens().get(i - 1));
      }
      left -= clause.isCovered(i) ? 0 : 1;
    }
    return false;
  }

  /** {@code وعد فلان هذا القرار خطوة}: something told of is the object, and nothing is promised. */
  private static boolean isReckoned(Clause clause, int from, List<Token> behind) {
    int these = 0;
    while (these < behind.size() && !THESE.contains(behind.get(these).folded())) {
      these++;
    }
    return these < behind.size()
        && behind.stream().noneMatch(t -> t.readsAny(THAT))
        && IntStream.range(from, from + these).noneMatch(i -> clause.clitic(i) == 'ب');
  }
}
