package org.diwan.extract.event.clause;

import java.util.List;
import java.util.Set;
import org.diwan.gazetteer.PhraseTree;
import org.diwan.gazetteer.Triggers.Shape;
import org.diwan.gazetteer.Triggers.Trigger;
import org.diwan.model.EventType;
import org.diwan.text.Form;
import org.diwan.text.Negation;
import org.diwan.text.Token;

/** Whether a meaning of a trigger word fits the clitics it bears and the word before it. */
final class TriggerFit {
  private static final int JOINT_REACH = 4;

  /** Prepositions behind which no verb stands: {@code في عين التينة}. */
  private static final Set<String> NOUNS_ONLY = Set.of("في", "الي", "مع", "لدي");

  /** Nouns that stand for prepositions: {@code تحت ضغط المحكمة}, {@code وسط رفض فلانة}. */
  private static final Set<String> BEFORE_NOUNS =
      Set.of("تحت", "وسط", "بسبب", "رغم", "دون", "اعقاب");

  /** Behind these too {@code مطالبة} is the noun, no participle: {@code بعد مطالبة فلانة}. */
  private static final Set<String> WHEN_OR_WHY =
      Set.of("بعد", "عقب", "اثر", "قبل", "منذ", "خلفيه", "ضو", "ظل", "نتيجه", "برغم", "امام");

  /** {@code بشكل قاطع}: behind it stands an adjective. */
  private static final String MANNER = "بشكل";

  /** {@code سيطرته}, {@code استقالته}: whose it is, not what was taken or left. */
  private static final Set<String> INTRANSITIVE = Set.of("سيطر", "استولى", "توغل", "استقال");

  private final List<Token> tokens;
  private final Cues cues;

  TriggerFit(List<Token> tokens, Cues cues) {
    this.tokens = tokens;
    this.cues = cues;
  }

  boolean is(int i, PhraseTree.Match<Trigger> match, Trigger trigger) {
    return bears(match.form().preposition(), trigger.shape())
        && !isGoverned(i, trigger)
        && !isGranted(match, trigger)
        && !isIssued(i, trigger)
        && !(trigger.shape() == Shape.PERFECT && i > 0 && tokens.get(i - 1).reads(MANNER))
        && (!trigger.suffixed() || mayOwn(match, trigger))
        && (!trigger.needs().equals("NEGATED") || isNegated(i))
        && (!trigger.needs().equals("WONT") || i > 0 && tokens.get(i - 1).reads("لن"))
        && (!trigger.needs().equals("JOINT") || isJoint(match.end()))
        && (!trigger.needs().equals("RETALIATION") || match.form().preposition() == 'س');
  }

  /** {@code لا يمكن أن ننكر}: what everybody sees. */
  private static boolean isGranted(PhraseTree.Match<Trigger> match, Trigger trigger) {
    return trigger.lemma().endsWith(":أنكر") && match.form().word().startsWith("نن");
  }

  /** {@code بيان صادر عن فلانة}: issued, not seized. */
  private boolean isIssued(int i, Trigger trigger) {
    return trigger.lemma().endsWith(":صادر")
        && i > 0
        && cues.isBareSpeech(SpeechCue.HOLDS_WORDS, tokens.get(i - 1));
  }

  /** {@code اللجنة العمانية القطرية المشتركة}. */
  private boolean isJoint(int from) {
    return tokens.subList(from, Math.min(tokens.size(), from + JOINT_REACH)).stream()
        .anyMatch(token -> token.folded().startsWith("المشترك"));
  }

  /**
   * A verb takes no preposition but the {@code س} of the future and the {@code ل} of purpose; nouns
   * take any but those.
   */
  private static boolean bears(char preposition, Shape shape) {
    return switch (shape) {
      case PERFECT, PARTICIPLE -> preposition == Form.NONE;
      case IMPERFECT -> preposition == Form.NONE || preposition == 'س' || preposition == 'ل';
      case NOUN -> preposition != 'س' && preposition != 'ك';
    };
  }

  /**
   * {@code إلى مناشدة}, {@code في عين التينة}, {@code تحت ضغط فلان}: what looks like a participle
   * or a verb is a noun behind a preposition.
   */
  private boolean isGoverned(int i, Trigger trigger) {
    String before = i > 0 ? Prepositions.wholePreposition(tokens.get(i - 1)) : "";
    return trigger.shape() == Shape.PARTICIPLE
            && (!before.isEmpty() || isUnder(i) || isBehindWhen(i))
        || trigger.shape() == Shape.PERFECT && (NOUNS_ONLY.contains(before) || isUnder(i))
        || trigger.lemma().endsWith(":عين") && before.equals("من");
  }

  private boolean isBehindWhen(int i) {
    return i > 0 && tokens.get(i - 1).readsAny(WHEN_OR_WHY);
  }

  private boolean isUnder(int i) {
    return i > 0 && tokens.get(i - 1).readsAny(BEFORE_NOUNS);
  }

  /** Whether it may have a pronoun behind it. */
  private boolean mayOwn(PhraseTree.Match<Trigger> match, Trigger trigger) {
    return !trigger.needs().equals("NOMINAL")
        && !isGranting(match, trigger)
        && (isNominal(trigger) || takesObject(trigger));
  }

  static boolean isNominal(Trigger trigger) {
    return trigger.shape() == Shape.NOUN || trigger.shape() == Shape.PARTICIPLE;
  }

  /** {@code منحتها} is what somebody granted, no grant. */
  private static boolean isGranting(PhraseTree.Match<Trigger> match, Trigger trigger) {
    return trigger.type() == EventType.AID && match.form().word().startsWith("منحت");
  }

  /** {@code تضامنها}: a verb that needs a preposition has no pronoun behind it. */
  private boolean takesObject(Trigger trigger) {
    if (INTRANSITIVE.stream().anyMatch(trigger.lemma()::endsWith)) {
      return false;
    }
    Set<String> behind = cues.behind(trigger.lemma());
    return behind == null || behind.contains("");
  }

  private boolean isNegated(int verb) {
    return verb > 0 && Negation.isNot(tokens.get(verb - 1));
  }
}
