package org.diwan.extract.entity.person;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.entity.Mentions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who serves the person whose name stands behind his office. */
class ServantTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          زار مدير مكتب ماكرون المدينة | ? FRA OFFICIAL_OTHER
          زار مستشار ترامب المدينة | ? USA OFFICIAL_OTHER
          # whose name it is himself
          زار مدير المصنع ماكرون المدينة | إيمانويل ماكرون FRA HEAD_OF_STATE
          زار المستشار ماكرون المدينة | إيمانويل ماكرون FRA OFFICIAL_OTHER
          """)
  void reads(String sentence, String expected) {
    assertThat(Mentions.in(sentence)).isEqualTo(expected);
  }
}
