package org.diwan.extract.event.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who tells of a meeting was in it. */
class TellerTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          قال الرئيس الغاني بعد اجتماع مع رئيس كينيا ورئيس رواندا إن الأمر مهم | MEETING OCCURRED actor=[KEN RWA GHA]
          قال الرئيس الغاني إثر لقاء مع قادة الأحزاب إن الأمر مهم | MEETING OCCURRED actor=[GHA]
          # the noun alone names whom he met
          قال الرئيس الكيني ويليام روتو بعد لقاء نظيره الغاني إن الأمر صعب | MEETING OCCURRED actor=[GHA KEN]
          أكد وزير الخارجية الكيني ذلك قبيل لقاء الرئيس الغاني | MEETING PLANNED actor=[GHA KEN]
          # not one of his own side, nor where he speaks for others
          قال وزير الخارجية الكيني بعد لقاء الرئيس الكيني إن الأمر صعب | ''
          قال المتحدث باسم الحكومة الكينية بعد لقاء الرئيس الغاني إن الأمر صعب | ''
          # nobody tells it, or not of when he spoke
          وصل الرئيس الغاني بعد اجتماع مع قادة الأحزاب | ''
          قال الرئيس الغاني إن الأمر في اجتماع مع قادة الأحزاب | ''
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }
}
