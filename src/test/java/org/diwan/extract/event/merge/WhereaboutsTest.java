package org.diwan.extract.event.merge;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Places of events beside which none stands, published on 20 May 2019. */
class WhereaboutsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # nothing tells it
          التقى رئيس توغو رئيس غانا | MEETING null null
          # where the journey goes, for what its sides do
          يزور رئيس توغو غانا. ويلتقي رئيس توغو رئيس غانا | VISIT null GHA; MEETING null GHA
          يزور رئيس توغو غانا. والتقى وزير خارجية كندا نظيره الهندي | VISIT null GHA; MEETING null null
          # the city to which a journey goes on that the talks are part of
          يزور الرئيس التوغولي نيروبي. وقال في مؤتمر صحفي مشترك مع الرئيس الكيني إن العلاقات متينة | VISIT Nairobi KEN; MEETING Nairobi KEN
          # who is attacked, so at home
          قصفت أرمينيا أذربيجان | ASSAULT null AZE
          # another's city is not taken over
          التقى وزير الصحة التوغولي نظيره الكيني في نيروبي. وزار رئيس كندا الهند | MEETING Nairobi KEN; VISIT null IND
          """)
  void reads(String text, String places) {
    assertThat(Reading.places(text, "2019-05-20")).isEqualTo(places);
  }
}
