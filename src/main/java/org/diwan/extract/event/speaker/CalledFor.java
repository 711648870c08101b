package org.diwan.extract.event.speaker;

import java.util.Map;
import java.util.Set;
import org.diwan.extract.entity.mention.Mention;
import org.diwan.extract.entity.unit.NameCue;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.Prepositions;
import org.diwan.extract.event.clause.SpeechCue;
import org.diwan.extract.event.clause.TriggerAt;
import org.diwan.text.Fold;
import org.diwan.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * What opens the call or charge that a verb tells, behind whom it is meant for: {@code دعا فلانا
 * إلى}, {@code حث فلانا على}, {@code اتهم فلانا ب}, {@code حمل فلانا المسؤولية}.
 *
 * @param preposition folded
 */
public record CalledFor(String preposition) {
  private static final String BLAME = "المسووليه";
  private static final Map<String, String> OPENED =
      Map.of(
          "دعا", "الي", "حث", "علي", "حض", "علي", "طالب", "ب", "اتهم", "ب", "ناشد", "ان", "حذر",
          "من", "حمل", BLAME, "هنا", "ب");

  private static final Map<String, String> NOUNS =
      Map.of("دعوه", "الي", "دعوات", "الي", "مطالبه", "ب", "اتهام", "ب", "تحذير", "من");

  /** Words with {@code ب} that open nothing. */
  private static final Set<String> OTHERS =
      Set.of(
          "بعد", "بعدما", "بين", "بينما", "بينهم", "بينها", "بينهما", "بسبب", "بشان", "بدون",
          "بدلا", "باسم", "بحسب", "بعض", "بعيدا", "بموجب", "بدوره", "بدورها", "بالتالي");

  private static final Set<String> OWN = Set.of("ها", "ه", "هم");

  /** Null for a word that opens nothing so. */
  public static @Nullable CalledFor of(TriggerAt at) {
    String lemma = Fold.fold(at.trigger().lemma());
    String preposition =
        at.isNoun() && !at.trigger().suffixed()
            ? NOUNS.get(at.form().word())
            : OPENED.get(lemma.substring(lemma.indexOf(':') + 1));
    return preposition == null ? null : new CalledFor(preposition);
  }

  /**
   * {@code طالب فلان، الرئيس فلانا ب}: a person behind a comma whom what is called for follows is
   * called on, he is not who speaks.
   */
  public static boolean follows(Clause clause, TriggerAt at, Mention mention) {
    CalledFor opening = of(at);
    return opening != null
        && mention.first() - 2 >= at.end()
        && clause.isNamed(mention.first() - 2)
        && opening.opens(clause, mention.end());
  }

  /**
   * Right behind a name, or behind one adjective of it, {@code ميليشيات فلان الانقلابية ب}, or who
   * is its own, {@code فلانة وحلفاءها ب}.
   */
  public boolean opensBehind(Clause clause, int end) {
    return opens(clause, end)
        || (isDescribed(clause, end) || isItsOwn(clause, end)) && opens(clause, end + 1);
  }

  private static boolean isItsOwn(Clause clause, int token) {
    return token < clause.tokens().size()
        && !clause.isCovered(token)
        && !clause.isVerb(token)
        && clause.tokens().get(token).forms().stream()
            .anyMatch(f -> f.conjunction() == 'و' && OWN.stream().anyMatch(f.word()::endsWith));
  }

  private static boolean isDescribed(Clause clause, int token) {
    return token < clause.tokens().size()
        && !clause.isCovered(token)
        && isOfBody(clause.cues().names().of(clause.tokens().get(token).folded()));
  }

  private static boolean isOfBody(Set<NameCue> roles) {
    return roles.contains(NameCue.EPITHET) || roles.contains(NameCue.OF_PARTY);
  }

  public boolean opens(Clause clause, int token) {
    if (token >= clause.tokens().size() || clause.isCovered(token)) {
      return false;
    }
    Token word = clause.tokens().get(token);
    return preposition.length() > 1
        ? word.reads(preposition) || isBlame(clause, token) || isFor(clause, token)
        : word.isWord()
            && !clause.isVerb(token)
            && !isGoverned(clause, token)
            && carries(clause, token);
  }

  /** {@code دعا فلانا لوقف}: to what, with a clitic. */
  private boolean isFor(Clause clause, int token) {
    return preposition.equals("الي")
        && clause.clitic(token) == 'ل'
        && !clause.isVerb(token)
        && !isGoverned(clause, token)
        && !isHeard(clause, token)
        && clause.startingAt(token) == null;
  }

  /** {@code دعا في حديث للإذاعة فلانة إلى}: who heard it. */
  private static boolean isHeard(Clause clause, int token) {
    int speech = token - 1;
    return isGoverned(clause, speech)
        && clause.tokens().get(speech).forms().stream()
            .anyMatch(f -> clause.cues().isSpeech(SpeechCue.HOLDS_WORDS, f.bare()));
  }

  /** {@code كامل المسؤولية}, {@code مسؤولية الهجوم}. */
  private boolean isBlame(Clause clause, int token) {
    String word = clause.tokens().get(token).folded();
    boolean whole = word.equals("كامل") && token + 1 < clause.tokens().size();
    return preposition.equals(BLAME)
        && (word.equals("مسووليه") || whole && clause.tokens().get(token + 1).reads(BLAME));
  }

  /** {@code في بيان}: behind a preposition stands no other. */
  private static boolean isGoverned(Clause clause, int token) {
    return token > 0 && !Prepositions.wholePreposition(clause.tokens().get(token - 1)).isEmpty();
  }

  /**
   * {@code بارتكاب} is met more often than {@code ارتكاب}: no {@code ب} by the dictionary alone.
   */
  private boolean carries(Clause clause, int token) {
    char clitic = preposition.charAt(0);
    Token word = clause.tokens().get(token);
    return clause.clitic(token) == clitic
        || !OTHERS.contains(word.folded())
            && word.forms().stream().anyMatch(f -> f.preposition() == clitic);
  }
}
