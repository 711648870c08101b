package org.diwan.extract.event.modality;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Talks and journeys that are only wished for, possible, urged or prevented. */
class HopedTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          أعرب الرئيس الكيني عن تطلع بلاده لاستقبال رئيس رواندا | AGREE OCCURRED actor=[KEN] recipient=[RWA]
          قد التقى الرئيس الكيني نظيره الرواندي | MEETING OCCURRED actor=[KEN RWA]
          يمكن القول إن زيارة الرئيس الكيني إلى رواندا ناجحة | VISIT OCCURRED actor=[KEN] recipient=[RWA]
          من المقرر أن يزور الرئيس الكيني رواندا | VISIT PLANNED actor=[KEN] recipient=[RWA]
          العقبة الأساسية إعادة إحياء المفاوضات بين كينيا ورواندا | ''
          خاضت شركة كينية طيلة العام مفاوضات لإبرام صفقة | ''
          أعرب رئيس كينيا عن استعداد بلاده لاستضافة مفاوضات بين غانا ورواندا | AGREE OCCURRED actor=[KEN]
          استضافت كينيا مفاوضات بين غانا ورواندا | MEETING OCCURRED actor=[GHA RWA]
          أبرمت كينيا بعد مفاوضات صفقة مع رواندا | SIGNING OCCURRED actor=[KEN RWA]; MEETING OCCURRED actor=[RWA KEN]
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "أعرب الرئيس الكيني عن رغبته في لقاء رئيس رواندا",
        "يتطلع الرئيس الكيني للقاء رئيس رواندا",
        "حاول الرئيس الكيني زيارة رواندا",
        "شجعوا الرئيس الكيني على زيارة رواندا",
        "يأمل الرئيس الكيني أن يزور رواندا",
        "قد يلتقي الرئيس الكيني نظيره الرواندي",
        "قد يعقد الرئيس الكيني لقاء مع رئيس رواندا",
        "منعت رواندا الرئيس الكيني من الوصول إلى كيغالي",
        "منعت رواندا الرئيس الكيني مرة أخرى وبشكل مفاجئ من الوصول إلى كيغالي",
        "كان من الأفضل أن يلتقي الرئيس الكيني رئيس رواندا"
      })
  void readsNothingFrom(String sentence) {
    assertThat(Reading.events(sentence)).isEmpty();
  }
}
