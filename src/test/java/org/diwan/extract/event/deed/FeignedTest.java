package org.diwan.extract.event.deed;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether a verb has its other meaning. */
class FeignedTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          اعتذرت اليابان لكوريا الجنوبية عن الحرب | CONCEDE OCCURRED actor=[JPN] recipient=[KOR]
          اعتذر رئيس الدنمارك للجزائر | CONCEDE OCCURRED actor=[DNK] recipient=[DZA]
          تظاهر آلاف الأرجنتينيين في بوينس آيرس | PROTEST OCCURRED actor=[ARG]
          # declines
          اعتذر وزير الخارجية الياباني عن حضور الحفل الكوري | ''
          اعتذر رئيس الوزراء اليمني عن عدم المشاركة | ''
          # pretends
          تظاهر الوزير الأرجنتيني بأنه مريض | ''
          تظاهر معارضون بأنهم مرضى | ''
          # claims an attack, though of what a curfew has its name
          أعلنت حركة الشباب مسؤوليتها عن حالة الطوارئ | ''
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }
}
