package org.diwan.extract.agreement;

import java.util.Set;
import java.util.regex.Pattern;
import org.diwan.extract.agreement.DocumentWords.Cue;
import org.diwan.extract.entity.mention.Mention;
import org.diwan.gazetteer.PhraseTree;
import org.diwan.model.AgreementStatus;
import org.diwan.model.AgreementType;
import org.diwan.text.Form;
import org.diwan.text.Token;

/**
 * Words that only look like a document's noun: agreeing ({@code تم الاتفاق على}, {@code بالاتفاق
 * مع}), what is held ({@code لقاء عقد في تونس}), decades ({@code عقدين من الزمن}) and warrants
 * ({@code مذكرة توقيف}).
 */
final class NoNoun {
  private static final int WITH_REACH = 5;
  private static final char DAMMA = '\u064F';
  private static final Set<String> ON = Set.of("علي", "عليه", "عليها", "عليهما", "ان");
  private static final Set<String> LINKS = Set.of("عقد", "عقدا");
  private static final Set<String> DECADES = Set.of("عقود", "عقدين", "العقود", "العقدين");

  private static final Pattern OWNED = Pattern.compile("(ه|ها|هم|هما)$");
  private static final Set<String> ABOUT = Set.of("مع", "بشان", "حول");

  private final DocumentWords words;

  NoNoun(DocumentWords words) {
    this.words = words;
  }

  boolean is(Passage passage, PhraseTree.Match<?> match) {
    if (match.form().preposition() == 'س') {
      return true;
    }
    if (match.end() > match.first() + 1) {
      return false;
    }
    String word = match.form().word();
    return word.equals("الاتفاق") && isAgreeing(passage, match)
        || word.equals("اتفاق") && isAgreeingOf(passage, match)
        || LINKS.contains(word) && isHeld(passage, match)
        || DECADES.contains(word)
            && (isBehind(passage, match, Cue.LASTS)
                || isBefore(passage, match, Set.of("من", "الماضيه", "الاخيره", "الماضيين")))
        || word.equals("مذكره") && !isBefore(passage, match, Set.of("بين", "مشتركه"))
        || word.equals("محضر") && !isBefore(passage, match, Cue.MINUTED)
        || word.equals("اعلان") && !isPlaceName(passage, match);
  }

  /** {@code توقيع الاتفاق على}, or one that the world knows by these words. */
  private boolean isSigned(Passage passage, PhraseTree.Match<?> match) {
    boolean signed =
        match.first() > 0
            && words.steps().noun(passage.token(match.first() - 1)) == AgreementStatus.SIGNED;
    return signed || words.known(passage.tokens(), match.first()) != null;
  }

  private boolean isAgreeing(Passage passage, PhraseTree.Match<?> match) {
    char preposition = match.form().preposition();
    boolean led = match.first() > 0 && words.steps().noun(passage.token(match.first() - 1)) != null;
    boolean done = match.first() > 0 && isWhole(passage, match.first() - 1, Cue.AGREEING);
    return preposition == 'ب' && isBefore(passage, match, Set.of("مع", "بين"))
        || done && isBefore(passage, match, ABOUT)
        || !isSigned(passage, match) && isBefore(passage, match, ON)
        || preposition == Form.NONE && isAgreedWith(passage, match)
        || preposition == 'ل' && !led && isBefore(passage, match, Set.of("مع"));
  }

  /** {@code الاتفاق مع الجانب الكيني على}. */
  private static boolean isAgreedWith(Passage passage, PhraseTree.Match<?> match) {
    int end = Math.min(passage.tokens().size(), match.end() + WITH_REACH);
    return isBefore(passage, match, Set.of("مع"))
        && passage.tokens().subList(match.end(), end).stream()
            .anyMatch(t -> t.folded().equals("علي"));
  }

  /** {@code اتفاق الجانبين على عقد قمة}: those who agree, and on what. */
  private boolean isAgreeingOf(Passage passage, PhraseTree.Match<?> match) {
    int who = match.end();
    if (who + 1 >= passage.tokens().size()
        || match.first() > 0 && words.steps().isAny(passage.token(match.first() - 1))) {
      return false;
    }
    Mention mention = passage.over(who);
    int on = mention == null ? who + 1 : mention.end();
    boolean side =
        mention == null
            ? words.is(passage.token(who), Cue.SHARED)
            : !isPlace(mention) && mention.preposition() == Form.NONE;
    return side && on < passage.tokens().size() && passage.token(on).folded().equals("علي");
  }

  private static boolean isBefore(
      Passage passage, PhraseTree.Match<?> match, Set<String> followers) {
    return match.end() < passage.tokens().size()
        && followers.contains(passage.token(match.end()).folded());
  }

  private boolean isBefore(Passage passage, PhraseTree.Match<?> match, Cue follower) {
    return match.end() < passage.tokens().size() && isWhole(passage, match.end(), follower);
  }

  private boolean isBehind(Passage passage, PhraseTree.Match<?> match, Cue leader) {
    return match.form().preposition() == 'ل'
        || match.first() > 0 && isWhole(passage, match.first() - 1, leader);
  }

  private boolean isWhole(Passage passage, int at, Cue cue) {
    return words.isWhole(passage.token(at).folded(), cue);
  }

  private boolean isHeld(Passage passage, PhraseTree.Match<?> match) {
    Token token = passage.token(match.first());
    boolean passive = passage.text().substring(token.start(), token.end()).indexOf(DAMMA) >= 0;
    return passive || isBefore(passage, match, Cue.HELD) || isOwnMeeting(passage, match.end());
  }

  /** {@code عقد جولته الأولى}: who held it holds its own. */
  private boolean isOwnMeeting(Passage passage, int at) {
    String folded = at < passage.tokens().size() ? passage.token(at).folded() : "";
    String word = OWNED.matcher(folded).replaceFirst("");
    return !word.equals(folded)
        && (words.isWhole(word, Cue.HELD)
            || word.endsWith("ت")
                && words.isWhole(word.substring(0, word.length() - 1) + "ه", Cue.HELD));
  }

  /** {@code «إعلان القاهرة»}: bears a place's name and stands in quotes or is signed. */
  private boolean isPlaceName(Passage passage, PhraseTree.Match<?> match) {
    Mention place = match.end() < passage.tokens().size() ? passage.over(match.end()) : null;
    char preposition = match.form().preposition();
    if (place == null
        || match.first() == 0
        || place.preposition() != Form.NONE
        || preposition != Form.NONE && preposition != 'ب') {
      return false;
    }
    Token before = passage.token(match.first() - 1);
    return isSeat(passage, place)
        && (Marks.isQuote(before)
            || before.is('(')
            || words.steps().isAny(before)
            || isPaper(passage, match.first() - 1));
  }

  /** {@code وثيقة إعلان القاهرة}. */
  private boolean isPaper(Passage passage, int at) {
    PhraseTree.Match<DocumentWords.Noun> paper =
        passage.token(at).isWord() ? words.nouns().longest(passage.tokens(), at) : null;
    return paper != null
        && paper.end() == at + 1
        && paper.meanings().getFirst().type() == AgreementType.DOCUMENT;
  }

  private static boolean isPlace(Mention mention) {
    return mention.kind() == Mention.Kind.CAPITAL || mention.kind() == Mention.Kind.PLACE;
  }

  /** A city, or a state that bears the name of the city where it holds talks. */
  private static boolean isSeat(Passage passage, Mention mention) {
    return isPlace(mention) || passage.registry().isNamedLikeCapital(mention.entity());
  }
}
