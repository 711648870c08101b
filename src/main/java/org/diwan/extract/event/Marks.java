package org.diwan.extract.event;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.diwan.extract.entity.Mention;
import org.diwan.extract.entity.ReadSentence;
import org.diwan.gazetteer.PhraseTree;
import org.diwan.gazetteer.Triggers;
import org.diwan.gazetteer.Triggers.Trigger;
import org.diwan.model.EventType;
import org.diwan.text.Form;
import org.diwan.text.Token;

/**
 * What each word of a sentence is for the reading of events: part of a mention, barrier, finite
 * verb, trigger. Tells verbs from the verbal nouns that are written alike.
 */
final class Marks {
  private static final Set<String> AMBIGUOUS =
      Set.of(
          "دعم", "طلب", "رفض", "وقف", "قدر", "شكر", "بحث", "قصف", "وعد", "ثمن", "ضغط", "حمل", "رفع",
          "نشر", "حشد", "حظر", "فرض", "قطع", "فتح", "طرد", "سحب", "خطف", "قتل", "سجن", "حكم", "منع",
          "فض", "قمع", "حجب", "حل", "اسر", "حرق", "نسف", "عزل", "خلع", "بيع", "ضخ");
  private static final Set<String> GOVERNING =
      Set.of("علي", "الي", "عن", "بين", "ضد", "نحو", "تجاه");

  /** Written without the hamza {@code هنأ} is another word, with the alif {@code ثمن} a noun. */
  private static final Set<String> HERE =
      Set.of("هنا", "وهنا", "ثمنا", "ثمنًا", "طالبا", "اثني", "لاثني", "باثني");

  /** Behind these {@code شن} is the noun. */
  private static final Set<String> LAUNCHED =
      Set.of("قبل", "بعد", "منذ", "عقب", "اثر", "خلال", "علي", "من", "عن", "في", "الي", "قرار");

  /** Prepositions behind which no verb stands: {@code في عين التينة}. */
  private static final Set<String> NOUNS_ONLY = Set.of("في", "الي", "مع", "لدي");

  private static final int SAID_REACH = 5;
  private static final Set<String> PRONOUNS = Set.of("ه", "ها", "هما", "هم");

  private static final Set<String> NO = Set.of("لن", "لا", "لم");
  private static final Set<String> OWNED = Set.of("رفض", "دعم", "طلب");

  /** {@code طلب منه}: behind such a word stands a verb. */
  private static final Set<String> OF_HIM = Set.of("منه", "منها", "منهم", "منهما");

  static final Set<String> COMPLEMENTISERS = Set.of("ان", "انه", "انها", "بان", "بانه", "بانها");
  private static final Set<String> OPENERS =
      Set.of("الذي", "قد", "كما", "فيما", "حيث", "انه", "بانه", "وقد");
  static final Set<String> PREPOSITIONS =
      Set.of(
          "ب", "مع", "بين", "من", "الي", "علي", "ضد", "عن", "في", "لدي", "نحو", "برياسه", "بحضور",
          "بدعوه", "بمشاركه", "برفقه", "رفقه", "بقياده", "برعايه", "بوساطه", "بواسطه", "لصالح",
          "باسم", "ممثله", "بحق", "بمقر", "تجاه", "حضور", "هامش", "عبر", "داخل", "حول", "بشان",
          "امام");

  final List<TriggerAt> triggers = new ArrayList<>();
  final Barrier[] barriers;
  final boolean[] verbs;
  final boolean[] covered;
  final boolean[] named;
  private final ReadSentence sentence;
  private final Cues cues;
  private final String text;

  Marks(ReadSentence sentence, Cues cues, String text) {
    this.sentence = sentence;
    this.text = text;
    this.cues = cues;
    int n = sentence.tokens().size();
    barriers = new Barrier[n];
    verbs = new boolean[n];
    covered = new boolean[n];
    named = new boolean[n];
    markWords();
  }

  private List<Token> tokens() {
    return sentence.tokens();
  }

  private boolean isNamed(int token) {
    return named[token];
  }

  private void markWords() {
    List<Token> tokens = tokens();
    for (Mention mention : sentence.mentions()) {
      Arrays.fill(named, mention.first(), mention.end(), true);
      for (int i = mention.first() + (mention.kind() == Mention.Kind.NAME ? 0 : 1);
          i < mention.end();
          i++) {
        covered[i] = true;
      }
    }
    int i = 0;
    while (i < tokens.size()) {
      Token token = tokens.get(i);
      barriers[i] =
          token.is('؛') || token.is(';') || token.is(':') || token.is('.')
              ? Barrier.MARK
              : Barrier.NONE;
      if (token.isWord() && !covered[i]) {
        mark(i);
      }
      i++;
    }
  }

  private void mark(int i) {
    List<Token> tokens = tokens();
    PhraseTree.Match<String> barrier = cues.barriers().longest(tokens, i);
    if (barrier != null
        && (barrier.form().preposition() == Form.NONE || barrier.form().preposition() == 'ب')) {
      barriers[i] = Barrier.valueOf(barrier.meanings().getFirst().toUpperCase(Locale.ROOT));
    }
    PhraseTree.Match<Trigger> trigger = cues.triggers().longest(tokens, i);
    if (trigger != null && !isTomorrow(i, trigger)) {
      addTriggers(i, trigger);
    }
    boolean noun = text.charAt(tokens.get(i).end() - 1) == 'ة';
    verbs[i] |=
        !noun
            && (cues.speech().finite(tokens.get(i)) != null && !isBehindPreposition(i)
                || cues.light().finite(tokens.get(i)) != null && !isHolding(i));
  }

  /**
   * {@code طلبت فلانة عقد جلسة}, {@code تم عقد لقاء}, {@code وقع فلان عقدا}: the noun, no verb that
   * holds something.
   */
  private boolean isHolding(int i) {
    String word = tokens().get(i).folded();
    if (word.equals("عقدا")) {
      return triggers.stream().anyMatch(t -> t.trigger().type() == EventType.SIGNING);
    }
    if (word.equals("شن") && i > 0 && LAUNCHED.contains(tokens().get(i - 1).folded())) {
      return true;
    }
    if (!word.equals("عقد") || i == 0) {
      return false;
    }
    int before = i - 1;
    while (before >= 0 && isNamed(before)) {
      before--;
    }
    return before >= 0 && verbs[before]
        || !Prepositions.wholePreposition(tokens().get(i - 1)).isEmpty();
  }

  /** {@code على أبرز}: behind a preposition nobody speaks, but {@code من} is a pronoun, too. */
  private boolean isBehindPreposition(int i) {
    return i > 0 && GOVERNING.contains(tokens().get(i - 1).folded());
  }

  /**
   * {@code يهنئ} but not {@code مهنية}, {@code ثمن} but not {@code ثمنه}, {@code يعزي} but not
   * {@code يعزى}: what folding makes alike.
   */
  private boolean isSpelled(int i, Trigger trigger) {
    String written = text.substring(tokens().get(i).start(), tokens().get(i).end());
    if (trigger.lemma().endsWith("هنأ")) {
      return written.indexOf('أ') >= 0 || written.indexOf('ئ') >= 0 || written.indexOf('ؤ') >= 0;
    }
    if (trigger.frame() == Triggers.Frame.MUST && written.endsWith("لآن")) {
      return false;
    }
    if (trigger.lemma().endsWith("ثمن")) {
      return !trigger.suffixed();
    }
    return !trigger.lemma().endsWith("عزى") || !written.endsWith("عزى") || written.startsWith("ع");
  }

  /** {@code عزلة} is no {@code عزله}. */
  private boolean isOpen(int i, PhraseTree.Match<Trigger> match) {
    return match.end() == i + 1 && text.charAt(tokens().get(i).end() - 1) == 'ة';
  }

  /** {@code منحتها} is what somebody granted, no grant. */
  private static boolean isGranting(PhraseTree.Match<Trigger> match, Trigger trigger) {
    return trigger.type() == EventType.AID && match.form().word().startsWith("منحت");
  }

  /** {@code على منحه وسام}: with the pronoun it is the deed, no grant. */
  private boolean isGranted(int i, PhraseTree.Match<Trigger> match, Trigger trigger) {
    return trigger.type() == EventType.AID
        && match.form().word().equals("منحه")
        && text.charAt(tokens().get(i).end() - 1) == 'ه';
  }

  /**
   * {@code إلى مناشدة}, {@code في عين التينة}: what looks like a participle is a noun behind a
   * preposition.
   */
  private boolean isGoverned(int i, Trigger trigger) {
    String before = i > 0 ? Prepositions.wholePreposition(tokens().get(i - 1)) : "";
    return trigger.shape() == Triggers.Shape.PARTICIPLE && !before.isEmpty()
        || trigger.shape() == Triggers.Shape.PERFECT && NOUNS_ONLY.contains(before);
  }

  private boolean isNegated(int verb) {
    return verb > 0 && tokens().get(verb - 1).forms().stream().anyMatch(f -> NO.contains(f.word()));
  }

  /** {@code تضامنها}: a verb that needs a preposition has no pronoun behind it. */
  private boolean takesObject(Trigger trigger) {
    Set<String> behind = cues.behind(trigger.lemma());
    return behind == null || behind.contains("");
  }

  private static boolean isNominal(Triggers.Shape shape) {
    return shape == Triggers.Shape.NOUN || shape == Triggers.Shape.PARTICIPLE;
  }

  /** The meanings that fit where the words stand, one for each type. */
  private void addTriggers(int i, PhraseTree.Match<Trigger> match) {
    boolean masdar = isMasdar(i, match) || isNounAsWritten(i, match) || isOwned(i, match);
    List<Trigger> meanings =
        match.meanings().stream()
            .filter(t -> fits(match, t.shape()) && (!masdar || isNominal(t.shape())))
            .filter(t -> isSpelled(i, t) && !isGoverned(i, t) && !isGranted(i, match, t))
            .filter(t -> !t.suffixed() || !isOpen(i, match))
            .filter(t -> !t.suffixed() || !t.needs().equals("NOMINAL") && !isGranting(match, t))
            .filter(t -> !t.suffixed() || isNominal(t.shape()) || takesObject(t))
            .filter(t -> !t.needs().equals("NEGATED") || isNegated(i))
            .toList();
    if (meanings.isEmpty()) {
      return;
    }
    if (triggers.isEmpty() || triggers.getLast().end() <= i) {
      Set<EventType> types = EnumSet.noneOf(EventType.class);
      meanings.stream()
          .filter(t -> types.add(t.type()))
          .forEach(t -> triggers.add(new TriggerAt(i, match.end(), match.form(), t)));
    }
    Triggers.Shape shape = meanings.getFirst().shape();
    verbs[i] = shape == Triggers.Shape.PERFECT || shape == Triggers.Shape.IMPERFECT;
  }

  /**
   * {@code لوحة}, {@code إدانة}: no verb ends in {@code ة}, though folded it looks like one with
   * its pronoun.
   */
  private boolean isNounAsWritten(int i, PhraseTree.Match<Trigger> match) {
    Token token = tokens().get(i);
    return match.end() == i + 1
        && (text.charAt(token.end() - 1) == 'ة'
            || HERE.contains(text.substring(token.start(), token.end())));
  }

  /** {@code غدا}, {@code غداة} are no {@code غداء}, though both fold alike. */
  private boolean isTomorrow(int i, PhraseTree.Match<Trigger> match) {
    return match.end() == i + 1
        && (match.form().word().equals("غدا") && text.charAt(tokens().get(i).end() - 1) == 'ا'
            || match.form().word().startsWith("غدا")
                && text.charAt(tokens().get(i).end() - 1) == 'ة');
  }

  /**
   * {@code ودعم التعاون}: a word that is perfect verb and verbal noun in one is a verb only where
   * one may begin or a name follows.
   */
  private boolean isMasdar(int i, PhraseTree.Match<Trigger> match) {
    String word = match.form().word();
    if (isSaid(i, word)) {
      return true;
    }
    if (!AMBIGUOUS.contains(word)
        && !(word.endsWith("ا") && AMBIGUOUS.contains(word.substring(0, word.length() - 1)))) {
      return false;
    }
    if (i > 0 && PREPOSITIONS.contains(tokens().get(i - 1).folded()) || word.endsWith("ا")) {
      return true;
    }
    if (isObject(i, match) || isQualified(match) || isOfState(i, match)) {
      return true;
    }
    boolean nameFollows =
        sentence.mentions().stream()
            .anyMatch(
                m -> m.first() == match.end() && m.preposition() == Form.NONE && m.canTakePart());
    boolean opens =
        i == 0
            || (tokens().get(i - 1).is('،')
                    || tokens().get(i - 1).is('.')
                    || tokens().get(i - 1).is(':'))
                && match.form().conjunction() == Form.NONE
            || OPENERS.contains(tokens().get(Math.max(0, i - 1)).folded());
    return !nameFollows && !opens && !(word.equals("طلب") && isBeforeOfHim(match.end()));
  }

  private boolean isBeforeOfHim(int token) {
    return token < tokens().size() && OF_HIM.contains(tokens().get(token).folded());
  }

  /** {@code ورفض إسرائيل التجميد}: a state does not do what a verb of a man says. */
  private boolean isOfState(int i, PhraseTree.Match<Trigger> match) {
    return match.form().word().equals("رفض")
        && sentence.mentions().stream()
            .anyMatch(m -> m.first() == match.end() && Agreeing.isObject(tokens().get(i), m));
  }

  /** {@code أعلن فلان رفضه}: with a pronoun behind a verb of saying it is the noun. */
  private boolean isSaid(int i, String word) {
    if (PRONOUNS.stream().noneMatch(p -> word.endsWith(p) && AMBIGUOUS.contains(cut(word, p)))) {
      return false;
    }
    int left = SAID_REACH;
    for (int k = i - 1; k >= 0 && left > 0; k--) {
      if (barriers[k] != Barrier.NONE || !isNamed(k) && isComplementiser(tokens().get(k))) {
        return false;
      }
      if (verbs[k]) {
        return cues.speech().finite(tokens().get(k)) != null;
      }
      left -= isNamed(k) ? 0 : 1;
    }
    return false;
  }

  /** {@code ورفضهم المقترح}: with a pronoun it is the noun, but behind a relative pronoun. */
  private boolean isOwned(int i, PhraseTree.Match<Trigger> match) {
    String word = match.form().word();
    boolean relative =
        i > 0 && (barriers[i - 1] == Barrier.RELATIVE || tokens().get(i - 1).folded().equals("ما"));
    return !relative
        && PRONOUNS.stream().anyMatch(p -> word.endsWith(p) && OWNED.contains(cut(word, p)));
  }

  private static String cut(String word, String ending) {
    return word.substring(0, word.length() - ending.length());
  }

  private static boolean isComplementiser(Token token) {
    return token.is('،') || COMPLEMENTISERS.contains(token.folded());
  }

  /** {@code رفض تركي}: an adjective stands by a noun only. */
  private boolean isQualified(PhraseTree.Match<Trigger> match) {
    return sentence.mentions().stream()
        .anyMatch(m -> m.first() == match.end() && m.kind() == Mention.Kind.ADJECTIVE);
  }

  /** {@code رفضت فلانة طلب فلان}: behind a verb and its subject stands its object. */
  private boolean isObject(int i, PhraseTree.Match<Trigger> match) {
    int before = i - 1;
    while (before >= 0 && isNamed(before)) {
      before--;
    }
    return match.form().conjunction() == Form.NONE
        && before >= 0
        && before < i - 1
        && verbs[before];
  }

  /**
   * A verb takes no preposition but the {@code س} of the future and the {@code ل} of purpose; nouns
   * take any but those.
   */
  private static boolean fits(PhraseTree.Match<Trigger> match, Triggers.Shape shape) {
    char preposition = match.form().preposition();
    return switch (shape) {
      case PERFECT -> preposition == Form.NONE;
      case IMPERFECT -> preposition == Form.NONE || preposition == 'س' || preposition == 'ل';
      case NOUN -> preposition != 'س' && preposition != 'ك';
      case PARTICIPLE -> preposition == Form.NONE;
    };
  }
}
