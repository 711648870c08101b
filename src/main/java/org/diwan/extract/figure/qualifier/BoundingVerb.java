package org.diwan.extract.figure.qualifier;

import java.util.Set;
import org.diwan.extract.figure.lexicon.FigureCue;
import org.diwan.extract.figure.lexicon.Phrases;
import org.diwan.extract.figure.passage.Clauses;
import org.diwan.extract.figure.passage.Found;
import org.diwan.extract.figure.passage.Passage;
import org.diwan.gazetteer.WordRoles;
import org.diwan.model.FigureKind;
import org.diwan.model.Qualifier;
import org.diwan.text.Fold;
import org.diwan.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * A verb that bounds a number with what is bounded between: right before the number its head
 * ({@code تتجاوز قيمتها 5 ملايين}, {@code لا تزيد مدة الإقامة على شهر}), or in one clause a longer
 * subject ({@code تجاوز عدد الزوار في العام الماضي 5 ملايين}, {@code لا يقل الأجر اليومي عن 50
 * جنيها}). What grows says by how much, unless {@code على} or {@code عن} stands right before the
 * number ({@code زادت الأسهم 5 في المئة}); what is reached is as much.
 */
final class BoundingVerb {
  private static final String TIMES = "مرة";
  private static final int NEAR = 4;
  private static final int FAR = 9;

  private static final Set<String> THAN = Set.of("علي", "عن", "الي");

  /** {@code يصل عدد قياسي يبلغ 5 آلاف}: the verb right before is whose number it is. */
  private static final Set<String> REACHES = Set.of("يبلغ", "تبلغ", "بلغ", "بلغت");

  private static final Set<String> ARRIVES = Set.of("ليصل", "لتصل", "يصل", "تصل");

  private static final Set<String> RELATIVES = Set.of("الذي", "التي", "الذين");

  /** Right before the number they make it another's. */
  private static final Set<String> LINKS =
      Set.of(
          "في", "من", "الي", "منذ", "خلال", "مع", "بين", "رغم", "و", "حتي", "البالغ", "البالغه",
          "عن", "علي", "بعد", "قبل", "لمده", "منهم", "منها", "بينهم", "بينها");

  /** {@code الوقت الذي يصل فيه 40 جنديا}: a preposition, and nothing that is owned. */
  private static final Set<String> WITH_PRONOUN = Set.of("فيه", "به", "له", "منه", "عليه", "اليه");

  /** Before them a verb tells something else than the number. */
  private static final Set<String> APART = Set.of("بعد", "قبل", "عند", "مع", "بين", "كان", "كانت");

  private final Phrases<Qualifier> verbs;
  private final WordRoles<FigureCue> cues;

  /**
   * @param verbs with what each says of a number
   * @param cues the words beside figures
   */
  BoundingVerb(Phrases<Qualifier> verbs, WordRoles<FigureCue> cues) {
    this.cues = cues;
    this.verbs = verbs;
  }

  /**
   * @param first index of the number, or of the bracket before it
   * @return null where no verb bounds it
   */
  @Nullable Qualifier of(Passage passage, Found found, int first) {
    Token than = passage.at(first - 1);
    int end = than != null && THAN.contains(than.folded()) ? first - 1 : first;
    Qualifier near = near(passage, end, isGrown(than));
    return near == null && mayBeFar(passage, found) ? far(passage, first) : near;
  }

  /** {@code على}, {@code عن}: what it has grown beyond. */
  private static boolean isGrown(@Nullable Token than) {
    return than != null && (than.folded().equals("علي") || than.folded().equals("عن"));
  }

  /** {@code تجاوزه سبع مرات}, {@code المستوى المحدد بدرجتين}: how often and by how much. */
  private static boolean mayBeFar(Passage passage, Found found) {
    return found.kind() != FigureKind.ORDINAL
        && !TIMES.equals(found.unit())
        && !passage.tokens().get(found.first()).folded().startsWith("ب");
  }

  private @Nullable Qualifier near(Passage passage, int end, boolean grown) {
    for (int head = end - 1; head >= Math.max(1, end - NEAR); head--) {
      Token token = passage.tokens().get(head);
      if (!token.isWord() || REACHES.stream().anyMatch(token::isPlain)) {
        return null;
      }
      boolean owned = head == end - 1 && isOwned(passage, token);
      Phrases.Hit<Qualifier> hit =
          owned || isHead(token) ? verbs.before(passage.tokens(), head) : null;
      if (hit != null) {
        return grown || !grows(passage.tokens().get(head - 1)) ? hit.value() : null;
      }
    }
    return null;
  }

  private boolean isHead(Token token) {
    return cues.isPlain(FigureCue.SIZED, token) || cues.isPlain(FigureCue.AMOUNT, token);
  }

  /** {@code قيمتها}: a noun with its owner, not one that ends in {@code ة}. */
  private static boolean isOwned(Passage passage, Token token) {
    String folded = token.folded();
    return !WITH_PRONOUN.contains(folded) && passage.story().text().charAt(token.end() - 1) == 'ه'
        || folded.endsWith("ها")
        || folded.endsWith("هم");
  }

  private @Nullable Qualifier far(Passage passage, int first) {
    int end = amount(passage, first);
    Token than = passage.at(end - 1);
    boolean grown = isGrown(than);
    end = grown ? end - 1 : end;
    if (!grown && isLinked(passage.at(end - 1)) || isOfRelative(passage.at(end - 2))) {
      return null;
    }
    for (int i = end - 1; i >= Math.max(0, end - FAR); i--) {
      Token token = passage.tokens().get(i);
      if (!token.isWord() || Clauses.begin(token) || APART.contains(token.folded())) {
        return null;
      }
      Phrases.Hit<Qualifier> hit = verbs.before(passage.tokens(), i + 1);
      if (hit != null) {
        return bounds(token, grown) ? hit.value() : null;
      }
      if (isJoined(token) || REACHES.contains(token.folded())) {
        return null;
      }
    }
    return null;
  }

  /** {@code تفوق الفريق الذي أحرز خمسة أهداف}: the number is that of the verb between. */
  private static boolean isOfRelative(@Nullable Token token) {
    return token != null && token.isWord() && token.readsAny(RELATIVES);
  }

  /** Where the words begin that say that an amount follows. */
  private int amount(Passage passage, int first) {
    Token before = passage.at(first - 1);
    return before != null && cues.is(FigureCue.AMOUNT, before.folded()) ? first - 1 : first;
  }

  private boolean bounds(Token verb, boolean grown) {
    return grows(verb) == grown && !verb.readsAny(ARRIVES);
  }

  private boolean grows(Token verb) {
    return cues.is(FigureCue.GROWS, verb);
  }

  private static boolean isLinked(@Nullable Token token) {
    return token == null || LINKS.contains(token.folded()) || token.folded().startsWith("ب");
  }

  /** {@code وتراجع}, not {@code والهند}. */
  private static boolean isJoined(Token token) {
    String word = token.folded();
    return word.charAt(0) == 'و' && token.hasConjunction() && !Fold.isDefinite(word.substring(1));
  }
}
