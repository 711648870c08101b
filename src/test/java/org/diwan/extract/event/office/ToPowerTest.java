package org.diwan.extract.event.office;

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
          تغير الأمر بعد وصول جوزيف كابيلا للسلطة | APPOINTMENT OCCURRED actor=[COD]
          تغير الأمر بعد سقوط الرئيس السابق صدام حسين | APPOINTMENT OCCURRED actor=[IRQ]
          وصل جوزيف كابيلا، وهو شاب، إلى السلطة | APPOINTMENT OCCURRED actor=[COD]
          تغير الأمر منذ صعود باراك أوباما إلى السلطة | APPOINTMENT OCCURRED actor=[USA]
          تغير الأمر منذ مجيء باراك أوباما إلى السلطة | APPOINTMENT OCCURRED actor=[USA]
          تغير الأمر منذ عودة شينزو آبي إلى السلطة | APPOINTMENT OCCURRED actor=[JPN]
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
        "شهد الجميع دخول باراك أوباما البيت الأبيض",
        "شهد الجميع وصول باراك أوباما إلى البيت الأبيض",
        "تغير الأمر منذ وصول باراك أوباما إلى البيت الكبير",
        "تغير الأمر منذ وصول باراك أوباما إلى القصر الأبيض",
        "تغير الأمر منذ عودة باراك أوباما البيت الأبيض ملون",
        // too far, or in another sentence
        "وصل جوزيف كابيلا بعد رحلة طويلة شاقة من القرية إلى السلطة",
        "وصل جوزيف كابيلا؛ إلى السلطة",
        // what would be
        "تخشى الجماعة سقوط نظام صدام حسين",
        "بعد سقوط طائرة صدام حسين",
        "تغير الأمر بعد سقوط خليل التميمي",
        "شهد الجميع سقوط صدام حسين",
        "تغير الأمر بعد وصول جوزيف كابيلا للقرية"
      })
  void readsNone(String sentence) {
    assertThat(Reading.events(sentence)).doesNotContain("APPOINTMENT");
  }
}
