package org.diwan.extract.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.diwan.extract.Reading;
import org.diwan.model.AgreementStatus;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What was done by a document signed long ago. */
class GoneByTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          وقعت كينيا ورواندا اتفاقية للصيد في مايو 2012. وعادت السفن بموجب الاتفاقية | IN_FORCE
          # what it only provides for, and news
          وقعت كينيا ورواندا اتفاقية للصيد في مايو 2012. وستعود السفن بموجب الاتفاقية | SIGNED
          وقعت كينيا ورواندا اتفاقية للصيد في مايو 2018. وعادت السفن بموجب الاتفاقية | SIGNED
          """)
  void reads(String text, AgreementStatus expected) {
    assertThat(
            Reading.facts(text, null, LocalDate.parse("2018-05-09"))
                .agreements()
                .getFirst()
                .status())
        .isEqualTo(expected);
  }
}
