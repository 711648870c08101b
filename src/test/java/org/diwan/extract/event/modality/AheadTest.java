package org.diwan.extract.event.modality;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is to come, by its form or by what stands before it. */
class AheadTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          وصل المسعفون إلى نيروبي، على أن تستقبل كندا رئيس أوغندا | MEETING PLANNED actor=[CAN UGA]
          توجه رئيس كينيا إلى باريس للقاء رئيس أوغندا | VISIT OCCURRED actor=[KEN] recipient=[FRA]; MEETING PLANNED actor=[UGA KEN]
          نشر المكتب صورة للقاء رئيس كينيا برئيس أوغندا | MEETING OCCURRED actor=[KEN UGA]
          غادر الرئيس الكيني نيروبي إلى باريس ليلتقي نظيره الرواندي | VISIT OCCURRED actor=[KEN] recipient=[FRA]; MEETING PLANNED actor=[RWA KEN]
          وصل الرئيس الكيني إلى باريس للمشاركة في قمة مجموعة العشرين | VISIT OCCURRED actor=[KEN] recipient=[FRA]; CONFERENCE PLANNED actor=[g20] attendee=[KEN]
          # during it
          وصل الرئيس الكيني إلى باريس خلال قمة مجموعة العشرين | VISIT OCCURRED actor=[KEN] recipient=[FRA]; CONFERENCE OCCURRED actor=[g20]
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }
}
