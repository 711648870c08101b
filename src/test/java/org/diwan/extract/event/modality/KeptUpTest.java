package org.diwan.extract.event.modality;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Force that is used all the time or just now. */
class KeptUpTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          صدت أوغندا الهجوم الذي تشنه كينيا على أوغندا | ASSAULT ONGOING actor=[KEN] recipient=[UGA]
          صدت أوغندا الهجوم الذي شنته كينيا على أوغندا | ASSAULT OCCURRED actor=[KEN] recipient=[UGA]
          كان من أعنف التفجيرات التي تنفذها الحركة منذ الهجوم الكيني على أوغندا | ASSAULT OCCURRED actor=[KEN] recipient=[UGA]
          أثار استمرار العدوان الإسرائيلي على غزة غضبا | ASSAULT ONGOING actor=[ISR] recipient=[PSE]
          أثار العدوان الإسرائيلي على غزة غضبا | ASSAULT OCCURRED actor=[ISR] recipient=[PSE]
          نظم أطباء في كينيا اعتصاما لليوم الثاني على التوالي | PROTEST ONGOING actor=[KEN]
          تناول الوزير التظاهرات التي تشهدها مدينة نيروبي | PROTEST ONGOING actor=[KEN]
          تناول الوزير التظاهرات التي شهدتها مدينة نيروبي | PROTEST OCCURRED actor=[KEN]
          واصل الأطباء الكينيون اعتصامهم في نيروبي | PROTEST ONGOING actor=[KEN]
          بدأ الأطباء الكينيون اعتصامهم في نيروبي | PROTEST OCCURRED actor=[KEN]
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }
}
