package org.diwan.extract.event.office;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nouns of coming to power or losing it that tell what has come about. */
class CameAboutTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "هدأت القرى منذ الإطاحة بصدام حسين",
        "وهدأت القرى، ومنذ سقوط نظام صدام حسين لم يعد أحد",
        "فتحت المدرسة بعد عامين من الإطاحة بصدام حسين",
        "فتحت المدرسة بعد أشهر قليلة من سقوط نظام صدام حسين",
        "أدت المسيرات إلى الإطاحة بصدام حسين",
        "شاركت المدن في الإطاحة بصدام حسين"
      })
  void reads(String sentence) {
    assertThat(Reading.events(sentence)).contains("APPOINTMENT OCCURRED actor=[IRQ]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // what one plans, thinks of or may see
        "تفكر الجماعة في الإطاحة بصدام حسين",
        "قد تؤدي المسيرات إلى الإطاحة بصدام حسين",
        "كتبت المجلة فصلا طويلا من الإطاحة بصدام حسين",
        "تعمل الجماعة على سقوط نظام صدام حسين"
      })
  void readsNone(String sentence) {
    assertThat(Reading.events(sentence)).doesNotContain("APPOINTMENT");
  }
}
