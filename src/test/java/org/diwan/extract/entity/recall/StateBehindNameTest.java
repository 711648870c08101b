package org.diwan.extract.entity.recall;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A state right behind a person who is found again by one word. */
class StateBehindNameTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          حث المتحدث الغاني كوامي بوسمتي النرويج على الحوار. ودعا بوسمتي إيران إلى الحوار | REQUEST OCCURRED actor=[GHA] recipient=[NOR]; REQUEST OCCURRED actor=[GHA] recipient=[IRN]
          حث المتحدث الغاني كوامي بوسمتي النرويج على الحوار. ودعا بوسمتي روسيا إلى الحوار | REQUEST OCCURRED actor=[GHA] recipient=[NOR]; REQUEST OCCURRED actor=[GHA] recipient=[RUS]
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }
}
