package org.diwan.extract.event.ceremony;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who keeps a day that another word than its own names. */
class FeastKeeperTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          احتفالات كينيا بذكرى الاستقلال | CEREMONY OCCURRED actor=[KEN]
          شهدت كينيا أمس إحياء لذكرى الثورة | CEREMONY OCCURRED actor=[KEN]
          تجمع آلاف الكينيين في الساحة لإحياء الذكرى السابعة للثورة | CEREMONY OCCURRED actor=[KEN]
          ترأس الرئيس الكيني ويليام روتو العرض احتفالا بالذكرى الـ 19 للثورة | CEREMONY OCCURRED actor=[KEN]
          # a body that the lists know keeps it, too
          حماس تحتفل بذكرى انطلاقتها | CEREMONY OCCURRED actor=[hamas]
          # the first, and one that is numbered in digits
          تحيي كينيا الذكرى الأولى للثورة | CEREMONY OCCURRED actor=[KEN]
          تحيي كينيا الذكرى 60 للثورة | CEREMONY OCCURRED actor=[KEN]
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // what was done on the day, whoever keeps it; a family; the day in general
        "قصفت كينيا القرية في ذكرى الثورة",
        "نزل الكينيون للمشاركة في إحياء الذكرى السابعة للثورة",
        "كتبت المجلة في الذكرى الأولى للحرب الكينية",
        "أسرة التميمي تحتفل بذكرى زواجها",
        "كتب الناس كثيرا عن إحياء الذكرى السابعة للثورة"
      })
  void readsNone(String sentence) {
    assertThat(Reading.events(sentence)).doesNotContain("CEREMONY");
  }
}
