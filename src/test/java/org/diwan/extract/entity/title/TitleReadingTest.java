package org.diwan.extract.entity.title;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.entity.Mentions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What completes a title: field, body and state. */
class TitleReadingTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          وزير النقل في الحكومة اللبنانية سامي حداد | سامي حداد LBN MINISTER_OTHER
          وزيرة الصحة في حكومة كينيا سارة بيترسون | سارة بيترسون KEN MINISTER_OTHER
          وزير النقل الكيني | ? KEN MINISTER_OTHER
          مستشار وزير المالية سامي حداد | سامي حداد OFFICIAL_OTHER
          رئيس اللجنة المالية سامي حداد | سامي حداد OFFICIAL_OTHER
          رئيس مجلس النواب الأردني | عاطف يوسف الطراونة JOR LEGISLATURE_SPEAKER
          رئيس مجلس الشورى الإيراني | علي لاريجاني IRN LEGISLATURE_SPEAKER
          رئيس مجلس شورى حركة النهضة سامي حداد | سامي حداد TUN PARTY_OFFICIAL
          رئيس المخابرات الكينية | ? KEN OFFICIAL_OTHER
          # its state told once more
          رئيس الأركان الكويتي بدولة الكويت سامي حداد | سامي حداد KWT MILITARY
          # what no state has
          رئيس الفريق | ''
          رئيس المباراة | ''
          """)
  void reads(String sentence, String expected) {
    assertThat(Mentions.in(sentence)).isEqualTo(expected);
  }
}
