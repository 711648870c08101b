package org.diwan.extract.figure;

import java.util.Set;
import org.diwan.model.FigureKind;
import org.diwan.text.NumberSpan;
import org.diwan.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * A fraction of a whole is a share: {@code ثلثي الأعضاء}, {@code ثلاثة أرباع السكان}. Not the
 * halves and quarters of time, games and places ({@code النصف الأول}, {@code ربع النهائي}, {@code
 * نصف الليل}).
 */
final class FractionReading implements Reading {
  private static final double FAIR = 0.75;
  private static final Set<String> NO_WHOLES =
      Set.of(
          "النهايي",
          "نهايي",
          "الليل",
          "الليله",
          "الساعه",
          "العام",
          "السنه",
          "الشهر",
          "القرن",
          "الاول",
          "الثاني",
          "الثالث",
          "الرابع",
          "الملعب",
          "الطريق",
          "الموسم",
          "الشوط",
          "المقبل",
          "الماضي",
          "الحالي",
          "الجاري",
          "الاخير",
          "القمر",
          "الدايره",
          "الكره",
          "المباراه",
          "الوقت",
          "النهار");

  @Override
  public @Nullable Found read(Passage passage, NumberSpan span) {
    Token whole = passage.at(span.end());
    boolean isShare =
        span.kind() == NumberSpan.Kind.FRACTION
            && !span.definite()
            && whole != null
            && whole.isWord()
            && whole.folded().startsWith("ال")
            && whole.folded().length() > 4
            && !NO_WHOLES.contains(whole.folded());
    return isShare ? share(span) : null;
  }

  private static Found share(NumberSpan span) {
    int end = span.end() + 1;
    return new Found(
        FigureKind.PERCENT,
        UnitReading.percent(span.low()),
        null,
        "%",
        span.first(),
        end,
        span.end(),
        "fraction",
        FAIR);
  }
}
