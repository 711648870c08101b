package org.diwan.extract.event.word;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What only looks like a word toward somebody. */
class NoWordTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          قال رئيس إستونيا إنه كان يجب على روسيا أن تنسحب | ''
          دعا الوزير الكيني المولى أن يحفظ رواندا | ''
          أظهر استطلاع للرأي أن الكينيين يؤيدون رواندا | ''
          قال الوزير إن الكينيين يؤيدون رواندا | ENDORSE OCCURRED actor=[KEN] recipient=[RWA]
          دعا رئيس غانا رئيس توغو لحضور القمة | ''
          دعا رئيس غانا رئيس توغو إلى حضور القمة | ''
          دعا رئيس جمهورية غانا نانا أكوفو أدو في اليوم الأول من الشهر الجديد رئيس جمهورية توغو فور غناسينغبي لزيارة أكرا | VISIT PLANNED actor=[TGO] recipient=[GHA]
          دعا رئيس غانا توغو إلى الانسحاب | REQUEST OCCURRED actor=[GHA] recipient=[TGO]
          نوه رئيس غانا إلى أن توغو بعيدة | ''
          نوه رئيس غانا بتوغو | ENDORSE OCCURRED actor=[GHA] recipient=[TGO]
          قد توافق غانا على شراء الغاز من توغو | ''
          توافق غاني توغولي على شراء الغاز | AGREE OCCURRED actor=[GHA TGO]
          استدعت غانا سفيرها في توغو للتشاور | SANCTION OCCURRED actor=[GHA] recipient=[TGO]
          شهدت أكرا مسيرة حاشدة تضامنا مع توغو | PROTEST OCCURRED actor=[GHA]
          أعلنت غانا تضامنها مع توغو | ENDORSE OCCURRED actor=[GHA] recipient=[TGO]
          استدعت غانا سفير توغو | ACCUSE OCCURRED actor=[GHA] recipient=[TGO]
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }
}
