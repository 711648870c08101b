package org.diwan.extract.event.clause;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.diwan.extract.entity.mention.Mention;
import org.diwan.extract.entity.mention.ReadSentence;
import org.diwan.gazetteer.PhraseTree;
import org.diwan.gazetteer.Triggers.Shape;
import org.diwan.gazetteer.Triggers.Trigger;
import org.diwan.model.EventClass;
import org.diwan.model.EventType;
import org.diwan.text.Form;
import org.diwan.text.Token;

/**
 * What each word of a sentence is for the reading of events: part of a mention, barrier, finite
 * verb, trigger.
 */
public final class Marks {
  public static final Set<String> COMPLEMENTISERS =
      Set.of("ان", "انه", "انها", "بان", "بانه", "بانها");
  private static final Set<String> GOVERNING =
      Set.of("علي", "الي", "عن", "بين", "ضد", "نحو", "تجاه");

  /** Behind these {@code شن} is the noun. */
  private static final Set<String> LAUNCHED =
      Set.of("قبل", "بعد", "منذ", "عقب", "اثر", "خلال", "علي", "من", "عن", "في", "الي", "قرار");

  private static final Set<String> BEFORE_MONTH =
      Set.of(
          "في", "من", "شهر", "بشهر", "خلال", "منذ", "حتي", "منتصف", "نهايه", "بدايه", "مطلع",
          "اواخر", "اوايل", "الاول", "الثاني", "الثالث", "الرابع", "الخامس", "السادس", "السابع",
          "الثامن", "التاسع", "العاشر", "قبل", "بعد", "فبراير", "يناير", "الي");

  private static final Set<String> NOON = Set.of("ظهر", "الظهر");

  private static final Set<String> BEHIND_MONTH = Set.of("عام", "من", "سنه", "اذار");

  final List<TriggerAt> triggers = new ArrayList<>();
  final Barrier[] barriers;
  final boolean[] verbs;
  final boolean[] covered;
  final boolean[] named;

  /** {@code صنعاء}: the name of a city alone, which is no verb whatever it looks like. */
  private final boolean[] cities;

  private final List<Token> tokens;
  private final Cues cues;
  private final Spelling spelling;
  private final TriggerFit fit;
  private final VerbalNoun verbalNoun;

  public Marks(ReadSentence sentence, Cues cues, String text) {
    this.tokens = sentence.tokens();
    this.cues = cues;
    barriers = new Barrier[tokens.size()];
    verbs = new boolean[tokens.size()];
    covered = new boolean[tokens.size()];
    named = new boolean[tokens.size()];
    cities = new boolean[tokens.size()];
    spelling = new Spelling(tokens, text);
    fit = new TriggerFit(tokens, cues);
    verbalNoun = new VerbalNoun(this, sentence, cues);
    sentence.mentions().forEach(this::cover);
    markWords();
  }

  /** A name counts whole, of other mentions the first word may be a trigger. */
  private void cover(Mention mention) {
    Arrays.fill(named, mention.first(), mention.end(), true);
    int from = mention.first() + (mention.kind() == Mention.Kind.NAME ? 0 : 1);
    Arrays.fill(covered, Math.min(from, mention.end()), mention.end(), true);
    cities[mention.first()] |=
        mention.end() - mention.first() == 1
            && (mention.kind() == Mention.Kind.CAPITAL || mention.city() != null);
  }

  private void markWords() {
    int dateline = Dateline.end(tokens);
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      boolean mark = i == dateline || token.isAny("؛;:.") && !named[i];
      barriers[i] = mark ? Barrier.MARK : Barrier.NONE;
      if (token.isWord() && !covered[i] && !cities[i]) {
        mark(i);
      }
    }
  }

  private void mark(int i) {
    PhraseTree.Match<String> barrier = cues.barriers().longest(tokens, i);
    if (barrier != null
        && !isDayTime(barrier.end())
        && (barrier.form().preposition() == Form.NONE || barrier.form().preposition() == 'ب')) {
      barriers[i] = Barrier.valueOf(barrier.meanings().getFirst());
    }
    PhraseTree.Match<Trigger> trigger = cues.triggers().longest(tokens, i);
    if (trigger != null && !spelling.isTomorrow(i, trigger)) {
      addTriggers(i, trigger);
    }
    verbs[i] |= !spelling.ends(i, 'ة') && (isSpeech(i) || isLight(i));
  }

  /** {@code بعد ظهر اليوم}: when in the day, no other happening. */
  private boolean isDayTime(int token) {
    return token < tokens.size() && NOON.contains(tokens.get(token).folded());
  }

  /** The meanings that fit where the words stand, one for each type. */
  private void addTriggers(int i, PhraseTree.Match<Trigger> match) {
    boolean nominal = spelling.isNoun(i, match) || verbalNoun.is(i, match);
    boolean on = isBehindOn(i);
    List<Trigger> meanings = new ArrayList<>(1);
    for (Trigger trigger : match.meanings()) {
      boolean noun = nominal || on && trigger.type().eventClass() == EventClass.DEED;
      if ((!noun || TriggerFit.isNominal(trigger))
          && fit.is(i, match, trigger)
          && spelling.allows(i, match, trigger)) {
        meanings.add(trigger);
      }
    }
    if (meanings.isEmpty()) {
      return;
    }
    if (triggers.isEmpty() || triggers.getLast().end() <= i) {
      Set<EventType> types = EnumSet.noneOf(EventType.class);
      for (Trigger trigger : meanings) {
        if (types.add(trigger.type())) {
          triggers.add(new TriggerAt(i, match.end(), match.form(), trigger));
        }
      }
    }
    Shape shape = meanings.getFirst().shape();
    verbs[i] = shape == Shape.PERFECT || shape == Shape.IMPERFECT;
  }

  /** {@code وافق على منح فلانة قرضا}: behind the preposition, no man's name, stands no verb. */
  private boolean isBehindOn(int i) {
    return i > 0
        && !named[i - 1]
        && tokens.get(i - 1).folded().equals("علي")
        && spelling.ends(i - 1, 'ى');
  }

  /** {@code على أبرز}: behind a preposition nobody speaks, but {@code من} is a pronoun, too. */
  private boolean isSpeech(int i) {
    return cues.speech().finite(tokens.get(i)) != null
        && !spelling.isPlural(i)
        && !isThrough(i)
        && !(i > 0 && GOVERNING.contains(tokens.get(i - 1).folded()));
  }

  /** {@code ناقش عبر الهاتف}: the preposition. */
  private boolean isThrough(int i) {
    int next = i + 1;
    return tokens.get(i).isPlain("عبر")
        && next < tokens.size()
        && (tokens.get(next).folded().contains("هاتف")
            || cues.meetings().is(MeetingCue.SCREEN, tokens.get(next).folded()));
  }

  private boolean isLight(int i) {
    return cues.light().finite(tokens.get(i)) != null && !isHolding(i) && !isMonth(i);
  }

  /** {@code في مارس}, {@code 4 مارس}, {@code مارس الماضي}: the month, no verb. */
  private boolean isMonth(int i) {
    if (!tokens.get(i).folded().equals("مارس")) {
      return false;
    }
    boolean after =
        i > 0
            && (tokens.get(i - 1).isNumber()
                || !tokens.get(i - 1).isWord()
                || BEFORE_MONTH.contains(tokens.get(i - 1).folded()));
    boolean before =
        i + 1 < tokens.size()
            && (tokens.get(i + 1).isNumber()
                || !tokens.get(i + 1).isWord()
                || cues.times().is(TimeCue.WHICH, tokens.get(i + 1).folded())
                || BEHIND_MONTH.contains(tokens.get(i + 1).folded()));
    return after || before;
  }

  /**
   * {@code طلبت فلانة عقد جلسة}, {@code تم عقد لقاء}, {@code وقع فلان عقدا}, {@code على رأس وفد}:
   * the noun, no verb that holds something.
   */
  private boolean isHolding(int i) {
    String word = tokens.get(i).folded();
    if (word.equals("عقدا")) {
      return triggers.stream().anyMatch(t -> t.trigger().type() == EventType.SIGNING);
    }
    if (i == 0) {
      return false;
    }
    if (word.equals("شن")) {
      return LAUNCHED.contains(tokens.get(i - 1).folded());
    }
    return isResidence(i)
        || word.equals("عقد") && (isBehindVerb(i) || isBehindPreposition(i))
        || word.equals("راس") && isBehindPreposition(i);
  }

  /** {@code مقر إقامته}: where somebody stays, not {@code أقامته}. */
  private boolean isResidence(int i) {
    return cues.meetings().is(MeetingCue.VENUE, tokens.get(i).folded())
        && tokens.get(i - 1).forms().stream()
            .anyMatch(f -> cues.meetings().is(MeetingCue.VENUE, f.word()));
  }

  private boolean isBehindVerb(int i) {
    int before = unnamedBefore(i);
    return before >= 0 && verbs[before];
  }

  private boolean isBehindPreposition(int i) {
    return !Prepositions.wholePreposition(tokens.get(i - 1)).isEmpty();
  }

  /** The last word before a place that is no part of a name, -1 for none. */
  int unnamedBefore(int i) {
    int before = i - 1;
    while (before >= 0 && named[before]) {
      before--;
    }
    return before;
  }
}
