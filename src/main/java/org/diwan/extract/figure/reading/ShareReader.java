package org.diwan.extract.figure.reading;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import org.diwan.extract.figure.passage.Found;
import org.diwan.extract.figure.passage.Passage;
import org.diwan.model.FigureKind;
import org.diwan.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * A share of those told before: {@code أكثر من نصفهم مدنيون}, {@code ثلثها}. Not one half set
 * against the other ({@code نصفها الآخر}).
 */
public final class ShareReader {
  private static final Map<String, BigDecimal> SHARES =
      Map.of(
          "نصف", new BigDecimal("50"),
          "ثلث", new BigDecimal("33.33"),
          "ثلثي", new BigDecimal("66.67"),
          "ثلثا", new BigDecimal("66.67"),
          "ربع", new BigDecimal("25"));
  private static final String[] THEIR = {"هم", "ها", "هن"};
  private static final Set<String> HALVES = Set.of("الاخر", "الاول", "الثاني", "الاسفل", "الاعلي");

  /** The figure a word makes, null where it is none. */
  public @Nullable Found at(Passage passage, int i) {
    BigDecimal share = share(passage.tokens().get(i));
    Token next = passage.at(i + 1);
    if (share == null || next != null && HALVES.contains(next.folded())) {
      return null;
    }
    return new Found(FigureKind.PERCENT, share, null, "%", i, i + 1, i, "share");
  }

  private static @Nullable BigDecimal share(Token token) {
    String word = token.folded().startsWith("و") ? token.folded().substring(1) : token.folded();
    for (String their : THEIR) {
      if (word.endsWith(their)) {
        return SHARES.get(word.substring(0, word.length() - their.length()));
      }
    }
    return null;
  }
}
