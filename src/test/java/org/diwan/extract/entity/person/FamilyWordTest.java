package org.diwan.extract.entity.person;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.entity.Mentions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Family names that are ordinary words, too. */
class FamilyWordTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          وصل الدكتور كامل الحاضر، وزير النقل الأردني | كامل الحاضر JOR MINISTER_OTHER
          وصل وزير النقل الأردني كامل الحاضر. | كامل الحاضر JOR MINISTER_OTHER
          # a day, no comma, no title
          وصل الدكتور كامل اليوم، وغادر | كامل
          وصل الدكتور كامل الحاضر في المؤتمر | كامل
          وصل كامل الحاضر، وغادر | ''
          """)
  void reads(String sentence, String expected) {
    assertThat(Mentions.in(sentence)).isEqualTo(expected);
  }
}
