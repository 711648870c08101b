package org.diwan.extract.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who signed a document that the world knows by its name. */
class KnownSignersTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          تراجعت العملة بعد توقيع اتفاقية كامب ديفيد | SIGNING OCCURRED actor=[EGY ISR]
          انسحب الرئيس من الاتفاق النووي الإيراني الموقع في 2015 | SIGNING OCCURRED actor=[IRN] date=2015
          انتقد الوزير الاتفاق النووي الذي أبرم في يوليو 2015 | SIGNING OCCURRED actor=[IRN] date=2015-07
          # who signed is told, or asked to; a document that has no name
          دعت الدول الموقعة على الاتفاق النووي إلى الهدوء | ''
          هذا الاتفاق النووي الذي وقعته القوى الكبرى في 2015 | ''
          يطالب النائب بعدم توقيع الاتفاق النووي | ''
          تراجعت العملة بعد توقيع الاتفاق | ''
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }
}
