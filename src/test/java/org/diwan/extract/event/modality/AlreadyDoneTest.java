package org.diwan.extract.event.modality;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Force that is done, beside something to come. */
class AlreadyDoneTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          تعتزم غانا الاحتجاج ردا على عقوبات فرضتها كينيا على أوغندا | SANCTION OCCURRED actor=[KEN] recipient=[UGA]
          من المقرر تقديم شكوى بسبب غارة كينية على أوغندا | ASSAULT OCCURRED actor=[KEN] recipient=[UGA]
          من المقرر تقديم شكوى قبيل غارة نفذتها كينيا على أوغندا | ASSAULT OCCURRED actor=[KEN] recipient=[UGA]
          # to come, as it is told
          تستعد كينيا لشن غارة على أوغندا | ASSAULT PLANNED actor=[KEN] recipient=[UGA]
          تعتزم كينيا فرض عقوبات على أوغندا | SANCTION PLANNED actor=[KEN] recipient=[UGA]
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }
}
