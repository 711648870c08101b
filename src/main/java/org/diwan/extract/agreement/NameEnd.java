package org.diwan.extract.agreement;

import java.util.Set;
import org.diwan.extract.agreement.DocumentWords.Cue;
import org.diwan.extract.agreement.DocumentWords.Noun;
import org.diwan.extract.entity.mention.Mention;
import org.diwan.gazetteer.PhraseTree;
import org.diwan.model.DatePrecision;
import org.diwan.text.DateKind;
import org.diwan.text.DateMention;
import org.diwan.text.Fold;
import org.diwan.text.Token;

/**
 * Where a document's name ends: before a mark, a verb, a person, the day of signing, another
 * document, or a word that opens another clause. An indefinite noun with nothing else behind it
 * keeps the clause that tells what it holds ({@code اتفاقية تتيح مرور القوات}).
 */
final class NameEnd {
  private static final int LONGEST = 22;
  private static final Set<String> BELONGING = Set.of("الخاص", "المتعلق", "المعني");
  private final DocumentWords words;
  private final Tails tails;
  private final Coordination coordination;
  private final RelativeVerb relative;
  private final OtherNoun other;
  private final PersonBehind person;

  NameEnd(DocumentWords words) {
    this.words = words;
    this.tails = new Tails(words);
    this.coordination = new Coordination(words);
    this.relative = new RelativeVerb(words);
    this.other = new OtherNoun(words);
    this.person = new PersonBehind(words);
  }

  /** One past the last token of the name of a noun. */
  int of(Passage passage, PhraseTree.Match<Noun> match) {
    if (isAlone(passage, match) || StatementEnd.is(passage, match)) {
      return match.end();
    }
    Definiteness definite =
        isNamed(passage, match) ? Definiteness.ARTICLE : Definiteness.of(passage, match, words);
    int from = match.end();
    if (definite == Definiteness.NONE) {
      from += content(passage, from);
    }
    int walked = walk(passage, from, definite, isQuoted(passage, match));
    int end = trimmed(passage, match.end(), untold(passage, match, walked));
    return Math.max(end, words.knownEnd(passage.tokens(), match.first()));
  }

  /** Before a noun that the sentence tells beside the document. */
  private int untold(Passage passage, PhraseTree.Match<Noun> match, int end) {
    for (int i = match.end(); i < end; i++) {
      if (other.is(passage, match, i)) {
        return i;
      }
    }
    return end;
  }

  /**
   * {@code الاتفاق في …}, {@code الاتفاق لأنه}: only those it is between or what it is on name it.
   */
  private boolean isAlone(Passage passage, PhraseTree.Match<Noun> match) {
    if (!Fold.isDefinite(match.form().word())
        || words.known(passage.tokens(), match.first()) != null
        || match.meanings().getFirst().strength() == DocumentWords.Strength.PLURAL
        || match.end() > match.first() + 1
        || match.end() >= passage.tokens().size()) {
      return false;
    }
    Token next = passage.token(match.end());
    return isAside(next)
        || next.isWord()
            && passage.over(match.end()) == null
            && !Fold.isDefinite(next.folded())
            && !Prepositions.isNaming(next);
  }

  /** {@code الاتفاق (كينيا وأوغندا)}, {@code الاتفاق – كينيا وأوغندا –}: whose it is. */
  private static boolean isAside(Token token) {
    return token.is('(') || token.is('-') || token.is('–');
  }

  /** The same for words that go on telling what a document is about. */
  int of(Passage passage, int from) {
    return trimmed(passage, from, walk(passage, from, Definiteness.NONE, false));
  }

  /** {@code اتفاق الصخيرات}: by a place or a name the world knows. */
  private boolean isNamed(Passage passage, PhraseTree.Match<Noun> match) {
    Mention owner = match.end() < passage.tokens().size() ? passage.over(match.end()) : null;
    boolean place =
        owner != null
            && owner.preposition() == 0
            && (owner.kind() == Mention.Kind.CAPITAL || owner.kind() == Mention.Kind.PLACE);
    return place || words.known(passage.tokens(), match.first()) != null;
  }

  /** {@code اتفاق خاص يقضي بالسماح}: how many words lead to what it holds. */
  private int content(Passage passage, int at) {
    if (isContent(passage, at)) {
      return 1;
    }
    boolean adjective =
        at + 1 < passage.tokens().size()
            && passage.token(at).isWord()
            && passage.over(at) == null
            && !Prepositions.opens(passage.token(at))
            && !isVerb(passage, at);
    return adjective && isContent(passage, at + 1) ? 2 : 0;
  }

  private boolean isContent(Passage passage, int at) {
    return at < passage.tokens().size() && words.is(passage.token(at), Cue.CONTENT);
  }

  /** Whether a quotation opens right before the noun. */
  private static boolean isQuoted(Passage passage, PhraseTree.Match<Noun> match) {
    return match.first() > 0 && Marks.isQuote(passage.token(match.first() - 1));
  }

  private int walk(Passage passage, int from, Definiteness definite, boolean quoted) {
    Marks marks = new Marks(quoted);
    int i = from;
    while (i < passage.tokens().size() && i - from < LONGEST) {
      int tail = marks.inside() ? 0 : tails.length(passage, i);
      if (tail > 0) {
        i += marks.pass(tail);
        continue;
      }
      if (!marks.inside() && (opensClause(passage, i) || i > from && opensPredicate(passage, i))
          || marks.end(passage.token(i))
          || !marks.inside() && ends(passage, from, i, definite)) {
        break;
      }
      i++;
    }
    return marks.settled(passage, i);
  }

  /** {@code الاتفاق النووي «سيُدمر»}: a mark behind which a verb or another clause stands. */
  private boolean opensClause(Passage passage, int at) {
    int next = at + 1;
    return (Marks.isQuote(passage.token(at)) || passage.token(at).is('('))
        && next < passage.tokens().size()
        && (words.ends(passage.tokens(), next)
            || isVerb(passage, next)
            || words.isVerb(passage.token(next)));
  }

  /** {@code الاتفاق مع إيران "سيئ للغاية"}: what is said of it, behind a name that is whole. */
  private boolean opensPredicate(Passage passage, int at) {
    if (!Marks.isQuote(passage.token(at)) || at + 2 >= passage.tokens().size()) {
      return false;
    }
    Token first = passage.token(at + 1);
    return closes(passage, at - 1)
        && passage.over(at + 1) == null
        && !Fold.isDefinite(first.folded())
        && !Marks.isQuote(passage.token(at + 2));
  }

  private boolean ends(Passage passage, int from, int at, Definiteness definite) {
    Token token = passage.token(at);
    if (!token.isWord()) {
      return false;
    }
    if (coordination.isSecondSide(passage, from, at)
        || isObject(passage, from, at)
        || isNegated(passage, at)) {
      return false;
    }
    return words.ends(passage.tokens(), at)
        || at > from && words.isVerb(token) && !Prepositions.isFree(passage.token(at - 1))
        || at > from && isStep(token)
        || isAnother(passage, at)
        || person.starts(passage, at)
        || isDay(passage, at)
        || (at > from || definite == Definiteness.ARTICLE) && endsPhrase(passage, at, definite)
        || at == from && isVerb(passage, at)
        || relative.is(passage, at)
        || coordination.leaves(passage, from, at, definite);
  }

  /** {@code الاتجار | غير المشروع}: an adjective. */
  private static boolean isNegated(Passage passage, int at) {
    return passage.token(at).isPlain("غير")
        && at + 1 < passage.tokens().size()
        && Fold.isDefinite(passage.token(at + 1).folded());
  }

  /** {@code لتجنب شن هجوم}: behind a purpose stands its noun, whatever it looks like. */
  private boolean isObject(Passage passage, int from, int at) {
    Token token = passage.token(at);
    return at > from
        && Prepositions.isForNoun(passage.token(at - 1))
        && passage.over(at - 1) == null
        && passage.over(at) == null
        && !token.hasConjunction()
        && !Prepositions.opens(token)
        && (FiniteShape.is(token, words) || words.isVerb(token));
  }

  private boolean isStep(Token token) {
    return words.steps().verb(token) != null && !token.folded().startsWith("لل")
        || words.steps().participle(token) != null;
  }

  private boolean isAnother(Passage passage, int at) {
    return passage.token(at).hasConjunction()
        && words.nouns().longest(passage.tokens(), at) != null;
  }

  /** A day or month: when it was signed, not what it is called. */
  private static boolean isDay(Passage passage, int token) {
    return passage.dates().stream().anyMatch(d -> d.firstToken() == token && isDay(d));
  }

  private static boolean isDay(DateMention date) {
    return !date.nameLike()
        && date.kind() != DateKind.RANGE
        && (date.span() == null || date.span().precision() != DatePrecision.YEAR);
  }

  /**
   * A verb, or behind a definite name a bare indefinite noun: {@code الاتفاق النووي | دفعة قوية}.
   */
  private boolean endsPhrase(Passage passage, int at, Definiteness definite) {
    return isVerb(passage, at)
        || isYear(passage.token(at - 1)) && Prepositions.leadsOff(passage.token(at))
        || definite != Definiteness.NONE
            && closes(passage, at - 1)
            && (isPlain(passage, at) || leaves(passage, at, definite));
  }

  /** {@code الاتفاق النووي | على المنطقة}, but {@code اتفاق الحد من التسلح}. */
  private boolean leaves(Passage passage, int at, Definiteness definite) {
    Token before = passage.token(at - 1);
    boolean belongs = BELONGING.stream().anyMatch(before.folded()::startsWith);
    String folded = passage.token(at).folded();
    return !belongs
        && (folded.startsWith("بال")
            || definite == Definiteness.ARTICLE && Prepositions.isLeadingOff(folded)
            || folded.equals("الي") && !words.isWhole(plain(before), Cue.GOING));
  }

  private static String plain(Token token) {
    String folded = token.folded();
    return Fold.isDefinite(folded) ? folded.substring(2) : folded;
  }

  private static boolean isYear(Token token) {
    return token.isNumber() && token.folded().length() == 4;
  }

  /** {@code مع حركة «فارك» | نتائج}: a mark closes what stood in it. */
  private static boolean closes(Passage passage, int at) {
    Token token = passage.token(at);
    if (!token.isWord() && !token.isNumber()) {
      return token.is(')') || Marks.isQuote(token);
    }
    return Fold.isDefinite(token.folded()) || token.isNumber() || passage.over(at) != null;
  }

  private static boolean isPlain(Passage passage, int at) {
    Token token = passage.token(at);
    return token.folded().length() >= 3
        && passage.over(at) == null
        && !Fold.isDefinite(token.folded())
        && !Prepositions.isFree(token)
        && !Prepositions.isClitic(token)
        && !(token.hasConjunction() && Fold.isDefinite(token.folded().substring(1)));
  }

  private boolean isVerb(Passage passage, int at) {
    return passage.over(at) == null
        && FiniteShape.is(passage.token(at), words)
        && !(at > 0 && passage.token(at - 1).isNumber());
  }

  private int trimmed(Passage passage, int from, int end) {
    int i = end;
    while (i > from && !isSum(passage, i)) {
      if (isLoose(passage.token(i - 1), isCut(passage, i)) || relative.isLeft(passage, from, i)) {
        i--;
      } else if (Tails.endsOpen(passage, from, i)) {
        i -= 2;
      } else {
        break;
      }
    }
    return i;
  }

  /** {@code مجموعة 5+1}. */
  private static boolean isSum(Passage passage, int end) {
    return end > 1 && passage.token(end - 2).is('+');
  }

  /** {@code لمدة 25 | عاما}: a number at the end would lose what it counts. */
  private static boolean isCut(Passage passage, int end) {
    return end == passage.tokens().size() || passage.token(end).isWord();
  }

  private boolean isLoose(Token token, boolean cut) {
    if (token.isNumber()) {
      return cut && !isYear(token);
    }
    return token.isWord()
        ? Prepositions.mayNotEnd(token, words) || words.isWhole(token.folded(), Cue.AMOUNTS)
        : !token.is(')') && !Marks.isQuote(token);
  }
}
