package org.diwan.extract.event.subject;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A side is the state, or the body where it belongs to none. */
class SidesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          اتهم سفير لاتفيا لدى الأمم المتحدة روسيا | ACCUSE OCCURRED actor=[LVA] recipient=[RUS]
          اتهم الجيش اللاتفي روسيا | ACCUSE OCCURRED actor=[~الجيش@LVA] recipient=[RUS]
          أشاد الاتحاد الأفريقي بإستونيا | ENDORSE OCCURRED actor=[african-union] recipient=[EST]
          # who speaks for neither
          أشاد المغني الشهير بإستونيا | ''
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }

  /** Beside a minister stands his state, beside who speaks for himself or his party nobody. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          أدان وزير الخارجية الأمريكي جون كيري روسيا | true
          أدان السيناتور جون ماكين روسيا | false
          """)
  void speaksForTheState(String sentence, boolean state) {
    assertThat(Reading.facts(sentence, null, null).events().getFirst().participations())
        .extracting(p -> p.participant().key())
        .satisfies(keys -> assertThat(keys.contains("C:USA")).isEqualTo(state));
  }

  /** A list tells who holds an office on the day; who held one does not speak for his state. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          أدانت وزيرة الخارجية الأمريكية هيلاري كلينتون روسيا | 2010-05-14 | true
          أدانت هيلاري كلينتون روسيا | 2010-05-14 | true
          أدانت هيلاري كلينتون روسيا | 2016-05-14 | false
          أدان الرئيس الأمريكي السابق باراك أوباما روسيا | 2018-05-14 | false
          """)
  void speaksForTheStateWhileInOffice(String sentence, LocalDate day, boolean state) {
    assertThat(Reading.facts(sentence, null, day).events().getFirst().participations())
        .extracting(p -> p.participant().key())
        .satisfies(keys -> assertThat(keys.contains("C:USA")).isEqualTo(state));
  }
}
