package org.diwan.extract.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who comes to power or falls from it. */
class ToPowerTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          وصل جوزيف كابيلا إلى السلطة عام 2001 | APPOINTMENT OCCURRED actor=[COD]
          تغير الأمر منذ وصول كيم جونغ أون إلى الحكم | APPOINTMENT OCCURRED actor=[PRK]
          عاد شينزو آبي إلى الحكم عام 2012 | APPOINTMENT OCCURRED actor=[JPN]
          تراجعت العملة منذ وصول باراك أوباما إلى البيت الأبيض | APPOINTMENT OCCURRED actor=[USA]
          تراجعت العملة منذ دخول باراك أوباما البيت الأبيض | APPOINTMENT OCCURRED actor=[USA]
          تغير الأمر بعد سقوط نظام صدام حسين | APPOINTMENT OCCURRED actor=[IRQ]
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).contains(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // he arrives there
        "وصل شينزو آبي إلى البيت الأبيض",
        "وصل شينزو آبي إلى قصر الرئاسة",
        "عاد شينزو آبي إلى القرية",
        // what would be
        "تخشى الجماعة سقوط نظام صدام حسين",
        "بعد سقوط طائرة صدام حسين"
      })
  void readsNone(String sentence) {
    assertThat(Reading.events(sentence)).doesNotContain("APPOINTMENT");
  }
}
