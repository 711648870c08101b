package org.diwan.extract.event.subject;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who does what is told of a journey. */
class TravellerTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          جاء الإعلان عشية زيارة وزير الخارجية الكيني إلى دمشق حيث يلتقي الرئيس السوري | VISIT PLANNED actor=[KEN] recipient=[SYR]; MEETING PLANNED actor=[SYR KEN]
          أعلن متحدث باسم الرئاسة الكينية عن زيارة لوزير الخارجية الأوغندي إلى نيروبي يلتقي خلالها الرئيس الكيني | VISIT PLANNED actor=[UGA] recipient=[KEN]; MEETING PLANNED actor=[KEN UGA]
          # what follows a journey with and is done by who travels
          قال رئيس أوغندا يوري موسيفيني إن وزير الخارجية الكيني سامي الواحي زار رواندا الأسبوع الماضي واجتمع مع زعيمها بول كاغامي | VISIT OCCURRED actor=[KEN] recipient=[RWA]; MEETING OCCURRED actor=[RWA KEN]
          ذكر المتحدث أن وزير الخارجية الكيني زار أوغندا أمس والتقى نظيره الأوغندي | VISIT OCCURRED actor=[KEN] recipient=[UGA]; MEETING OCCURRED actor=[UGA KEN]
          زار وزير الخارجية الكيني أوغندا واستقبله الرئيس الأوغندي | VISIT OCCURRED actor=[KEN] recipient=[UGA]; MEETING OCCURRED actor=[UGA KEN]
          # another does it
          زار وزير الخارجية الكيني أوغندا حيث عقد الرئيس الرواندي محادثات مع الرئيس الأوغندي | VISIT OCCURRED actor=[KEN] recipient=[UGA]; MEETING OCCURRED actor=[UGA RWA]
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }
}
