package org.diwan.extract.event.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The one day that a sentence of the lead names, however far from what it tells. */
class OnlyDayTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          وصل الرئيس المصري أمس، ومعه مستشاره، ومدير مكتبه، وسفيره، وزار وزير الخارجية التونسي باريس | 2021-03-06 | VISIT OCCURRED actor=[TUN] recipient=[FRA] date=2021-03-05
          # the day of the main clause for what a relative clause tells
          وصل الرئيس المصري أمس، ومعه مستشاره، ومدير مكتبه، وسفيره، ووزير الخارجية التونسي الذي زار باريس | 2021-03-06 | VISIT OCCURRED actor=[TUN] recipient=[FRA] date=2021-03
          # a noun far behind, verbs between
          وصل الرئيس المصري أمس، وأكد أهمية الأمن والاستقرار، وأضاف أنه متفائل، وأشار إلى الأزمة في المنطقة كلها، وأوضح خطورة هجوم تونس على باريس | 2021-03-06 | ASSAULT OCCURRED actor=[TUN] recipient=[FRA] date=2021-03
          """)
  void reads(String sentence, String published, String expected) {
    assertThat(Reading.events(sentence, published)).isEqualTo(expected);
  }
}
