package org.diwan.extract.event.deed;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Ground that somebody has long held. */
class LastingHoldTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "بدأت عملية لتحرير الموصل من سيطرة تنظيم داعش",
        "رفض الخبير الإقرار بسيطرة إسرائيل على الجولان",
        "شرح الخبير أسباب احتجاج الناس على السيطرة الإثيوبية على مدينة كيسمايو",
      })
  void isNoSeizure(String sentence) {
    assertThat(Reading.events(sentence)).doesNotContain("ASSAULT");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "انسحب الجيش بعد سيطرة حركة الشباب على مدينة كيسمايو",
        "أعلنت حركة الشباب سيطرتها على مدينة كيسمايو",
      })
  void isOneElse(String sentence) {
    assertThat(Reading.events(sentence)).contains("ASSAULT OCCURRED actor=[al-shabaab]");
  }
}
