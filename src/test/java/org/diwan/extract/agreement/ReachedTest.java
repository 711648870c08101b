package org.diwan.extract.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An agreement between two that no verb tells of. */
class ReachedTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          فتح المعبر بعد اتفاق كيني رواندي | AGREEMENT AGREED [KEN RWA] اتفاق كيني رواندي
          فتح المعبر عقب اتفاق بين كينيا ورواندا | AGREEMENT AGREED [KEN RWA] اتفاق بين كينيا ورواندا
          # of one side only, not yet there, not what something follows upon
          فتح المعبر بعد اتفاق كيني | ''
          فتح المعبر بعد اتفاق محتمل بين كينيا ورواندا | ''
          ذكر الوزير فائدة اتفاق كيني رواندي | ''
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.agreements(sentence)).isEqualTo(expected);
  }
}
