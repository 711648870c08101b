package org.diwan.extract.event.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A document stands before the word of its signing, the sides behind it. */
class ConcludedTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          الاتفاق المبرم بين كندا والمكسيك مهم | SIGNING OCCURRED actor=[CAN MEX]
          معاهدة الحدود الموقعة بين كينيا وأوغندا عام 1999 | SIGNING OCCURRED actor=[KEN UGA] date=1999
          الاتفاق الذي أبرم بين كندا والمكسيك | SIGNING OCCURRED actor=[CAN MEX]
          الاتفاق الذي تم توقيعه بين كندا والمكسيك | SIGNING OCCURRED actor=[CAN MEX]
          سيقرأ الناس الاتفاق المبرم بين كندا والمكسيك | SIGNING OCCURRED actor=[CAN MEX]
          الاتفاق النووي الموقع بين إيران والقوى الكبرى | SIGNING OCCURRED actor=[IRN]
          معاهدة الحدود تم التوقيع عليها بين كينيا وأوغندا | SIGNING OCCURRED actor=[KEN UGA]
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "الاتفاقيات الموقعة بين كندا والمكسيك كثيرة",
        "الفصائل الموقعة على اتفاقية السلام في كندا",
        "الموقع الإلكتروني للوزارة بين كندا والمكسيك"
      })
  void isNone(String sentence) {
    assertThat(Reading.events(sentence)).isEmpty();
  }
}
