package org.diwan.extract.entity.recall;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names between quotation marks are joined, too. */
class JoinedQuotesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          «حركة الشباب» و«بوكو حرام» تتوصلان إلى اتفاق | AGREE OCCURRED actor=[al-shabaab boko-haram]
          # no conjunction
          «حركة الشباب»: «بوكو حرام» ترفض الحوار | REJECT OCCURRED actor=[boko-haram]
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }
}
