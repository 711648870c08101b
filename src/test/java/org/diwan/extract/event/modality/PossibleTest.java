package org.diwan.extract.event.modality;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is only possible. */
class PossibleTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          حذر الجيش من هجمات صاروخية كينية محتملة على أوغندا | ''
          صد الجيش هجمات صاروخية كينية على أوغندا | ASSAULT OCCURRED actor=[KEN] recipient=[UGA]
          استجوب القاضي منفذ الهجوم الكيني على أوغندا والمدبر المحتمل | ASSAULT OCCURRED actor=[KEN] recipient=[UGA]
          كانت زيارة الرئيس الكيني إلى رواندا مفاجئة وقد تعقبها زيارة إلى أوغندا | VISIT OCCURRED actor=[KEN] recipient=[RWA]
          # a word that may still be said
          قد ترفض كينيا العرض الأوغندي | ''
          وقد رفضت كينيا العرض الأوغندي | REJECT OCCURRED actor=[KEN] recipient=[UGA]
          # what would follow from talks
          يرى خبراء أن عقد لقاء بين رئيس كينيا ورئيس رواندا قد يخفف التوتر | ''
          أكد خبراء أن عقد لقاء بين رئيس كينيا ورئيس رواندا قد خفف التوتر | MEETING OCCURRED actor=[KEN RWA]
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }
}
