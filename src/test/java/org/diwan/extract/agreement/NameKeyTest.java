package org.diwan.extract.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What two spellings of one document's name share. */
class NameKeyTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # article, clitics, function words and the order of words do not count
          اتفاقية الصيد الساحلي | اتفاقية صيد ساحلي
          مذكرة تفاهم في مجال الطيران | مذكرة للتفاهم حول الطيران
          بروتوكول الصحة والبيئة | بروتوكول البيئة والصحة
          إتفاقية النقل | اتفاقية النقل
          """)
  void isOneFor(String one, String other) {
    assertThat(NameKey.of(one)).isEqualTo(NameKey.of(other));
    assertThat(NameKey.likeness(one, other)).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          اتفاقية النقل البحري | اتفاقية النقل الجوي | 0.5
          اتفاقية الصيد | بروتوكول الصحة | 0
          '' | '' | 0
          """)
  void likenessIsTheShareOfCommonWords(String one, String other, double expected) {
    assertThat(NameKey.likeness(one, other)).isEqualTo(expected);
  }
}
