package org.diwan.extract.figure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.diwan.extract.refusal.Refusals;
import org.diwan.gazetteer.Seeds;
import org.diwan.model.Figure;
import org.diwan.model.FigureStatus;
import org.diwan.model.Qualifier;
import org.diwan.text.Sentences;
import org.jspecify.annotations.Nullable;

/**
 * The figures of a text published on 20 May 2019, on one line: kind, value, unit and, where they
 * are not the plain ones, bound and status: {@code MONEY 5000000 EUR MORE_THAN TARGET}.
 */
public final class Figures {
  private static final FigureReader READER = new FigureReader(Seeds.builtIn());
  private static final LocalDate PUBLISHED = LocalDate.of(2019, 5, 20);

  private Figures() {}

  public static String in(String text) {
    return read(text).stream().map(Figures::written).collect(Collectors.joining("; "));
  }

  public static List<Figure> read(String text) {
    return read(text, PUBLISHED);
  }

  public static List<Figure> read(String text, @Nullable LocalDate publishedOn) {
    return READER.read(Sentences.of(text, false), text, publishedOn);
  }

  public static List<Figure> at(String text, String home) {
    return READER
        .read(Sentences.of(text, false), text, PUBLISHED, home, Refusals.unheard())
        .figures();
  }

  private static String written(Figure figure) {
    String value = plain(figure.low()) + (figure.high() == null ? "" : ".." + plain(figure.high()));
    String bound = figure.qualifier() == Qualifier.EXACT ? "" : " " + figure.qualifier();
    String status = figure.status() == FigureStatus.ACTUAL ? "" : " " + figure.status();
    return figure.kind() + " " + value + " " + figure.unit() + bound + status;
  }

  private static String plain(@Nullable BigDecimal value) {
    return value == null ? "" : value.stripTrailingZeros().toPlainString();
  }
}
