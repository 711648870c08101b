package org.diwan.extract.event.modality;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is only decided on. */
class DecidedTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          تقرر عقد اجتماع بين كينيا وأوغندا | MEETING PLANNED actor=[KEN UGA]
          قرر رئيس كينيا زيارة أوغندا | VISIT PLANNED actor=[KEN] recipient=[UGA]
          قررت كينيا وأوغندا فتح السفارات | RELATIONS PLANNED actor=[KEN UGA]
          أبلغ الموفد الوكالة بنية رئيس كينيا عقد قمة مع أوغندا | MEETING PLANNED actor=[UGA KEN]
          أعلنت رئيسة كينيا اعتزامها عقد قمة مع أوغندا | MEETING PLANNED actor=[UGA KEN]
          زادت توقعات عقد اجتماع قمة بين كينيا وأوغندا | MEETING PLANNED actor=[KEN UGA]
          موافقة كينيا على استئناف المفاوضات مع أوغندا منزلق خطير | MEETING PLANNED actor=[UGA KEN]
          جرى الاتفاق على أهمية استئناف المفاوضات بين كينيا وأوغندا | AGREE OCCURRED actor=[KEN UGA]; MEETING PLANNED actor=[KEN UGA]
          وعد رئيس كينيا بزيارة أوغندا | AGREE OCCURRED actor=[KEN] recipient=[UGA]; VISIT PLANNED actor=[KEN] recipient=[UGA]
          وافقت كينيا خلال المفاوضات مع أوغندا على الاقتراح | AGREE OCCURRED actor=[KEN] recipient=[UGA]; MEETING OCCURRED actor=[UGA KEN]
          قررت كينيا خلال اجتماع مع أوغندا دعم السلام | MEETING OCCURRED actor=[UGA KEN]
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }
}
