package org.diwan.extract.event.clause;

import java.util.List;
import java.util.Set;
import org.diwan.extract.entity.mention.Mention;
import org.diwan.extract.entity.unit.NameCue;
import org.diwan.text.Form;
import org.diwan.text.Token;

/** The preposition that governs a mention, over quotes, heads and words like {@code مدينة}. */
public final class Prepositions {
  private static final Set<String> WHOLE =
      Set.of(
          "ب", "مع", "بين", "من", "الي", "علي", "ضد", "عن", "في", "لدي", "نحو", "برياسه", "بحضور",
          "بدعوه", "بمشاركه", "برفقه", "رفقه", "بقياده", "برعايه", "بوساطه", "بواسطه", "لصالح",
          "باسم", "باتجاه", "صوب", "ممثله", "بحق", "بمقر", "تجاه", "حضور", "هامش", "عبر", "داخل",
          "حول", "بشان", "امام", "باستثنا", "عدا", "ماعدا");

  /** Stands for {@code من قبل} and its like. */
  public static final String AGENT = "من قبل";

  private static final Set<String> BY = Set.of("قبل", "جانب", "طرف", "لدن");

  /** Behind these {@code عبر} is the verb. */
  private static final Set<String> EXPRESSING =
      Set.of("كما", "بدوره", "جانبه", "جهته", "قد", "وقد", "،", "فيما", "حيث", "وكان", "كان");

  /** Tokens from who expresses something to what he does. */
  private static final int NEAR = 12;

  private static final Set<String> HANDS = Set.of("يد", "ايدي", "يدي");

  private final List<Token> tokens;
  private final Barrier[] barriers;
  private final Cues cues;

  /**
   * @param barriers those of the sentence; the noun of {@code من قبل} is taken out of them
   * @param cues the words that shape the sentence
   */
  public Prepositions(List<Token> tokens, Barrier[] barriers, Cues cues) {
    this.cues = cues;
    this.tokens = tokens;
    this.barriers = barriers;
  }

  /** Folded preposition of a mention, empty for none. */
  String of(Mention mention) {
    if (mention.preposition() != Form.NONE) {
      return String.valueOf(mention.preposition());
    }
    int head =
        mention.entity().isPerson() ? mention.first() : Heads.start(cues, tokens, mention.first());
    if (head < mention.first() && Heads.clitic(cues, tokens.get(head)) != Form.NONE) {
      return String.valueOf(Heads.clitic(cues, tokens.get(head)));
    }
    int at = head - 1;
    if (at >= 0 && isAgency(tokens.get(at), tokens.get(head))) {
      return AGENT;
    }
    while (at >= 0 && (isQuote(tokens.get(at)) || isTransparent(cues, tokens.get(at)))) {
      if (!isQuote(tokens.get(at))
          && tokens.get(at).forms().getLast().preposition() != Form.NONE
          && cues.names().is(NameCue.PASSED, tokens.get(at).forms().getLast().word())) {
        return String.valueOf(tokens.get(at).forms().getLast().preposition());
      }
      at--;
    }
    if (at >= 1
        && tokens.get(at).folded().equals("من")
        && (tokens.get(at - 1).folded().endsWith("كل")
            || tokens.get(at - 1).folded().endsWith("كلا"))) {
      at -= 2;
      if (at < 0) {
        return "";
      }
      String clitic = tokens.get(at + 1).folded();
      if (clitic.length() == 3 && "بل".indexOf(clitic.charAt(0)) >= 0) {
        return clitic.substring(0, 1);
      }
    }
    if (at < 0 || mention.conjoined()) {
      return "";
    }
    if (Crowd.isOfPresent(tokens, cues.attendance(), at)) {
      return "بحضور";
    }
    if (at > 0 && isAgency(tokens.get(at - 1), tokens.get(at))) {
      barriers[at] = Barrier.NONE;
      return AGENT;
    }
    return isExpressing(at, mention.end()) ? "" : wholePreposition(tokens.get(at));
  }

  /** {@code عبر فلان عن}: at the head of its sentence the verb, no preposition. */
  private boolean isExpressing(int at, int end) {
    return tokens.get(at).reads("عبر")
        && (at == 0
            || tokens.get(at).folded().equals("وعبر")
            || EXPRESSING.contains(tokens.get(at - 1).folded()))
        && isNear("عن", end);
  }

  private boolean isNear(String word, int from) {
    for (int i = from; i < Math.min(tokens.size(), from + NEAR); i++) {
      if (tokens.get(i).reads(word)) {
        return true;
      }
    }
    return false;
  }

  /** {@code من قبل}, {@code على يد}: who does what a passive or a noun tells. */
  public static boolean isAgency(Token first, Token second) {
    return first.folded().equals("من") && BY.contains(second.folded())
        || first.folded().equals("علي") && HANDS.contains(second.folded());
  }

  /** Whether a folded word, nothing off, is a preposition or stands for one. */
  public static boolean isWhole(String folded) {
    return WHOLE.contains(folded);
  }

  /** The preposition that a word is, empty for none. */
  public static String wholePreposition(Token token) {
    for (Form form : token.forms()) {
      if (isWhole(form.word()) && form.preposition() == Form.NONE) {
        return form.word();
      }
    }
    return "";
  }

  /** {@code إلى مدينة دربان}: a word between a preposition and a name that names nothing itself. */
  public static boolean isTransparent(Cues cues, Token token) {
    return token.isWord() && cues.names().is(NameCue.PASSED, token);
  }

  private static boolean isQuote(Token token) {
    return token.isAny("\"“«”#");
  }
}
