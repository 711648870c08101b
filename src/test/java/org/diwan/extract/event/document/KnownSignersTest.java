package org.diwan.extract.event.document;

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
          انسحب الرئيس من الاتفاق النووي بعد توقيعه في 2015 | SIGNING OCCURRED actor=[IRN] date=2015
          سيناقش الوزير الاتفاق النووي قبل توقيعه في 2015 | SIGNING PLANNED actor=[IRN] date=2015
          # it was signed, whatever is to come of it
          سينسحب الرئيس من الاتفاق النووي الموقع في 2015 | SIGNING OCCURRED actor=[IRN] date=2015
          # who signed it with them, or besides
          انسحب الرئيس من الاتفاق النووي الموقع مع فرنسا في 2015 | SIGNING OCCURRED actor=[FRA IRN] date=2015
          تراجعت العملة بعد توقيع اتفاقية كامب ديفيد بين كينيا ومالي | SIGNING OCCURRED actor=[KEN MLI]
          # somebody else signs it, or another thing; too far from it
          هذا الاتفاق النووي الذي وقعه في 2015 | ''
          انتقد الوزير الاتفاق النووي الذي وقع رئيس الوزراء | ''
          وفي شأن الاتفاق النووي وقع في 2015 حادث | ''
          تناول الوزير اتفاقية كامب ديفيد بعد توقيع في 1978 | ''
          وقعت اتفاقية كامب ديفيد في 1978 | ''
          انتقد الوزير الاتفاق النووي: والموقع في 2015 بعيد | ''
          انتقد الوزير الاتفاق النووي الذي لا يزال يثير جدلا واسعا في العالم العربي الموقع في 2015 | ''
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }
}
