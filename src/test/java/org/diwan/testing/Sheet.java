package org.diwan.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipFile;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** The first sheet of a workbook, read from its XML as ECMA-376 describes it, not by its writer. */
public final class Sheet {
  private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

  private final Document sheet;
  private final Document styles;
  private final List<String> strings;

  private Sheet(ZipFile zip) throws IOException {
    this.sheet = part(zip, "xl/worksheets/sheet1.xml");
    this.styles = part(zip, "xl/styles.xml");
    this.strings =
        part(zip, "xl/sharedStrings.xml").select("sst > si").stream()
            .map(Element::wholeText)
            .toList();
  }

  public static Sheet of(Path file) {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      return new Sheet(zip);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public boolean rightToLeft() {
    return isOn(sheet.expectFirst("sheetView").attr("rightToLeft"));
  }

  /** Rows that stay in view. */
  public int frozenRows() {
    Element pane = sheet.expectFirst("sheetView > pane[state=frozen]");
    return (int) Double.parseDouble(pane.attr("ySplit"));
  }

  public boolean boldHeader() {
    return sheet.expectFirst("sheetData > row").select("c").stream()
        .allMatch(cell -> font(cell).selectFirst("b") != null);
  }

  /** Widths of the columns, in characters. */
  public List<Double> widths() {
    return sheet.select("cols > col").eachAttr("width").stream().map(Double::valueOf).toList();
  }

  /** Cells of a row, from 0: {@link String}, {@link BigDecimal}, {@link LocalDate} or null. */
  public List<@Nullable Object> row(int number, int columns) {
    List<@Nullable Object> cells = new ArrayList<>();
    for (int i = 0; i < columns; i++) {
      cells.add(value(sheet.selectFirst("c[r=" + letters(i) + (number + 1) + "]")));
    }
    return cells;
  }

  public int rows() {
    return sheet.select("sheetData > row").size();
  }

  private @Nullable Object value(@Nullable Element cell) {
    Element value = cell == null ? null : cell.selectFirst("v");
    if (cell == null || value == null) {
      return null;
    }
    if (cell.attr("t").equals("s")) {
      return strings.get(Integer.parseInt(value.text()));
    }
    BigDecimal number = new BigDecimal(value.text());
    return isDay(cell) ? DAY_ZERO.plusDays(number.longValueExact()) : number;
  }

  private boolean isDay(Element cell) {
    Element format =
        styles.selectFirst("numFmts > numFmt[numFmtId=" + style(cell).attr("numFmtId") + "]");
    return format != null && format.attr("formatCode").equals("yyyy-mm-dd");
  }

  private Element font(Element cell) {
    return styles.select("fonts > font").get(Integer.parseInt(style(cell).attr("fontId")));
  }

  private Element style(Element cell) {
    String number = cell.attr("s");
    return styles.select("cellXfs > xf").get(number.isEmpty() ? 0 : Integer.parseInt(number));
  }

  private static String letters(int column) {
    String last = String.valueOf((char) ('A' + column % 26));
    return column < 26 ? last : letters(column / 26 - 1) + last;
  }

  private static boolean isOn(String flag) {
    return flag.equals("1") || flag.equals("true");
  }

  private static Document part(ZipFile zip, String name) throws IOException {
    return Jsoup.parse(
        new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), UTF_8),
        Parser.xmlParser());
  }
}
