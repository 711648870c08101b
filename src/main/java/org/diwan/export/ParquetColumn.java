package org.diwan.export;

import static org.apache.parquet.schema.LogicalTypeAnnotation.dateType;
import static org.apache.parquet.schema.LogicalTypeAnnotation.decimalType;
import static org.apache.parquet.schema.LogicalTypeAnnotation.stringType;
import static org.apache.parquet.schema.LogicalTypeAnnotation.timestampType;
import static org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName.BINARY;
import static org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName.BOOLEAN;
import static org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName.INT32;
import static org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName.INT64;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.apache.parquet.schema.LogicalTypeAnnotation.TimeUnit;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType;
import org.apache.parquet.schema.Type;
import org.apache.parquet.schema.Types;
import org.diwan.catalog.Column;
import org.diwan.catalog.Relation;
import org.jspecify.annotations.Nullable;

/**
 * A column of a view in Parquet: days are days, decimals keep their digits, all else that is no
 * number is text.
 *
 * @param cell reads one as what Parquet stores; null where nothing is known
 */
record ParquetColumn(PrimitiveType type, Cell cell) {

  /** Reads the cell of a row, counted from 1. */
  interface Cell {
    @Nullable Object read(ResultSet row, int column) throws SQLException;
  }

  static ParquetColumn of(Column column, Decimals decimals) {
    String name = column.name();
    return switch (column.type().replaceFirst("\\(.*", "")) {
      case "bigint" ->
          new ParquetColumn(
              Types.optional(INT64).named(name), (row, at) -> row.getObject(at, Long.class));
      case "integer", "smallint" ->
          new ParquetColumn(
              Types.optional(INT32).named(name), (row, at) -> row.getObject(at, Integer.class));
      case "boolean" ->
          new ParquetColumn(
              Types.optional(BOOLEAN).named(name), (row, at) -> row.getObject(at, Boolean.class));
      case "date" -> new ParquetColumn(day(name), ParquetColumn::day);
      case "timestamp without time zone" -> new ParquetColumn(time(name), ParquetColumn::time);
      case "numeric" -> decimal(name, decimals.of(column));
      default -> new ParquetColumn(text(name), ResultSet::getString);
    };
  }

  /** All columns of a view under its name. */
  static MessageType schema(Relation view, List<ParquetColumn> columns) {
    return new MessageType(view.name(), columns.stream().<Type>map(ParquetColumn::type).toList());
  }

  @Nullable Object read(ResultSet row, int column) throws SQLException {
    return cell.read(row, column);
  }

  private static PrimitiveType text(String name) {
    return Types.optional(BINARY).as(stringType()).named(name);
  }

  private static PrimitiveType day(String name) {
    return Types.optional(INT32).as(dateType()).named(name);
  }

  private static @Nullable Object day(ResultSet row, int at) throws SQLException {
    LocalDate day = row.getObject(at, LocalDate.class);
    return day == null ? null : Math.toIntExact(day.toEpochDay());
  }

  /** Times of views are in UTC, and their columns' names say so. */
  private static PrimitiveType time(String name) {
    return Types.optional(INT64).as(timestampType(false, TimeUnit.MICROS)).named(name);
  }

  private static @Nullable Object time(ResultSet row, int at) throws SQLException {
    LocalDateTime time = row.getObject(at, LocalDateTime.class);
    return time == null
        ? null
        : ChronoUnit.MICROS.between(LocalDateTime.ofEpochSecond(0, 0, ZoneOffset.UTC), time);
  }

  private static ParquetColumn decimal(String name, Decimals.Digits digits) {
    int scale = digits.behindPoint();
    PrimitiveType type = Types.optional(BINARY).as(decimalType(scale, digits.all())).named(name);
    return new ParquetColumn(type, (row, at) -> unscaled(row.getBigDecimal(at), scale));
  }

  private static byte @Nullable [] unscaled(@Nullable BigDecimal value, int scale) {
    return value == null
        ? null
        : value.setScale(scale, RoundingMode.HALF_EVEN).unscaledValue().toByteArray();
  }
}
