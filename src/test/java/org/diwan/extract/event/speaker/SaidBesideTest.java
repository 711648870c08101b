package org.diwan.extract.event.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who says a noun that a participle of saying governs. */
class SaidBesideTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          زار رئيس بولندا كييف، معربا عن تضامنه مع أوكرانيا | VISIT OCCURRED actor=[POL] recipient=[UKR]; ENDORSE OCCURRED actor=[POL] recipient=[UKR]
          زار رئيس بولندا كييف، مؤكدا التزام بلاده بدعم أوكرانيا | VISIT OCCURRED actor=[POL] recipient=[UKR]; AGREE OCCURRED actor=[POL] recipient=[UKR]
          استقبلت رئيسة الدنمارك رئيس كينيا، معربة عن بالغ تقديرها لجهود كينيا | MEETING OCCURRED actor=[DNK KEN]; ENDORSE OCCURRED actor=[DNK] recipient=[KEN]
          # no participle of saying, nobody named, another clause
          زار رئيس بولندا كييف، رغم تضامنه مع روسيا | VISIT OCCURRED actor=[POL] recipient=[UKR]
          حضر الجميع، معربين عن تضامنهم مع أوكرانيا | ''
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }
}
