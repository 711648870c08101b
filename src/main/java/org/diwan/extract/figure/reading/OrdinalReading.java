package org.diwan.extract.figure.reading;

import java.math.BigDecimal;
import java.util.Set;
import org.diwan.extract.figure.lexicon.OrdinalHeads;
import org.diwan.extract.figure.passage.Found;
import org.diwan.extract.figure.passage.Passage;
import org.diwan.model.FigureKind;
import org.diwan.text.Fold;
import org.diwan.text.NumberSpan;
import org.diwan.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * The which-th meeting, session, congress, anniversary, plan: the head stands right before the
 * number ({@code الذكرى الثمانين}, {@code دورته الـ20}) or before words with the article ({@code
 * الجلسة العامة الرابعة}, {@code منتدى الحزام والطريق الثالث}), and agrees with it. Other heads
 * make none ({@code الحرب العالمية الثانية}, {@code الزيارة الأولى}); {@code الأول} counts for some
 * heads only.
 */
final class OrdinalReading implements Reading {
  private static final int REACH = 5;
  private static final BigDecimal TEN = BigDecimal.TEN;
  private static final String RANK = "مركز";
  private static final Set<String> PLAYED_FOR = Set.of("تحديد", "مباراه");

  private final OrdinalHeads heads;

  OrdinalReading(OrdinalHeads heads) {
    this.heads = heads;
  }

  @Override
  public @Nullable Found read(Passage passage, NumberSpan span) {
    if (!mayCount(span)) {
      return indefinite(passage, span);
    }
    for (int i = span.first() - 1; i >= 0 && i >= span.first() - REACH; i--) {
      Token token = passage.tokens().get(i);
      boolean adjacent = i == span.first() - 1;
      OrdinalHeads.Head head = token.isWord() ? heads.of(token, !adjacent) : null;
      if (head != null) {
        boolean counts = fits(passage, head, span, adjacent) && !isPlayedFor(passage, head, i);
        return counts ? found(head, span, i) : null;
      }
      if (!isDefinite(token)) {
        return null;
      }
    }
    return null;
  }

  /**
   * Ordinals with the article; of cardinals the definite tens and digits, which have no form of
   * their own.
   */
  private static boolean mayCount(NumberSpan span) {
    boolean tens = span.low().compareTo(TEN) > 0 || span.digits();
    return span.definite()
        && !span.isRange()
        && (span.kind() == NumberSpan.Kind.ORDINAL || tens && isPlain(span));
  }

  /** {@code لولاية ثالثة}, {@code حزمة عقوبات سادسة}: neither has the article. */
  private @Nullable Found indefinite(Passage passage, NumberSpan span) {
    boolean may =
        span.kind() == NumberSpan.Kind.ORDINAL
            && !span.definite()
            && span.low().compareTo(BigDecimal.ONE) > 0;
    for (int i = span.first() - 1; may && i >= Math.max(0, span.first() - 2); i--) {
      Token token = passage.tokens().get(i);
      if (!token.isWord() || isDefinite(token)) {
        return null;
      }
      OrdinalHeads.Head head = heads.bare(token);
      if (head != null) {
        return isFeminine(passage, span) == head.feminine() ? found(head, span, i) : null;
      }
    }
    return null;
  }

  private static boolean isPlain(NumberSpan span) {
    return span.kind() == NumberSpan.Kind.CARDINAL
        && span.scale().compareTo(BigDecimal.ONE) == 0
        && !span.isYearLike();
  }

  private static boolean fits(
      Passage passage, OrdinalHeads.Head head, NumberSpan span, boolean adjacent) {
    if (span.low().compareTo(BigDecimal.ONE) == 0 && !head.first()) {
      return false;
    }
    return adjacent
        || span.kind() != NumberSpan.Kind.ORDINAL
        || isFeminine(passage, span) == head.feminine();
  }

  /** {@code مباراة تحديد المركز الثالث}: the name of a match, and nobody's rank. */
  private static boolean isPlayedFor(Passage passage, OrdinalHeads.Head head, int first) {
    Token before = passage.at(first - 1);
    return head.noun().equals(RANK) && before != null && before.readsAny(PLAYED_FOR);
  }

  private static boolean isFeminine(Passage passage, NumberSpan span) {
    String word = passage.tokens().get(span.first()).folded();
    return word.endsWith("ه") || word.endsWith("اولي");
  }

  private static boolean isDefinite(Token token) {
    return token.isWord() && (Fold.isDefinite(token.folded()) || token.folded().startsWith("وال"));
  }

  private static Found found(OrdinalHeads.Head head, NumberSpan span, int first) {
    return Found.behind(FigureKind.ORDINAL, span, head.noun(), first, "ordinal");
  }
}
