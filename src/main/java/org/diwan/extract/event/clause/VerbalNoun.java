package org.diwan.extract.event.clause;

import java.util.List;
import java.util.Set;
import org.diwan.extract.entity.mention.Mention;
import org.diwan.extract.entity.mention.ReadSentence;
import org.diwan.gazetteer.PhraseTree;
import org.diwan.gazetteer.Triggers.Trigger;
import org.diwan.gazetteer.WordRoles;
import org.diwan.model.EventClass;
import org.diwan.text.Fold;
import org.diwan.text.Form;
import org.diwan.text.Token;

/**
 * Tells a verbal noun from the perfect verb that is written alike: {@code دعم}, {@code طلب}. It is
 * a verb only where one may begin or a name follows.
 */
final class VerbalNoun {
  private static final int SAID_REACH = 5;

  /** In which somebody condemns: {@code بأشد العبارات}. */
  private static final String TERMS = "العبارات";

  /** Letters of a particle alone: {@code لكن}. */
  private static final int LONG = 4;

  private static final Set<String> PRONOUNS = Set.of("ه", "ها", "هما", "هم");

  /** {@code طلب منه}: behind such a word stands a verb. */
  private static final Set<String> OF_HIM = Set.of("منه", "منها", "منهم", "منهما");

  /** What may stand before a verb in the perfect. */
  private static final Set<String> IS = Set.of("يكون", "تكون", "يكن", "تكن", "سيكون", "ستكون");

  private static final Set<String> OPENERS =
      Set.of("الذي", "قد", "كما", "فيما", "حيث", "انه", "بانه", "وقد", "فقد", "لقد", "ولقد");

  /** Behind what opens a sentence or clause and who does it stands a verb. */
  private static final Set<String> BEFORE_SUBJECT =
      Set.of("كان", "وكان", "لكن", "ولكن", "فيما", "بينما", "اما");

  private final Marks marks;
  private final ReadSentence sentence;
  private final Cues cues;
  private final WordRoles<VerbalNounCue> words;

  VerbalNoun(Marks marks, ReadSentence sentence, Cues cues) {
    this.marks = marks;
    this.sentence = sentence;
    this.cues = cues;
    this.words = cues.verbalNouns();
  }

  private List<Token> tokens() {
    return sentence.tokens();
  }

  boolean is(int i, PhraseTree.Match<Trigger> match) {
    return isSaid(i, match.form().word()) || isOwned(i, match) || isAlike(i, match);
  }

  /** {@code ودعم التعاون}. */
  private boolean isAlike(int i, PhraseTree.Match<Trigger> match) {
    String word = match.form().word();
    boolean accusative = word.endsWith("ا");
    if (!isAmbiguous(word) && !(accusative && isAmbiguous(cut(word, "ا")))) {
      return false;
    }
    if (!accusative && isBehindSubject(i)) {
      return false;
    }
    return accusative
        || i > 0 && Prepositions.isWhole(tokens().get(i - 1).folded())
        || isGoverned(i, match)
        || isObject(i, match)
        || isWanted(i)
        || isBehindVerb(i, match)
        || isQualified(match)
        || isOfState(i, match)
        || isGivenTo(i, match)
        || isOfObject(i, match)
        || !isNameNext(match) && !mayOpen(i, match) && !isAskedOfHim(match);
  }

  /**
   * {@code أن فلانا رفض}, {@code وكان فلان طلب}, {@code الرئيس الفلاني رفض}: the verb of a clause
   * stands behind its subject.
   */
  private boolean isBehindSubject(int i) {
    return sentence.mentions().stream()
        .anyMatch(m ->
            m.end() == i
                && m.canTakePart()
                && m.preposition() == Form.NONE
                && !m.conjoined()
                && opensClause(m)
                && !Agreeing.isObject(tokens(), i, m));
  }

  private boolean opensClause(Mention subject) {
    if (subject.first() == 0) {
      return subject.entity().isPerson();
    }
    String before = tokens().get(subject.first() - 1).folded();
    return Marks.COMPLEMENTISERS.contains(before)
        || subject.entity().isPerson() && BEFORE_SUBJECT.contains(before);
  }

  /**
   * {@code بهدف طرد فلان}: behind a noun with its preposition stands what it is of, as behind one
   * that always is of something: {@code إنهاء دعم فلانة}.
   */
  private boolean isGoverned(int i, PhraseTree.Match<Trigger> match) {
    return i > 0
        && match.form().conjunction() == Form.NONE
        && !marks.named[i - 1]
        && tokens().get(i - 1).forms().stream()
            .anyMatch(f ->
                words.is(VerbalNounCue.OF, f.word())
                    || f.preposition() == 'ب'
                        && !Fold.isDefinite(f.word())
                        && (cues.isCommon(f.word()) || cues.isCommon("ال" + f.word())));
  }

  private boolean isAmbiguous(String word) {
    return words.is(VerbalNounCue.ALIKE, word);
  }

  private boolean isNameNext(PhraseTree.Match<Trigger> match) {
    return sentence.mentions().stream()
        .anyMatch(m -> m.first() == match.end() && m.preposition() == Form.NONE && m.canTakePart());
  }

  /** Whether a verb may begin here. */
  private boolean mayOpen(int i, PhraseTree.Match<Trigger> match) {
    if (i == 0) {
      return true;
    }
    Token before = tokens().get(i - 1);
    boolean mark = before.is('،') || before.is('.') || before.is(':');
    return mark && match.form().conjunction() == Form.NONE || OPENERS.contains(before.folded());
  }

  /** {@code طلب منه}. */
  private boolean isAskedOfHim(PhraseTree.Match<Trigger> match) {
    return match.form().word().equals("طلب")
        && match.end() < tokens().size()
        && OF_HIM.contains(tokens().get(match.end()).folded());
  }

  /**
   * {@code ورفض إسرائيل التجميد}, {@code حظر إسرائيل للاستيراد}: a state does not do what a verb of
   * a man says.
   */
  private boolean isOfState(int i, PhraseTree.Match<Trigger> match) {
    boolean refused = match.form().word().equals("رفض");
    boolean deed =
        match.meanings().stream().allMatch(t -> t.type().eventClass() == EventClass.DEED);
    return sentence.mentions().stream()
        .anyMatch(m ->
            m.first() == match.end()
                && Agreeing.isObject(tokens(), i, m)
                && (refused || deed && isForBehind(m.end())));
  }

  /** {@code قضية دعم فلانة لفلان}, {@code دعم فلانة الكامل لفلان}: who gives it, then to whom. */
  private boolean isGivenTo(int i, PhraseTree.Match<Trigger> match) {
    return words.is(VerbalNounCue.GIVEN, match.form().word())
        && i > 0
        && !OPENERS.contains(tokens().get(i - 1).folded())
        && !marks.named[i - 1]
        && sentence.mentions().stream()
            .filter(m -> m.first() == match.end() && m.canTakePart())
            .anyMatch(m -> isTo(m.end()) || isAdjective(m.end()) && isTo(m.end() + 1));
  }

  private boolean isTo(int token) {
    return token < tokens().size() && tokens().get(token).folded().startsWith("لل")
        || isForBehind(token);
  }

  private boolean isAdjective(int token) {
    return token < tokens().size()
        && !marks.named[token]
        && Fold.isDefinite(tokens().get(token).folded());
  }

  /** {@code لصادرات}, {@code للحوثيين}: behind a noun and whose it is stands its object. */
  private boolean isForBehind(int token) {
    String folded = token < tokens().size() ? tokens().get(token).folded() : "";
    boolean named =
        sentence.mentions().stream().anyMatch(m -> m.first() == token && m.preposition() == 'ل');
    return named || folded.startsWith("ل") && folded.length() > LONG && !cues.isCommon(folded);
  }

  /** {@code طرد الدبلوماسيين الفلانيين}: in the case of the object, and nobody who does it. */
  private boolean isOfObject(int i, PhraseTree.Match<Trigger> match) {
    int people = match.end();
    return match.form().conjunction() == Form.NONE
        && !(i > 0 && marks.named[i - 1])
        && people < tokens().size()
        && tokens().get(people).folded().endsWith("ين")
        && sentence.mentions().stream()
            .anyMatch(m ->
                m.first() == people && m.kind() == Mention.Kind.GROUP
                    || m.first() == people + 1
                        && m.kind() == Mention.Kind.ADJECTIVE
                        && tokens().get(m.first()).folded().endsWith("ين"));
  }

  /** {@code رفض تركي}: an adjective stands by a noun only. */
  private boolean isQualified(PhraseTree.Match<Trigger> match) {
    return sentence.mentions().stream()
        .anyMatch(m -> m.first() == match.end() && m.kind() == Mention.Kind.ADJECTIVE);
  }

  /**
   * {@code رفضت فلانة طلب فلان}, {@code أعلنت فلانة، اليوم، قصف فلانة}: behind a verb and its
   * subject stands its object.
   */
  private boolean isObject(int i, PhraseTree.Match<Trigger> match) {
    int end = Asides.before(tokens(), marks.verbs, i);
    while (end > 0 && isManner(tokens().get(end - 1).folded())) {
      end--;
    }
    int before = marks.unnamedBefore(end);
    return match.form().conjunction() == Form.NONE
        && before >= 0
        && before < end - 1
        && marks.verbs[before];
  }

  /** {@code أدانت فلانة بأشد العبارات قصف}: how it is done. */
  private boolean isManner(String word) {
    return cues.isSpeech(SpeechCue.HOW, word) && (word.startsWith("ب") || word.equals(TERMS));
  }

  /** {@code يريد قصف فلانة}, {@code يريد فلان قصف فلانة}, {@code تعتزم سحب}. */
  private boolean isWanted(int i) {
    int before = marks.unnamedBefore(i);
    return before >= 0
        && (cues.clauses().is(ClauseCue.HOPED, tokens().get(before).folded())
            || cues.clauses().is(ClauseCue.INTENDS, tokens().get(before).folded()));
  }

  /**
   * {@code تدرس رفع فلانة من القائمة}: two verbs do not stand side by side, but {@code يكون قتل}.
   */
  private boolean isBehindVerb(int i, PhraseTree.Match<Trigger> match) {
    return i > 0
        && match.form().conjunction() == Form.NONE
        && marks.verbs[i - 1]
        && !IS.contains(tokens().get(i - 1).folded())
        && ToCome.looksPresent(tokens().get(i - 1));
  }

  /** {@code أعلن فلان رفضه}: with a pronoun behind a verb of saying it is the noun. */
  private boolean isSaid(int i, String word) {
    if (!isWithPronoun(word, VerbalNounCue.ALIKE)) {
      return false;
    }
    int left = SAID_REACH;
    for (int k = i - 1; k >= 0 && left > 0; k--) {
      if (marks.barriers[k] != Barrier.NONE || !marks.named[k] && opensClause(tokens().get(k))) {
        return false;
      }
      if (marks.verbs[k]) {
        return cues.speech().finite(tokens().get(k)) != null;
      }
      left -= marks.named[k] ? 0 : 1;
    }
    return false;
  }

  private static boolean opensClause(Token token) {
    return token.is('،') || Marks.COMPLEMENTISERS.contains(token.folded());
  }

  /** {@code ورفضهم المقترح}: with a pronoun it is the noun, but behind a relative pronoun. */
  private boolean isOwned(int i, PhraseTree.Match<Trigger> match) {
    boolean relative =
        i > 0
            && (marks.barriers[i - 1] == Barrier.RELATIVE
                || tokens().get(i - 1).folded().equals("ما"));
    return !relative
        && !isOfNoun(i, match)
        && isWithPronoun(match.form().word(), VerbalNounCue.OWNED);
  }

  /** {@code اقتراح رفضه الرئيس فلان}: behind a noun without article, who does it behind it. */
  private boolean isOfNoun(int i, PhraseTree.Match<Trigger> match) {
    Token before = tokens().get(Math.max(0, i - 1));
    return i > 0
        && before.isWord()
        && !marks.named[i - 1]
        && !marks.verbs[i - 1]
        && cues.isCommon(before.folded())
        && !Fold.isDefinite(before.folded())
        && !Prepositions.isWhole(before.folded())
        && !opensClause(before)
        && sentence.mentions().stream()
            .anyMatch(m ->
                m.first() == match.end() && m.preposition() == Form.NONE && m.entity().isPerson());
  }

  private boolean isWithPronoun(String word, VerbalNounCue cue) {
    for (String pronoun : PRONOUNS) {
      if (word.endsWith(pronoun) && words.is(cue, cut(word, pronoun))) {
        return true;
      }
    }
    return false;
  }

  private static String cut(String word, String ending) {
    return word.substring(0, word.length() - ending.length());
  }
}
