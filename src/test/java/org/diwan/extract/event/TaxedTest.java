package org.diwan.extract.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom a threat of duties is meant for, told by the goods. */
class TaxedTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          لوحت كينيا بالرد من خلال فرض رسوم على وارداتها من منتجات كندية | THREATEN OCCURRED actor=[KEN] recipient=[CAN]
          هددت كينيا بفرض ضرائب جديدة على الواردات من كندا | THREATEN OCCURRED actor=[KEN] recipient=[CAN]
          هدد رئيس كينيا بفرض رسوم على واردات إضافية من كندا | THREATEN OCCURRED actor=[KEN] recipient=[CAN]
          هدد رئيس كينيا بفرض رسوم على واردات السيارات الأوروبية | THREATEN OCCURRED actor=[KEN] recipient=[eu]
          # of no land, or no duties
          هددت كينيا بفرض رسوم على سلع فاخرة | THREATEN OCCURRED actor=[KEN]
          هددت كينيا بالانسحاب من معرض منتجات كندية | THREATEN OCCURRED actor=[KEN]
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }
}
