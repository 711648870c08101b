package org.diwan.evaluate.swap;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Moves every date of an article by one number of days, whole weeks, so that weekdays stay true.
 * What is given by month or year moves as its middle does.
 */
final class DateShift {
  private static final int MIDDLE_DAY = 15;
  private static final int MIDDLE_MONTH = 7;

  /** Of a day: picture files are named after the millisecond. */
  private static final long MILLISECONDS = 86_400_000;

  private static final List<String> UNITS =
      List.of(
          "الأول", "الثاني", "الثالث", "الرابع", "الخامس", "السادس", "السابع", "الثامن", "التاسع");
  private static final List<String> DAYS =
      Stream.of(
              UNITS.stream(),
              Stream.of("العاشر", "الحادي عشر"),
              UNITS.stream().skip(1).map(unit -> unit + " عشر"),
              Stream.of("العشرين", "الحادي والعشرين"),
              UNITS.stream().skip(1).map(unit -> unit + " والعشرين"),
              Stream.of("الثلاثين", "الحادي والثلاثين"))
          .flatMap(days -> days)
          .toList();

  private final Months months;
  private final int days;
  private final int contextYear;
  private final Pattern pattern;

  /**
   * @param contextYear year of a day and month without one
   */
  DateShift(Months months, int days, int contextYear) {
    this.months = months;
    this.days = days;
    this.contextYear = contextYear;
    String digits = "[0-9٠-٩]";
    String month = months.alternatives();
    String words = String.join("|", DAYS.reversed());
    this.pattern =
        Pattern.compile(
            ("(?<!D)(?<epoch>1[5-9]D{11})"
                    + "|(?<stamp>(?<!D)20D{6}(?!D))"
                    + "|(?<!D)(?<iy>D{4})(?<is>[-/])(?<im>D{1,2})[-/](?<id>D{1,2})(?!D)"
                    + "|(?<!D)(?<nd>D{1,2})(?<ns>\\s?[-/.]\\s?)(?<nm>D{1,2})[-/.\\s]{1,3}(?<ny>D{4})(?!D)"
                    + "|(?:(?<!D)(?<from>D{1,2})(?<to>\\s*(?:-|و|إلى|حتى)\\s*))?"
                    + "(?:(?<![D.,])(?<day>D{1,2})(?!D)|(?<word>"
                    + words
                    + "))(?<gap>\\s+(?:من\\s+)?(?:شهر\\s+)?)(?<month>M)(?<pair>\\s?[(/]\\s?(?<other>M)\\)?)?"
                    + "(?:(?<ygap>[\\s،,]+(?:من\\s+)?(?:عام\\s+|سنة\\s+|العام\\s+)?)(?<year>D{4})(?!D))?"
                    + "|(?<!L)(?<pre>[وفبل]?)(?<mon>M)(?!L)(?<monpair>\\s?[(/]\\s?(?<monother>M)\\)?)?"
                    + "(?:(?<mongap>[\\s،,]+(?:من\\s+)?(?:عام\\s+|سنة\\s+|العام\\s+)?)(?<monyear>D{4})(?!D))?"
                    + "|(?<![D.,A-Za-z_/])(?<only>(?:19|20|١٩|٢٠)D{2})(?![D_A-Za-z]|[.,]D)")
                .replace("D", digits)
                .replace("M", month)
                .replace("L", "\\p{L}"));
  }

  boolean moves() {
    return days != 0;
  }

  LocalDate day(LocalDate day) {
    return day.plusDays(days);
  }

  private YearMonth month(YearMonth month) {
    return YearMonth.from(day(month.atDay(MIDDLE_DAY)));
  }

  private int year(int year) {
    return day(LocalDate.of(year, MIDDLE_MONTH, 1)).getYear();
  }

  /** An annotated date, partial or a span; a time behind a day stays. */
  @Nullable String iso(@Nullable String iso) {
    if (iso == null || iso.isEmpty() || !moves()) {
      return iso;
    }
    return Stream.of(iso.split("/"))
        .map(this::part)
        .collect(java.util.stream.Collectors.joining("/"));
  }

  private String part(String iso) {
    return switch (Math.min(iso.length(), 10)) {
      case 4 -> String.valueOf(year(Integer.parseInt(iso)));
      case 7 -> month(YearMonth.parse(iso)).toString();
      default -> day(LocalDate.parse(iso.substring(0, 10))) + iso.substring(10);
    };
  }

  /** Whether a day moves together with its month and its year. */
  boolean isClean(LocalDate day) {
    LocalDate moved = day(day);
    return YearMonth.from(moved).equals(month(YearMonth.from(day)))
        && moved.getYear() == year(day.getYear());
  }

  /** Whether all full days named in the text do. */
  boolean isClean(String text) {
    Matcher matcher = pattern.matcher(text);
    return matcher
        .results()
        .map(match -> named(text, match.start(), match.end()))
        .filter(Objects::nonNull)
        .allMatch(this::isClean);
  }

  private @Nullable LocalDate named(String text, int start, int end) {
    Matcher m = pattern.matcher(text).region(start, end).useTransparentBounds(true);
    return m.lookingAt() ? named(m) : null;
  }

  private @Nullable LocalDate named(Matcher m) {
    if (m.group("month") == null) {
      return null;
    }
    int year = m.group("year") == null ? contextYear : number(m.group("year"));
    int day = m.group("day") == null ? DAYS.indexOf(m.group("word")) + 1 : number(m.group("day"));
    return date(year, months.number(m.group("month")), day);
  }

  String shift(String text) {
    if (!moves()) {
      return text;
    }
    Matcher matcher = pattern.matcher(text);
    StringBuilder out = new StringBuilder();
    while (matcher.find()) {
      matcher.appendReplacement(out, Matcher.quoteReplacement(moved(matcher)));
    }
    return matcher.appendTail(out).toString();
  }

  private String moved(Matcher m) {
    if (m.group("epoch") != null) {
      return String.valueOf(Long.parseLong(m.group()) + days * MILLISECONDS);
    }
    if (m.group("stamp") != null) {
      return stamp(m.group());
    }
    if (m.group("iy") != null) {
      LocalDate to = date(number(m.group("iy")), number(m.group("im")), number(m.group("id")));
      return to == null ? m.group() : day(to).toString().replace("-", m.group("is"));
    }
    if (m.group("nd") != null) {
      return numeric(m);
    }
    if (m.group("month") != null) {
      return dayAndMonth(m);
    }
    return m.group("mon") != null
        ? monthOnly(m)
        : like(m.group("only"), year(number(m.group("only"))));
  }

  private String stamp(String stamp) {
    LocalDate from =
        date(
            number(stamp.substring(0, 4)),
            number(stamp.substring(4, 6)),
            number(stamp.substring(6, 8)));
    return from == null ? stamp : day(from).toString().replace("-", "");
  }

  private String numeric(Matcher m) {
    LocalDate from = date(number(m.group("ny")), number(m.group("nm")), number(m.group("nd")));
    if (from == null) {
      return m.group();
    }
    LocalDate to = day(from);
    return like(m.group("nd"), to.getDayOfMonth())
        + m.group("ns")
        + like(m.group("nm"), to.getMonthValue())
        + m.group("ns")
        + like(m.group("ny"), to.getYear());
  }

  private String dayAndMonth(Matcher m) {
    LocalDate from = named(m);
    if (from == null) {
      return m.group();
    }
    LocalDate to = day(from);
    String day =
        m.group("day") == null
            ? DAYS.get(to.getDayOfMonth() - 1)
            : like(m.group("day"), to.getDayOfMonth());
    return first(m, from)
        + day
        + m.group("gap")
        + month(m.group("month"), m.group("pair"), m.group("other"), to.getMonthValue())
        + (m.group("year") == null ? "" : m.group("ygap") + like(m.group("year"), to.getYear()));
  }

  /** The first day of {@code 3-5 May}. */
  private String first(Matcher m, LocalDate last) {
    if (m.group("from") == null) {
      return "";
    }
    LocalDate from = date(last.getYear(), last.getMonthValue(), number(m.group("from")));
    String day = from == null ? m.group("from") : like(m.group("from"), day(from).getDayOfMonth());
    return day + m.group("to");
  }

  private String monthOnly(Matcher m) {
    boolean dated = m.group("monyear") != null;
    int year = dated ? number(m.group("monyear")) : contextYear;
    YearMonth to = month(YearMonth.of(year, months.number(m.group("mon"))));
    return m.group("pre")
        + month(m.group("mon"), m.group("monpair"), m.group("monother"), to.getMonthValue())
        + (dated ? m.group("mongap") + like(m.group("monyear"), to.getYear()) : "");
  }

  private String month(String word, @Nullable String pair, @Nullable String other, int month) {
    String first = months.inFamilyOf(word, month);
    return pair == null || other == null
        ? first
        : first + pair.replace(other, months.inFamilyOf(other, month));
  }

  private static @Nullable LocalDate date(int year, int month, int day) {
    try {
      return LocalDate.of(year, month, day);
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }

  /** A number in the digits of another. */
  private static String like(String sample, int number) {
    String digits = String.valueOf(number);
    if (sample.charAt(0) < '٠') {
      return sample.length() == 2 && sample.charAt(0) == '0' && digits.length() == 1
          ? "0" + digits
          : digits;
    }
    return digits
        .chars()
        .mapToObj(c -> String.valueOf((char) (c - '0' + '٠')))
        .collect(java.util.stream.Collectors.joining());
  }
}
