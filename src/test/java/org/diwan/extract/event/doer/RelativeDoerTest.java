package org.diwan.extract.event.doer;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who the verb of a relative clause behind a noun names. */
class RelativeDoerTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          أثرت العقوبات التي فرضتها سويسرا على بيلاروسيا | SANCTION OCCURRED actor=[CHE] recipient=[BLR]
          سقط قتلى في غارات شنتها تركيا على العراق | ASSAULT OCCURRED actor=[TUR] recipient=[IRQ]
          سقط قتلى في قصف شنته تركيا على العراق | ASSAULT OCCURRED actor=[TUR] recipient=[IRQ]
          سقط قتلى في الهجوم الذي تبنته حركة الشباب | ASSAULT OCCURRED actor=[al-shabaab]
          أشاد الناس بالضربات الاستباقية التي نفذتها تركيا على العراق | ASSAULT OCCURRED actor=[TUR] recipient=[IRQ]
          # no doer stands behind such a verb
          انتقد الوزير العقوبات التي واجهتها بيلاروسيا | ''
          أشاد الناس بالضربات الموجعة التي تلقتها تركيا | ''
          # nobody stands behind the verb: who was named last
          طالب الناس كينيا بوقف الحرب التي تشنها على أوغندا | ASSAULT ONGOING actor=[KEN] recipient=[UGA]
          قالت كينيا إن الهجوم الذي يشنه على أوغندا | ''
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }
}
