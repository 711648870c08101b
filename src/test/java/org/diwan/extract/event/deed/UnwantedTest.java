package org.diwan.extract.event.deed;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Envoys who are called unwanted are sent away. */
class UnwantedTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          أعلنت كينيا السفير الأوغندي شخصا غير مرغوب فيه | SANCTION OCCURRED actor=[KEN] recipient=[UGA]
          اعتبرت مولدوفا دبلوماسيا روسيا شخصا غير مرغوب فيه | SANCTION OCCURRED actor=[MDA] recipient=[RUS]
          زيارة الوزير غير مرغوب فيها | ''
          قال الكاتب إنه أصبح شخصا غير مرغوب فيه | ''
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }
}
