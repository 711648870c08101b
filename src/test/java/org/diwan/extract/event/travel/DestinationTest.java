package org.diwan.extract.event.travel;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The place that a pronoun of the verb means. */
class DestinationTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          تعهد الرئيس الكيني بدعم رواندا التي زارها أمس | AGREE OCCURRED actor=[KEN] recipient=[RWA]; VISIT OCCURRED actor=[KEN] recipient=[RWA]
          وصل الرئيس الرواندي بول كاغامي السبت كينيا | VISIT OCCURRED actor=[RWA] recipient=[KEN]
          # the object of the verb, whatever follows
          زار الرئيس الرواندي بول كاغامي كينيا قبل العودة إلى رواندا | VISIT OCCURRED actor=[RWA] recipient=[KEN]
          # of what land he is
          وصل سفير كينيا | ''
          وصل عدد من مواطني كينيا | ''
          # who left it
          تعهد الرئيس الكيني بدعم رواندا التي غادرها أمس | AGREE OCCURRED actor=[KEN] recipient=[RWA]
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }
}
