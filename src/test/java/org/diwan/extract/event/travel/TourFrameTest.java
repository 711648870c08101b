package org.diwan.extract.event.travel;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A tour is one visit for each country it lists. */
class TourFrameTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          بدأ وزير الخارجية الياباني جولة تشمل كينيا وأوغندا | VISIT PLANNED actor=[JPN] recipient=[KEN]; VISIT PLANNED actor=[JPN] recipient=[UGA]
          قام وزير الخارجية الياباني بجولة في كينيا وأوغندا | VISIT OCCURRED actor=[JPN] recipient=[KEN]; VISIT OCCURRED actor=[JPN] recipient=[UGA]
          استهل وزير الخارجية الياباني جولته الأفريقية من كينيا | VISIT OCCURRED actor=[JPN] recipient=[KEN]
          قام وزير الخارجية الياباني بجولة شملت كينيا وأوغندا لدعم جهود الإغاثة وإيصال الغذاء والدواء إلى النازحين في تشاد | VISIT OCCURRED actor=[JPN] recipient=[KEN]; VISIT OCCURRED actor=[JPN] recipient=[UGA]
          # one's own country, and no country
          بدأ وزير الخارجية الياباني جولة تشمل اليابان وأوغندا | VISIT PLANNED actor=[JPN] recipient=[UGA]
          بدأ وزير الخارجية الياباني جولة في مصنع للسيارات | ''
          بدأت جولة جديدة من المفاوضات | ''
          # rounds of a vote and of play
          يتابع وزير الخارجية الياباني جولة إعادة للاقتراع في كينيا | ''
          حضر وزير الخارجية الياباني الجولة الثانية في كينيا | ''
          يقوم الرئيس الكيني بجولة في رواندا | VISIT ONGOING actor=[KEN] recipient=[RWA]
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }
}
