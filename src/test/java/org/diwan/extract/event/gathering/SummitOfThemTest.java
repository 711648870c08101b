package org.diwan.extract.event.gathering;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A summit of those who were told of before it. */
class SummitOfThemTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          قال الرئيس الكيني ويليام روتو بعد قمة جمعته بالرئيس الغاني إن الأمر صعب | MEETING OCCURRED actor=[KEN GHA]
          استعد الرئيس الكيني ويليام روتو في القمة التي ستجمعه مع الرئيس الغاني | MEETING OCCURRED actor=[KEN GHA]
          ابتسم الرئيس الكيني والرئيس الغاني في ختام قمة جمعتهما | MEETING OCCURRED actor=[GHA KEN]
          يستعد الرئيس الكيني والرئيس الغاني مع قرب انعقاد قمة بينهما | MEETING PLANNED actor=[GHA KEN]
          # of one only, of nobody told of
          قال الرئيس الكيني ويليام روتو بعد قمة جمعته بجاره إن الأمر صعب | ''
          شاهد الناس قمة بينهما | ''
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }
}
