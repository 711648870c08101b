package org.diwan.warehouse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import org.diwan.testing.TestServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What goes through COPY comes out as it went in. */
class CopyRowsTest {
  private static final int MANY = 5_000;

  @ParameterizedTest
  @ValueSource(strings = {"", "a\\N\t\n", "ﷺ العربية ٣", "é߿ࠀ\uFFFF", "😀 and 𐀀", "\uE000"})
  void textIsKept(String text) throws SQLException {
    CopyRows rows = new CopyRows("copied", "words,no");
    for (int i = 0; i < MANY; i++) {
      rows.row().text(text).number(i);
    }

    assertThat(copied(rows, "select count(*) from copied where words = ?", text)).isEqualTo(MANY);
  }

  @Test
  void longTextIsKept() throws SQLException {
    String text = "ب😀c".repeat(200_000);
    CopyRows rows = new CopyRows("copied", "words").row().text(text).row().text("next");

    assertThat(copied(rows, "select count(*) from copied where words = ?", text)).isEqualTo(1);
  }

  @Test
  void everyKindOfFieldIsKept() throws SQLException {
    CopyRows rows =
        new CopyRows("copied", "no,big,day,amount,is_so,words")
            .row()
            .number(-7)
            .number(Long.MIN_VALUE)
            .date(LocalDate.of(1899, 12, 31))
            .decimal(new BigDecimal("-12345.0670"))
            .flag(true)
            .text((String) null);

    String sql =
        """
        select count(*) from copied where no = -7 and big = -9223372036854775808 and day = '1899-12-31'
          and amount::text = '-12345.0670' and is_so and words is null and ? = ''
        """;
    assertThat(copied(rows, sql, "")).isEqualTo(1);
  }

  @Test
  void noRowsAreNothing() throws SQLException {
    assertThat(
            copied(new CopyRows("copied", "words"), "select count(*) from copied where ? = ''", ""))
        .isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\uD83D", "a\uDE00", "\uD83Da", "\uDE00\uD83D"})
  void halfACharacterIsRefused(String text) {
    CopyRows rows = new CopyRows("copied", "words").row();

    assertThatIllegalArgumentException().isThrownBy(() -> rows.text(text));
  }

  private static long copied(CopyRows rows, String sql, String text) throws SQLException {
    try (Connection connection = TestServer.running().freshDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(
          "create temporary table copied (words text, no integer, big bigint, day date, amount numeric, is_so boolean)");
      rows.writeTo(connection);
      try (var count = connection.prepareStatement(sql)) {
        count.setString(1, text);
        try (ResultSet row = count.executeQuery()) {
          row.next();
          return row.getLong(1);
        }
      }
    }
  }
}
