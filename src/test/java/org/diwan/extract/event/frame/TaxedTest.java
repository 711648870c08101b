package org.diwan.extract.event.frame;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom duties or a threat of them are meant for, told by the goods. */
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
          # laid, doubled
          فرض رئيس كينيا رسوما جديدة على واردات الصلب من كندا | SANCTION OCCURRED actor=[KEN] recipient=[CAN]
          ضاعفت كينيا الرسوم على واردات الحديد والصلب الكندية | SANCTION OCCURRED actor=[KEN] recipient=[CAN]
          فرضت كينيا رسوما على سلع فاخرة | ''
          # of no land, or no duties
          هددت كينيا بفرض رسوم على سلع فاخرة | THREATEN OCCURRED actor=[KEN]
          هددت كينيا بالانسحاب من معرض منتجات كندية | THREATEN OCCURRED actor=[KEN]
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }
}
