package org.diwan.extract.figure.reading;

import java.math.BigDecimal;
import java.util.Set;
import org.diwan.extract.figure.lexicon.StopWord;
import org.diwan.extract.figure.lexicon.WordClasses;
import org.diwan.extract.figure.passage.Found;
import org.diwan.extract.figure.passage.Passage;
import org.diwan.model.FigureKind;
import org.diwan.text.NumberSpan;
import org.diwan.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Thousands and millions without a noun behind money are money of the same currency: {@code 49
 * مليون ريال مقارنة بـ100 مليون في العام الماضي}. So with counts of thousands. Only in the same
 * sentence, and where no noun could follow; {@code 33 مليونا} are of the money told in the few
 * sentences before.
 */
final class EllipsisReading implements Reading {
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
  private static final Set<String> SCALES = Set.of("مليونا", "مليارا", "بليونا");
  private static final Set<String> LEADS = Set.of("كان", "كانت", "الي", "من", "بلغ", "بلغت");

  /** Words from there to the number. */
  private static final int LEAD = 3;

  private static final Set<String> MORE = Set.of("اخري", "اضافيه", "اخر");

  private final WordClasses<StopWord> stops;

  EllipsisReading(WordClasses<StopWord> stops) {
    this.stops = stops;
  }

  @Override
  public @Nullable Found read(Passage passage, NumberSpan span) {
    Found last = passage.story().last(passage.sentence());
    if (last == null || !isMoney(last) && !isLargeCount(last)) {
      last = isOfIt(passage, span) ? passage.story().money(passage.sentence()) : null;
    }
    if (last == null) {
      return null;
    }
    boolean elliptic =
        span.kind() == NumberSpan.Kind.CARDINAL
            && span.scale().compareTo(BigDecimal.ONE) > 0
            && endsThere(passage.at(span.end()));
    return elliptic ? found(span, last) : null;
  }

  /** {@code بعد أن كانت 48 مليونا}: millions in the case of what they count, which is money. */
  private static boolean isOfIt(Passage passage, NumberSpan span) {
    Token scale = passage.tokens().get(span.end() - 1);
    int from = Math.max(0, span.first() - LEAD);
    return SCALES.contains(scale.folded())
        && passage.tokens().subList(from, span.first()).stream()
            .anyMatch(token -> LEADS.contains(token.folded()));
  }

  private static boolean isMoney(Found last) {
    return last.kind() == FigureKind.MONEY;
  }

  private static boolean isLargeCount(Found last) {
    return last.kind() == FigureKind.COUNT && last.low().compareTo(THOUSAND) >= 0;
  }

  private boolean endsThere(@Nullable Token next) {
    return next == null
        || !next.isWord()
        || stops.exactly(next) != null
        || MORE.contains(next.folded());
  }

  private static Found found(NumberSpan span, Found last) {
    return Found.of(last.kind(), span, last.unit(), span.first(), span.end(), "ellipsis");
  }
}
