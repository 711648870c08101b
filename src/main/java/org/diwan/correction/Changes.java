package org.diwan.correction;

import java.math.BigDecimal;
import java.util.function.UnaryOperator;
import org.diwan.gazetteer.CsvRow;
import org.diwan.gazetteer.SeedException;
import org.diwan.model.Agreement;
import org.diwan.model.AgreementStatus;
import org.diwan.model.AgreementType;
import org.diwan.model.DateSpan;
import org.diwan.model.Event;
import org.diwan.model.EventStatus;
import org.diwan.model.EventType;
import org.diwan.model.Figure;
import org.diwan.model.FigureStatus;

/** What the columns {@code attribute} and {@code value} change of a fact. */
final class Changes {
  private static final String VALUE = "value";

  /** Before and behind the point: as many as the reading of articles takes. */
  private static final int MOST_DIGITS = 30;

  private Changes() {}

  static UnaryOperator<Event> ofEvent(CsvRow row) {
    switch (row.need("attribute")) {
      case "type" -> {
        EventType type = row.code(VALUE, EventType.class);
        return event -> EventShape.with(event, type);
      }
      case "status" -> {
        EventStatus status = row.code(VALUE, EventStatus.class);
        return event -> EventShape.with(event, status);
      }
      case "date" -> {
        DateSpan date = Dates.of(row, VALUE);
        return event -> EventShape.on(event, date);
      }
      default -> throw unknown(row, "type, date or status of an EVENT");
    }
  }

  static UnaryOperator<Agreement> ofAgreement(CsvRow row) {
    switch (row.need("attribute")) {
      case "type" -> {
        AgreementType type = row.code(VALUE, AgreementType.class);
        return agreement -> AgreementShape.with(agreement, type);
      }
      case "status" -> {
        AgreementStatus status = row.code(VALUE, AgreementStatus.class);
        return agreement -> AgreementShape.with(agreement, status);
      }
      case "signed" -> {
        DateSpan signed = Dates.of(row, VALUE);
        return agreement -> AgreementShape.signed(agreement, signed);
      }
      default -> throw unknown(row, "type, signed or status of an AGREEMENT");
    }
  }

  static UnaryOperator<Figure> ofFigure(CsvRow row) {
    switch (row.need("attribute")) {
      case "value" -> {
        return value(row);
      }
      case "unit" -> {
        String unit = row.need(VALUE);
        return f -> FigureShape.with(f, f.low(), f.high(), unit, f.status());
      }
      case "status" -> {
        FigureStatus status = row.code(VALUE, FigureStatus.class);
        return f -> FigureShape.with(f, f.low(), f.high(), f.unit(), status);
      }
      default -> throw unknown(row, "value, unit or status of a FIGURE");
    }
  }

  private static UnaryOperator<Figure> value(CsvRow row) {
    String[] ends = row.need(VALUE).split("/", -1);
    try {
      BigDecimal low = number(ends[0]);
      BigDecimal high = ends.length == 1 ? null : number(ends[1]);
      if (ends.length <= 2 && (high == null || high.compareTo(low) > 0)) {
        return f -> FigureShape.with(f, low, high, f.unit(), f.status());
      }
    } catch (NumberFormatException e) {
      // told below
    }
    throw row.error(
        "column value: '"
            + row.get(VALUE)
            + "' is no number, write 5000000000, 2.5 or a range 100/200, the lower end first");
  }

  private static BigDecimal number(String text) {
    BigDecimal number = new BigDecimal(text);
    if (number.precision() > MOST_DIGITS || Math.abs(number.scale()) > MOST_DIGITS) {
      throw new NumberFormatException(text);
    }
    return number;
  }

  private static SeedException unknown(CsvRow row, String known) {
    return row.error(
        "column attribute: unknown '" + row.get("attribute") + "', correct the " + known);
  }
}
