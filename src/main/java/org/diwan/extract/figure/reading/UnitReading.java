package org.diwan.extract.figure.reading;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Set;
import org.diwan.extract.figure.lexicon.FigureCue;
import org.diwan.extract.figure.lexicon.Inflection;
import org.diwan.extract.figure.lexicon.Phrases;
import org.diwan.extract.figure.lexicon.Unit;
import org.diwan.extract.figure.lexicon.Units;
import org.diwan.extract.figure.passage.Found;
import org.diwan.extract.figure.passage.Passage;
import org.diwan.extract.figure.passage.Periods;
import org.diwan.gazetteer.WordRoles;
import org.diwan.model.FigureKind;
import org.diwan.text.NumberSpan;
import org.diwan.text.Token;
import org.diwan.text.Weekdays;
import org.jspecify.annotations.Nullable;

/**
 * A number before a unit of share, time or measurement: {@code 5 في المئة}, {@code ثلاث سنوات},
 * {@code 30 كيلومترا}, {@code عام ونصف} after a number ({@code 3 أعوام ونصف العام}), {@code نصف
 * ساعة}; a per cent sign may stand first ({@code %20}), and the last of several may tell it of all
 * ({@code 6.1 و3.7 في المئة}). With words of rate the figure is a RATE ({@code مليون برميل يوميا}),
 * but a speed is a MEASURE ({@code 80 كلم في الساعة}). Contracts are no decades ({@link Decades}),
 * {@code يوم الخميس} is no day counted; metres of an area are square ({@link SquareMetres}).
 */
final class UnitReading implements Reading {
  private static final int YEAR_DIGITS = 4;

  /** Tokens of a list of numbers that share a unit. */
  private static final int LISTED = 8;

  private static final String PERCENT = "%";
  private static final Set<String> SPEEDS = Set.of("km/h", "m/s", "mi/h");
  private static final Set<String> ERA_LEADS =
      Set.of("بين", "في", "عام", "سنه", "قبل", "حتي", "الي", "منذ", "من");

  private static final Set<String> NAMES_A_YEAR = Set.of("عام", "سنه");

  /** Years that the press writes with {@code م} and nothing before. */
  private static final int FIRST_YEAR = 1850;

  private static final int LAST_YEAR = 2100;

  private final Units units;
  private final WordRoles<FigureCue> cues;
  private final Rates rates;
  private final Halves halves;
  private final Decades decades;

  UnitReading(Units units, Rates rates, Halves halves, Decades decades, WordRoles<FigureCue> cues) {
    this.cues = cues;
    this.units = units;
    this.rates = rates;
    this.halves = halves;
    this.decades = decades;
  }

  @Override
  public @Nullable Found read(Passage passage, NumberSpan span) {
    if (span.kind() == NumberSpan.Kind.ORDINAL) {
      return null;
    }
    Phrases.Hit<Unit.Worded> hit = units.at(passage.tokens(), span.end());
    if (hit == null) {
      return isPercentFirst(passage, span) ? percentFirst(span) : listed(passage, span);
    }
    boolean fraction = span.kind() == NumberSpan.Kind.FRACTION;
    if (fraction && hit.value().numerus() != Inflection.Numerus.SINGULAR) {
      return null;
    }
    boolean other =
        decades.areContracts(passage, hit.value().unit(), span.low(), span.first())
            || isDay(passage, hit)
            || isNamedYear(passage, hit)
            || isCommonEra(passage, span, hit);
    return other ? null : found(passage, span, hit);
  }

  /** {@code 40 ألفا يوم الخميس}: the day on which, not how many. */
  private boolean isDay(Passage passage, Phrases.Hit<Unit.Worded> hit) {
    Token day = passage.at(hit.first());
    Token name = passage.at(hit.end());
    return day != null && day.folded().equals("يوم") && name != null && Weekdays.is(name.folded());
  }

  /** {@code من اثنين عام 2012}: the year in which, not how many. */
  private static boolean isNamedYear(Passage passage, Phrases.Hit<Unit.Worded> hit) {
    Token year = passage.at(hit.first());
    Token number = passage.at(hit.end());
    return year != null
        && number != null
        && hit.end() == hit.first() + 1
        && NAMES_A_YEAR.contains(year.folded())
        && Periods.year(number) != null;
  }

  /** {@code بين 1596 و1608م}, {@code رواية 1960م}: years, the letter is not that of metres. */
  private boolean isCommonEra(Passage passage, NumberSpan span, Phrases.Hit<Unit.Worded> hit) {
    Token era = passage.at(hit.first());
    Token before = passage.at(span.first() - 1);
    return era != null
        && era.folded().equals("م")
        && hit.end() == hit.first() + 1
        && span.digits()
        && passage.tokens().get(span.first()).folded().length() == YEAR_DIGITS
        && (before != null && ERA_LEADS.contains(before.folded())
            || isOfToday(span) && !(before != null && measures(before)));
  }

  private static boolean isOfToday(NumberSpan span) {
    int number = span.low().intValue();
    return number >= FIRST_YEAR && number <= LAST_YEAR;
  }

  private boolean measures(Token token) {
    return cues.isBare(FigureCue.MEASURES, token);
  }

  private Found found(Passage passage, NumberSpan span, Phrases.Hit<Unit.Worded> hit) {
    Unit unit = SquareMetres.meant(passage, span.first(), hit.value().unit());
    BigDecimal half = halves.after(passage, hit.end());
    int end = half.signum() == 0 ? hit.end() : halves.end(passage, hit.end());
    BigDecimal low = span.low().add(half).multiply(unit.factor());
    BigDecimal high = span.high() == null ? null : span.high().multiply(unit.factor());
    Phrases.Hit<Rates.Rate> rate =
        unit.kind() == FigureKind.MEASURE ? rates.at(passage, end) : null;
    if (rate != null && rate.value().time()) {
      String code = unit.code() + "/" + rate.value().per();
      FigureKind kind = SPEEDS.contains(code) ? FigureKind.MEASURE : FigureKind.RATE;
      return new Found(kind, low, high, code, span.first(), rate.end(), hit.first(), "rate");
    }
    return new Found(unit.kind(), low, high, unit.code(), span.first(), end, hit.first(), "unit");
  }

  /** {@code 6.1 و3.7 و3.3 في المئة}: the last one tells what all are. */
  private @Nullable Found listed(Passage passage, NumberSpan span) {
    int end = span.end();
    while (end < span.end() + LISTED && isAnd(passage.at(end)) && passage.isNumber(end + 1)) {
      end += 2;
    }
    boolean more = end > span.end() && span.digits() && !span.isYearLike() && !span.definite();
    Phrases.Hit<Unit.Worded> hit = more ? units.at(passage.tokens(), end) : null;
    return hit != null && hit.value().unit().kind() == FigureKind.PERCENT
        ? Found.of(FigureKind.PERCENT, span, PERCENT, span.first(), span.end(), "listed")
        : null;
  }

  private static boolean isAnd(@Nullable Token token) {
    return token != null && token.isPlain("و");
  }

  private static boolean isPercentFirst(Passage passage, NumberSpan span) {
    Token sign = passage.at(span.first() - 1);
    return sign != null
        && (sign.is('%') || sign.is('٪'))
        && !passage.isNumber(span.first() - 2)
        && span.digits();
  }

  private static Found percentFirst(NumberSpan span) {
    int first = span.first() - 1;
    return new Found(
        FigureKind.PERCENT,
        span.low(),
        span.high(),
        PERCENT,
        first,
        span.end(),
        first,
        "percent-first");
  }

  /** A share told as a fraction, in per cent. */
  static BigDecimal percent(BigDecimal fraction) {
    return fraction.movePointRight(2).setScale(2, RoundingMode.HALF_UP).stripTrailingZeros();
  }
}
