package org.diwan.extract.event.merge;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Among people of one state each is a side himself. */
class OtherTalksTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          التقى نبيه بري سعد الحريري. واجتمع سعد الحريري بحسن نصر الله | MEETING OCCURRED actor=[LBN]; MEETING OCCURRED actor=[LBN]
          # the same two again
          التقى نبيه بري سعد الحريري. وكان لقاء بري والحريري طويلا | MEETING OCCURRED actor=[LBN]
          # what states negotiate is not the summit of their heads
          عقد الرئيس الروسي بوتين قمة مع الرئيس الأميركي ترامب. وقال الوزير إن المفاوضات بين روسيا والولايات المتحدة صعبة | MEETING OCCURRED actor=[USA RUS]; MEETING OCCURRED actor=[RUS USA]
          # nor are the summit and the talks two
          عقد الرئيس الروسي بوتين قمة مع الرئيس الأميركي ترامب. وقال الوزير إن المحادثات بين روسيا والولايات المتحدة صعبة | MEETING OCCURRED actor=[USA RUS]
          # a body sits alone and speaks of its talks with another
          ناقش مجلس الوزراء المصري في اجتماعه الأزمة. وقال الوزير إن المفاوضات بين مجلس الوزراء المصري وصندوق النقد الدولي مستمرة | MEETING OCCURRED actor=[~مجلس الوزرا@EGY]; MEETING ONGOING actor=[~مجلس الوزرا@EGY imf]
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }
}
