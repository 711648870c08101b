package org.diwan.extract.event.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A verb of speaking without a subject is of who was spoken of last only where it opens its clause.
 */
class ResumptionTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          اتهمت كندا كينيا. كما طلبت من رواندا الحوار | ACCUSE OCCURRED actor=[CAN] recipient=[KEN]; REQUEST OCCURRED actor=[CAN] recipient=[RWA]
          قطع المغرب علاقاته مع إيران، متهما طهران بالتدخل | SANCTION OCCURRED actor=[MAR] recipient=[IRN]; ACCUSE OCCURRED actor=[MAR] recipient=[IRN]
          رحب مصدر سعودي بقرار تركيا | ENDORSE OCCURRED actor=[SAU] recipient=[TUR]
          اتهم القضاء الكندي إيران | ACCUSE OCCURRED actor=[CAN] recipient=[IRN]
          قال بوتين إننا مستعدون للتعاون مع فرنسا | AGREE OCCURRED actor=[RUS] recipient=[FRA]
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "تحدث رئيس غانا. وانتقد القادة موقف كينيا",
        "تحدث رئيس غانا. ويهدد التقدم مصير كينيا",
        "تحدث رئيس غانا. والمسيرة التي دعت لها كينيا",
        "قال بوتين إنهم مستعدون للتعاون مع فرنسا",
        "ناقش المجلس مشروع قرار يدين إسرائيل",
        "تحدث رئيس غانا. وحثه للجانبين الكيني والرواندي على الحوار"
      })
  void readsNothingFrom(String sentence) {
    assertThat(Reading.events(sentence)).isEmpty();
  }
}
