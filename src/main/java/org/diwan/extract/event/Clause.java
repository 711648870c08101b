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
import org.jspecify.annotations.Nullable;

/**
 * A sentence marked up for reading events: triggers, verbs, barriers, and each mention with its
 * preposition.
 */
final class Clause {
  private static final int GAP = 12;
  private static final Set<String> AMBIGUOUS =
      Set.of(
          "دعم", "طلب", "رفض", "شكر", "بحث", "قصف", "وعد", "ثمن", "ضغط", "حمل", "رفع", "نشر", "حشد",
          "حظر", "فرض", "قطع", "فتح", "طرد", "سحب", "خطف");
  private static final Set<String> TRANSPARENT =
      Set.of(
          "مدينه", "بلده", "العاصمه", "مدينتي", "منتجع", "دوله", "جمهوريه", "مطار", "محافظه",
          "منطقه", "ولايه", "جزيره", "مقر", "مبني", "وسط", "شمال", "جنوب", "شرق", "غرب", "ضواحي",
          "قرب");

  private static final Set<String> OF_ITS_KIND = Set.of("نوعه", "نوعها", "مستوي");
  private static final Set<String> GOVERNING =
      Set.of("علي", "الي", "عن", "بين", "ضد", "نحو", "تجاه");

  private static final Set<String> SHOWN = Set.of("هذه", "هذا", "تلك", "ذلك", "الزياره", "اليوم");

  /** Stands for {@code من قبل} and its like. */
  static final String AGENT = "من قبل";

  /** Written without the hamza {@code هنأ} is another word, with the alif {@code ثمن} a noun. */
  private static final Set<String> HERE =
      Set.of("هنا", "وهنا", "ثمنا", "ثمنًا", "طالبا", "اثني", "لاثني", "باثني");

  /** {@code الذي يندد به فلان}: what the relative pronoun means is not who does it. */
  private static final Set<String> RESUMED =
      Set.of(
          "به", "بها", "بهم", "اليه", "اليها", "اليهم", "عليه", "عليها", "عليهم", "فيه", "فيها",
          "منه", "منها", "عنه", "عنها", "له", "لها", "لهم", "معه", "معها", "ضده", "ضدها");

  /** Prepositions behind which no verb stands: {@code في عين التينة}. */
  private static final Set<String> NOUNS_ONLY = Set.of("في", "الي", "مع", "لدي");

  private static final Set<String> CONDITIONS = Set.of("اذا", "لو");
  private static final int SAID_REACH = 5;
  private static final Set<String> COMPLEMENTISERS =
      Set.of("ان", "انه", "انها", "بان", "بانه", "بانها");
  private static final Set<String> BY = Set.of("قبل", "جانب", "طرف", "لدن");
  private static final Set<String> HANDS = Set.of("يد", "ايدي", "يدي");
  private static final Set<String> OPENERS =
      Set.of("الذي", "قد", "كما", "فيما", "حيث", "انه", "بانه", "وقد");
  private static final Set<String> PREPOSITIONS =
      Set.of(
          "ب", "مع", "بين", "من", "الي", "علي", "ضد", "عن", "في", "لدي", "نحو", "برياسه", "برئاسه",
          "بحضور", "بدعوه", "بمشاركه", "برفقه", "رفقه", "بقياده", "برعايه", "بوساطه", "بواسطه",
          "لصالح", "باسم", "ممثله", "بحق", "بمقر", "تجاه", "حضور", "هامش", "عبر", "داخل", "حول",
          "بشان", "امام");

  private final ReadSentence sentence;
  private final List<TriggerAt> triggers = new ArrayList<>();
  private final Barrier[] barriers;
  private final boolean[] verbs;
  private final boolean[] covered;
  private final boolean[] named;
  private final int[] asides;
  private final @Nullable Argument[] starting;
  private final List<Argument> arguments = new ArrayList<>();
  private final Cues cues;
  private final String text;

  Clause(ReadSentence sentence, Cues cues, String text) {
    this.sentence = sentence;
    this.text = text;
    this.cues = cues;
    int n = sentence.tokens().size();
    barriers = new Barrier[n];
    verbs = new boolean[n];
    covered = new boolean[n];
    named = new boolean[n];
    starting = new Argument[n + 1];
    markWords();
    markArguments();
    asides = Asides.of(sentence.tokens(), verbs);
  }

  ReadSentence sentence() {
    return sentence;
  }

  List<Token> tokens() {
    return sentence.tokens();
  }

  List<TriggerAt> triggers() {
    return triggers;
  }

  List<Argument> arguments() {
    return arguments;
  }

  Barrier barrier(int token) {
    return barriers[token];
  }

  /** Whether a token lies inside a mention. */
  boolean isCovered(int token) {
    return covered[token];
  }

  /** Whether a word, its clitic off, is an ordinary one. */
  boolean isOrdinary(String folded) {
    return cues.isCommon(folded);
  }

  /** Whether a token is a finite verb of saying. */
  boolean isSpeech(int token) {
    return cues.speech().finite(tokens().get(token)) != null;
  }

  /** {@code اُقترح}: a passive that is written with its vowels. */
  boolean isPassive(int verb) {
    Token token = tokens().get(verb);
    return text.substring(token.start(), Math.min(token.end(), token.start() + 4)).indexOf('ُ') >= 0
        && isVerb(verb);
  }

  /** Whether a word is written with a mark or letter that folding takes off. */
  boolean isWritten(int token, char mark) {
    Token word = tokens().get(token);
    return text.substring(word.start(), word.end()).indexOf(mark) >= 0;
  }

  boolean isVerb(int token) {
    return verbs[token];
  }

  /** Whether a token lies in an aside that opens at or behind another. */
  boolean isAside(int token, int from) {
    for (int i = token; i >= from; i--) {
      if (asides[i] > token) {
        return true;
      }
    }
    return false;
  }

  /** Whether a token is part of a name. */
  boolean isNamed(int token) {
    return named[token];
  }

  /** The preposition that a word carries as a clitic, {@link Form#NONE} for none. */
  char clitic(int token) {
    return cues.clitic(tokens().get(token));
  }

  /** Whether people without a name stand at a token, nobody named behind them. */
  boolean isUnnamed(int token) {
    if (token >= tokens().size() || isNamed(token) || !cues.isUnnamed(tokens().get(token))) {
      return false;
    }
    Argument next = startingAt(token + 1);
    boolean subject = tokens().get(token).folded().endsWith("ون");
    return next == null || subject && next.mention().kind() == Mention.Kind.NAME;
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
    if (!word.equals("عقد") || i == 0) {
      return false;
    }
    int before = i - 1;
    while (before >= 0 && isNamed(before)) {
      before--;
    }
    return before >= 0 && verbs[before] || !wholePreposition(tokens().get(i - 1)).isEmpty();
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
    String before = i > 0 ? wholePreposition(tokens().get(i - 1)) : "";
    return trigger.shape() == Triggers.Shape.PARTICIPLE && !before.isEmpty()
        || trigger.shape() == Triggers.Shape.PERFECT && NOUNS_ONLY.contains(before);
  }

  private static boolean isNominal(Triggers.Shape shape) {
    return shape == Triggers.Shape.NOUN || shape == Triggers.Shape.PARTICIPLE;
  }

  /** The meanings that fit where the words stand, one for each type. */
  private void addTriggers(int i, PhraseTree.Match<Trigger> match) {
    boolean masdar = isMasdar(i, match) || isNounAsWritten(i, match);
    List<Trigger> meanings =
        match.meanings().stream()
            .filter(t -> fits(match, t.shape()) && (!masdar || isNominal(t.shape())))
            .filter(t -> isSpelled(i, t) && !isGoverned(i, t) && !isGranted(i, match, t))
            .filter(t -> !t.suffixed() || !t.needs().equals("NOMINAL") && !isGranting(match, t))
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
    if (isObject(i, match) || isQualified(match)) {
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
    return !nameFollows && !opens;
  }

  /** {@code أعلن فلان رفضه}: with a pronoun behind a verb of saying it is the noun. */
  private boolean isSaid(int i, String word) {
    if (!word.endsWith("ه") || !AMBIGUOUS.contains(word.substring(0, word.length() - 1))) {
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

  private void markArguments() {
    Argument previous = null;
    for (Mention mention : sentence.mentions()) {
      String by = preposition(mention);
      if (by.isEmpty() && previous != null && isListed(previous, mention)) {
        by = previous.by();
      }
      Argument argument = new Argument(mention, by, false);
      arguments.add(argument);
      starting[mention.first()] = argument;
      previous = argument;
    }
  }

  private boolean isListed(Argument previous, Mention mention) {
    int gap = mention.first() - previous.mention().end();
    if (mention.conjoined() && gap <= 1) {
      return true;
    }
    return gap == 1
        && (tokens().get(mention.first() - 1).is('،') || tokens().get(mention.first() - 1).is(','))
        && mention.entity().kind() == previous.entity().kind()
        && !mention.entity().isPerson();
  }

  private String preposition(Mention mention) {
    if (mention.preposition() != Form.NONE) {
      return String.valueOf(mention.preposition());
    }
    int head =
        mention.entity().isPerson() ? mention.first() : Heads.start(tokens(), mention.first());
    if (head < mention.first() && Heads.clitic(tokens().get(head)) != Form.NONE) {
      return String.valueOf(Heads.clitic(tokens().get(head)));
    }
    int at = head - 1;
    while (at >= 0 && (isQuote(tokens().get(at)) || isTransparent(tokens().get(at)))) {
      if (!isQuote(tokens().get(at))
          && tokens().get(at).forms().getLast().preposition() != Form.NONE
          && TRANSPARENT.contains(tokens().get(at).forms().getLast().word())) {
        return String.valueOf(tokens().get(at).forms().getLast().preposition());
      }
      at--;
    }
    if (at >= 1
        && tokens().get(at).folded().equals("من")
        && (tokens().get(at - 1).folded().endsWith("كل")
            || tokens().get(at - 1).folded().endsWith("كلا"))) {
      at -= 2;
      if (at < 0) {
        return "";
      }
      String clitic = tokens().get(at + 1).folded();
      if (clitic.length() == 3 && "بل".indexOf(clitic.charAt(0)) >= 0) {
        return clitic.substring(0, 1);
      }
    }
    if (at < 0 || mention.conjoined()) {
      return "";
    }
    if (at > 0 && isAgency(tokens().get(at - 1), tokens().get(at))) {
      barriers[at] = Barrier.NONE;
      return AGENT;
    }
    return wholePreposition(tokens().get(at));
  }

  /** {@code من قبل}, {@code على يد}: who does what a passive or a noun tells. */
  static boolean isAgency(Token first, Token second) {
    return first.folded().equals("من") && BY.contains(second.folded())
        || first.folded().equals("علي") && HANDS.contains(second.folded());
  }

  /** The preposition that a word is, empty for none. */
  static String wholePreposition(Token token) {
    for (Form form : token.forms()) {
      if (PREPOSITIONS.contains(form.word()) && form.preposition() == Form.NONE) {
        return form.word();
      }
    }
    return "";
  }

  /** {@code إلى مدينة دربان}: a word between a preposition and a name that names nothing itself. */
  static boolean isTransparent(Token token) {
    return token.isWord() && token.forms().stream().anyMatch(f -> TRANSPARENT.contains(f.word()));
  }

  private static boolean isQuote(Token token) {
    return token.is('"') || token.is('“') || token.is('«') || token.is('”') || token.is('#');
  }

  /**
   * Mentions behind a trigger as far as its clause reaches; those behind a topic word are marked
   * so.
   */
  List<Argument> after(int from) {
    return after(from, false);
  }

  /**
   * @param relative whether a relative clause right behind still belongs to the trigger: {@code
   *     الزيارة التي أداها إلى …}
   */
  List<Argument> after(int from, boolean relative) {
    List<Argument> found = new ArrayList<>();
    boolean topic = false;
    boolean aside = false;
    int gap = 0;
    for (int i = from; i < tokens().size() && gap <= GAP; i++) {
      i = Math.max(i, asides[i]);
      Argument here = startingAt(i);
      if (here != null) {
        boolean comesBack = here.isBare() && here.entity().isPerson();
        found.add(new Argument(here.mention(), here.by(), topic || aside && !comesBack));
        i = Math.max(i, here.mention().end() - 1);
        gap = 0;
        continue;
      }
      gap += tokens().get(i).isWord() ? 1 : 0;
      Barrier barrier = barriers[i];
      boolean passes =
          relative
              && found.isEmpty()
              && i - from <= 6
              && (barrier != Barrier.RELATIVE || !isOfAnother(from, i));
      if (barrier == Barrier.MARK
          || barrier == Barrier.CLAUSE
          || i > from && CONDITIONS.contains(tokens().get(i).folded())
          || !passes && (barrier == Barrier.RELATIVE || isNewVerb(i, from))) {
        break;
      }
      boolean passing = barrier == Barrier.TIME && isAside(i + 1);
      aside |= passing && i > from;
      topic |= barrier == Barrier.TOPIC || barrier == Barrier.TIME && i > from && !passing;
    }
    return found;
  }

  /**
   * {@code التقى خلال هذه الزيارة الرئيس}, {@code خلال زيارته إلى … نظيره}: behind such words a
   * bare person still belongs to the verb; not so behind {@code خلال لقائه}.
   */
  private boolean isAside(int token) {
    if (token >= tokens().size() || startingAt(token) != null) {
      return false;
    }
    Token word = tokens().get(token);
    if (word.folded().equals("هامش")) {
      return true;
    }
    boolean meets =
        triggers.stream()
            .anyMatch(t -> t.first() == token && t.trigger().type() != EventType.VISIT);
    boolean suffixed =
        (word.folded().endsWith("ه") || word.folded().endsWith("ها"))
            && text.charAt(word.end() - 1) != 'ة';
    return !meets && (SHOWN.contains(word.folded()) || suffixed);
  }

  /** {@code اجتماعه … القرار الذي}: behind a preposition the pronoun means another noun. */
  private boolean isOfAnother(int from, int relative) {
    for (int i = from; i + 1 < relative; i++) {
      String preposition = wholePreposition(tokens().get(i));
      if (!preposition.isEmpty() && !OF_ITS_KIND.contains(tokens().get(i + 1).folded())) {
        return true;
      }
    }
    return false;
  }

  private boolean isNewVerb(int i, int from) {
    if (!verbs[i] || i == from) {
      return false;
    }
    return tokens().get(i).hasConjunction()
        || i > 0 && (tokens().get(i - 1).is('،') || tokens().get(i - 1).is(','))
        || i > from;
  }

  /**
   * {@code عقد فلان، الذي عينه فلان، اجتماعا}: whether a place lies in a relative clause that a
   * comma ends before another.
   */
  boolean isInRelative(int token, int to) {
    for (int i = token - 1; i >= 0; i--) {
      if (isComma(i)) {
        return false;
      }
      if (barriers[i] == Barrier.RELATIVE && i + 1 < tokens().size()) {
        for (int k = token; k < to; k++) {
          if (isComma(k)) {
            return true;
          }
        }
        return false;
      }
    }
    return false;
  }

  private boolean isComma(int i) {
    return tokens().get(i).is('،') || tokens().get(i).is(',');
  }

  /** Whether {@code أن} or its like stands between two places: behind it another clause begins. */
  boolean saysBetween(int from, int to) {
    for (int i = from; i < to; i++) {
      if (!isNamed(i) && COMPLEMENTISERS.contains(tokens().get(i).folded())) {
        return true;
      }
    }
    return false;
  }

  /** Mentions before a trigger as far as its clause reaches back, nearest first. */
  List<Argument> before(int to) {
    List<Argument> found = new ArrayList<>();
    int start = 0;
    for (int i = to - 1; i >= 0; i--) {
      Barrier barrier = barriers[i];
      if (barrier == Barrier.MARK || barrier == Barrier.CLAUSE) {
        start = i + 1;
        break;
      }
    }
    for (int k = arguments.size() - 1; k >= 0; k--) {
      Argument argument = arguments.get(k);
      if (argument.mention().first() >= start && argument.mention().end() <= to) {
        found.add(
            new Argument(
                argument.mention(),
                argument.by(),
                topicBetween(argument.mention().first(), start)));
      }
    }
    return found;
  }

  private boolean topicBetween(int mention, int start) {
    for (int i = mention - 1; i >= start; i--) {
      if (barriers[i] == Barrier.TOPIC || barriers[i] == Barrier.TIME) {
        return true;
      }
      if (verbs[i]) {
        return false;
      }
    }
    return false;
  }

  /** {@code تدعو إليه}: a pronoun behind the verb takes up what was named before. */
  boolean isResumed(int verb) {
    return verb + 1 < tokens().size() && RESUMED.contains(tokens().get(verb + 1).folded());
  }

  /** The mention that a relative pronoun right before a token means, whatever governs it. */
  @Nullable Argument antecedent(int token) {
    if (isResumed(token)) {
      return null;
    }
    for (int i = token - 1; i >= Math.max(0, token - 4); i--) {
      if (barriers[i] == Barrier.RELATIVE) {
        return agrees(tokens().get(i), tokens().get(token)) ? endingBefore(i) : null;
      }
      if (verbs[i] || covered[i]) {
        return null;
      }
    }
    return null;
  }

  /** {@code الذي رحبت طهران به}: a verb of the other gender or number has another subject. */
  private static boolean agrees(Token relative, Token verb) {
    boolean feminine =
        verb.forms().stream()
            .map(Form::word)
            .anyMatch(
                w -> w.length() > 3 && (w.endsWith("ت") || w.startsWith("ت") && !w.endsWith("وا")));
    return switch (relative.forms().getLast().word()) {
      case "الذي" -> !verb.forms().getLast().word().endsWith("ت");
      case "التي" -> feminine;
      default -> true;
    };
  }

  private @Nullable Argument endingBefore(int token) {
    Argument nearest = null;
    for (Argument argument : arguments) {
      int gap = token - argument.mention().end();
      if (gap >= 0
          && (gap <= 2
              || gap <= 7 && argument.entity().isPerson() && tokens().get(token - 1).is('،'))) {
        nearest = argument;
      }
    }
    return nearest;
  }

  /** Whether a verb carries {@code و} and something stands before it. */
  boolean continues(int verb) {
    Token token = tokens().get(verb);
    return verb > 0
        && token.folded().startsWith("و")
        && triggers.stream()
            .anyMatch(t -> t.first() == verb && t.form().conjunction() != Form.NONE);
  }

  @Nullable Argument startingAt(int token) {
    return token < starting.length ? starting[token] : null;
  }

  /**
   * Index of the last verb before a token in the same clause, -1 for none.
   *
   * @param reach how many words outside mentions may stand between
   */
  int verbBefore(int token, int reach) {
    int left = reach;
    for (int i = token - 1; i >= 0 && left > 0; i--) {
      if (verbs[i]) {
        return i;
      }
      if (barriers[i] == Barrier.MARK) {
        return -1;
      }
      left -= covered[i] || !tokens().get(i).isWord() ? 0 : 1;
    }
    return -1;
  }
}
