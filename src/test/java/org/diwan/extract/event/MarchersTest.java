package org.diwan.extract.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Unnamed demonstrators let the country where they march stand for them. */
class MarchersTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          تظاهر آلاف اليونانيين في أثينا | PROTEST OCCURRED actor=[GRC]
          احتجاجات في المدن الإيرانية | PROTEST OCCURRED actor=[IRN]
          تظاهر آلاف في لندن أمام السفارة الإيرانية | PROTEST OCCURRED actor=[GBR] recipient=[IRN]
          # not where a body marches
          نظم حزب الله مظاهرة في بيروت | PROTEST OCCURRED actor=[hezbollah]
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"اعتصام أمام السفارة الفرنسية"})
  void readsNothingFrom(String sentence) {
    assertThat(Reading.events(sentence)).isEmpty();
  }
}
