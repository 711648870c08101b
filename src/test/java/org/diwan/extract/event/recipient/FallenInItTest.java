package org.diwan.extract.event.recipient;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom an attack befell by who is told to have fallen in it. */
class FallenInItTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          قتل كيني بالرصاص في هجوم وقع أمس في أوغندا | ASSAULT OCCURRED recipient=[KEN]
          مقتل ثلاثة جنود كينيين إثر تفجير في كمبالا | ASSAULT OCCURRED recipient=[KEN]
          # nobody is named, so the land suffers it
          قتل عشرة أشخاص في هجوم وقع أمس في أوغندا | ASSAULT OCCURRED recipient=[UGA]
          # another attack
          مقتل ثلاثة جنود كينيين ثم تفجير في كمبالا | ASSAULT OCCURRED recipient=[KEN]; ASSAULT OCCURRED recipient=[UGA]
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }
}
