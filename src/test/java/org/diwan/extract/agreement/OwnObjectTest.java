package org.diwan.extract.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A relative verb with its object tells of the document before it. */
class OwnObjectTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          تعمل كينيا وفقا لاتفاقية نيروبي التي وقعتها كينيا مع أوغندا عام 1993، إضافة إلى معاهدات ثنائية | AGREEMENT IN_FORCE [UGA KEN] اتفاقية نيروبي التي وقعتها كينيا مع أوغندا عام 1993 signed=1993
          # without an object of its own it tells of what is behind it
          كينيا التي وقعت أمس اتفاقية الصيد مع رواندا | AGREEMENT SIGNED [RWA KEN] اتفاقية الصيد مع رواندا
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.agreements(sentence)).isEqualTo(expected);
  }
}
