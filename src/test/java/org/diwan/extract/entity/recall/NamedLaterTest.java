package org.diwan.extract.entity.recall;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.entity.Mentions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An office without a name before the name of who holds it. */
class NamedLaterTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          التقى السفير الكيني بالقاهرة. وقال السفير الكيني سامي حداد | سامي حداد KEN AMBASSADOR; سامي حداد KEN AMBASSADOR
          # of two none, nor of another state
          التقى السفير الكيني بالقاهرة. وقال السفير الكيني سامي حداد والسفير الكيني نبيل شاهين | ? KEN AMBASSADOR; سامي حداد KEN AMBASSADOR; نبيل شاهين KEN AMBASSADOR
          التقى السفير الكيني بالقاهرة. وقال السفير الغاني سامي حداد | ? KEN AMBASSADOR; سامي حداد GHA AMBASSADOR
          # many hold such an office
          التقى نائب الوزير الكيني. وقال نائب وزير الصحة الكيني سامي حداد | ? KEN DEPUTY_MINISTER; سامي حداد KEN DEPUTY_MINISTER
          المبعوث الكيني. وقال المبعوث الكيني سامي حداد | سامي حداد KEN ENVOY; سامي حداد KEN ENVOY
          """)
  void reads(String text, String expected) {
    assertThat(Mentions.in(text)).isEqualTo(expected);
  }
}
