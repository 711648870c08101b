package org.diwan.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IsoDayTest {
  @Test
  void readsADay() {
    assertThat(IsoDay.parse("2015-07-25")).isEqualTo(LocalDate.of(2015, 7, 25));
    assertThat(IsoDay.parse("2016-02-29")).isEqualTo(LocalDate.of(2016, 2, 29));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "2015-02-29",
        "2015-13-01",
        "2015-00-10",
        "2015/07/25",
        "15-07-25",
        "٢٠١٥-٠٧-٢٥"
      })
  void refusesWhatIsNone(String text) {
    assertThatThrownBy(() -> IsoDay.parse(text)).isInstanceOf(DateTimeException.class);
  }
}
