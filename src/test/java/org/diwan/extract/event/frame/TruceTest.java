package org.diwan.extract.event.frame;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who announces or agrees on a truce keeps it. */
class TruceTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          أعلنت أرمينيا وأذربيجان هدنة | RETREAT OCCURRED actor=[ARM AZE]
          أعلنت أرمينيا وأذربيجان وقفا لإطلاق النار | RETREAT OCCURRED actor=[ARM AZE]
          دخلت الهدنة بين أرمينيا وأذربيجان حيز التنفيذ | RETREAT OCCURRED actor=[ARM AZE]
          أعلنت أرمينيا هدنة | RETREAT OCCURRED actor=[ARM]
          عاد السكان بعد إعلان أرمينيا وقف إطلاق النار | RETREAT OCCURRED actor=[ARM]
          أعلنت حركة الشباب وقفا مؤقتا لإطلاق النار | RETREAT OCCURRED actor=[al-shabaab]
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "عاد السكان بعد إعلان الأمم المتحدة وقف إطلاق النار",
        "أعلنت الأمم المتحدة هدنة",
        "مفاوضات من أجل اتفاق لوقف إطلاق النار بين أرمينيا وأذربيجان",
        "خرقت أرمينيا الهدنة"
      })
  void readsNothingFrom(String sentence) {
    assertThat(Reading.events(sentence)).isEmpty();
  }
}
