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
  private static final int SHORTEST = 4;
  private static final Set<String> NO_WHOLES =
      Set.of(
          "النهايي",
          "نهايي",
          "الليل",
          "الليله",
          "الساعه",
          "الاليه",
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
          "النهار",
          "النهايه");

  private final Units units;
  private final Nouns nouns;

  FractionReading(Units units, Nouns nouns) {
    this.units = units;
    this.nouns = nouns;
  }

  @Override
  public @Nullable Found read(Passage passage, NumberSpan span) {
    Token whole = passage.at(span.end());
    boolean isShare =
        span.kind() == NumberSpan.Kind.FRACTION
            && !span.definite()
            && whole != null
            && whole.isWord()
            && !NO_WHOLES.contains(whole.folded())
            && units.of(whole) == null
            && (isWhole(whole) || whole.folded().equals("ما") || isConstruct(passage, span.end()));
    return isShare ? share(span) : null;
  }

  private static boolean isWhole(Token token) {
    return token.folded().startsWith("ال") && token.folded().length() > SHORTEST;
  }

  /** {@code ثلث سكان العالم}: the whole is definite by what follows it. */
  private boolean isConstruct(Passage passage, int i) {
    Token next = passage.at(i + 1);
    Noun noun = nouns.indefinite(passage.tokens().get(i));
    boolean plural = noun != null && noun.numerus() == Inflection.Numerus.PLURAL;
    return plural && next != null && isWhole(next);
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
        "fraction");
  }
}
