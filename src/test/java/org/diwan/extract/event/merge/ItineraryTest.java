package org.diwan.extract.event.merge;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who travels to several countries visits each. */
class ItineraryTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          زار وزير الخارجية الكيني كوبا والسنغال | VISIT OCCURRED actor=[KEN] recipient=[CUB]; VISIT OCCURRED actor=[KEN] recipient=[SEN]
          وصل الرئيس السنغالي إلى الرباط ثم مدريد | VISIT OCCURRED actor=[SEN] recipient=[MAR]; VISIT OCCURRED actor=[SEN] recipient=[ESP]
          زيارة وزير الخارجية الكيني إلى غانا ومنها إلى رواندا | VISIT OCCURRED actor=[KEN] recipient=[GHA]; VISIT OCCURRED actor=[KEN] recipient=[RWA]
          زار وزير الخارجية الكيني كوبا، والسنغال، ورواندا | VISIT OCCURRED actor=[KEN] recipient=[CUB]; VISIT OCCURRED actor=[KEN] recipient=[SEN]; VISIT OCCURRED actor=[KEN] recipient=[RWA]
          # the traveller's own country, a second town of the same, one that is not joined, an adjective
          زار وزير الخارجية الكيني كوبا وكينيا | VISIT OCCURRED actor=[KEN] recipient=[CUB]
          زار وزير الخارجية الكيني باريس وليون | VISIT OCCURRED actor=[KEN] recipient=[FRA]
          زار وزير الخارجية الكيني كوبا، السنغال شاركت | VISIT OCCURRED actor=[KEN] recipient=[CUB]
          غادر الوفد الكيني غانا إلى كوبا ثم السنغال | VISIT OCCURRED actor=[KEN] recipient=[CUB]; VISIT OCCURRED actor=[KEN] recipient=[SEN]
          # a state does not travel on
          غادر أربعة آلاف سائح كينيا إلى أوغندا ورواندا | VISIT OCCURRED actor=[KEN] recipient=[UGA]
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }
}
