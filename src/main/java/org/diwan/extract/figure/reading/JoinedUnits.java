package org.diwan.extract.figure.reading;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.diwan.extract.figure.passage.Found;
import org.diwan.extract.figure.passage.Passage;
import org.diwan.gazetteer.Csv;
import org.diwan.gazetteer.CsvRow;
import org.diwan.gazetteer.Seeds;
import org.diwan.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * One quantity told in two units joined by {@code و}, the lesser behind the greater: {@code 62 طنا
 * و700 كيلوغرام}, {@code ثلاث سنوات وستة أشهر}. It is one figure, in the lesser unit. Only where
 * the greater one holds a whole number of the lesser, and more than are told of it; not the ends of
 * a range ({@code بين متر و80 سنتيمترا}).
 */
public final class JoinedUnits {
  private record Scale(String base, BigDecimal factor) {}

  private static final Map<String, Scale> TIMES =
      Map.of(
          "YEAR", new Scale("MONTH", BigDecimal.valueOf(12)),
          "MONTH", new Scale("MONTH", BigDecimal.ONE),
          "WEEK", new Scale("MINUTE", BigDecimal.valueOf(10_080)),
          "DAY", new Scale("MINUTE", BigDecimal.valueOf(1_440)),
          "HOUR", new Scale("MINUTE", BigDecimal.valueOf(60)),
          "MINUTE", new Scale("MINUTE", BigDecimal.ONE));

  private final Map<String, Scale> scales = new HashMap<>(TIMES);

  public JoinedUnits(Seeds seeds) {
    for (CsvRow row : Csv.read(seeds, "reference/units.csv")) {
      String base = row.orNull("base_unit");
      if (base != null) {
        scales.put(row.need("unit"), new Scale(base, new BigDecimal(row.need("base_factor"))));
      }
    }
  }

  /** The quantity that a figure ends, null where it stands for itself. */
  @Nullable Found join(Passage passage, @Nullable Found great, Found small) {
    if (great == null || great.kind() != small.kind() || !isJoined(passage, great, small)) {
      return null;
    }
    BigDecimal ratio = ratio(great.unit(), small.unit());
    return ratio == null || small.low().compareTo(ratio) >= 0
        ? null
        : new Found(
            small.kind(),
            great.low().multiply(ratio).add(small.low()),
            null,
            small.unit(),
            great.first(),
            small.end(),
            small.unitFirst(),
            small.rule());
  }

  /** How many of the lesser unit make one of the greater, null where they are no such pair. */
  private @Nullable BigDecimal ratio(@Nullable String great, @Nullable String small) {
    Scale whole = scales.get(great);
    Scale part = scales.get(small);
    if (whole == null || part == null || !whole.base().equals(part.base())) {
      return null;
    }
    BigDecimal[] ratio = whole.factor().divideAndRemainder(part.factor());
    return ratio[1].signum() == 0 && ratio[0].compareTo(BigDecimal.ONE) > 0 ? ratio[0] : null;
  }

  private static boolean isJoined(Passage passage, Found great, Found small) {
    Token before = passage.at(great.first() - 1);
    Token link = passage.at(great.end());
    boolean range = before != null && before.reads("بين");
    if (link == null || range || great.high() != null || small.high() != null) {
      return false;
    }
    boolean apart = small.first() == great.end() + 1 && link.isPlain("و");
    return apart || small.first() == great.end() && link.hasConjunction();
  }
}
