package org.diwan.extract.entity.registry;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.entity.Mentions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who holds an office on the day of reference, 20 May 2019. */
class OfficeHoldersTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          الرئيس الفرنسي | إيمانويل ماكرون FRA HEAD_OF_STATE
          وزير الخارجية الروسي | سيرغي لافروف RUS FOREIGN_MINISTER
          الملك سلمان | سلمان بن عبد العزيز آل سعود SAU MONARCH
          أمير دولة قطر | تميم بن حمد بن خليفة آل ثاني QAT MONARCH
          رئيس جمهورية مصر العربية | عبد الفتاح سعيد حسين السيسي EGY HEAD_OF_STATE
          سيد الكرملين | فلاديمير بوتين RUS HEAD_OF_STATE
          المستشار الألماني | أنغيلا ميركل DEU HEAD_OF_GOVERNMENT
          الوزير الأول الفرنسي | إدوار فيليب FRA HEAD_OF_GOVERNMENT
          # a body sends many, each elsewhere
          المبعوث الأممي إلى اليمن | مارتن غريفيث ENVOY
          المبعوث الأممي | ? ENVOY
          # a state has many
          سفير فرنسا | ? FRA AMBASSADOR
          # a spokesman of another body
          المتحدث باسم الحكومة الألمانية | شتيفن زايبرت DEU SPOKESPERSON
          المتحدث باسم وزارة النقل الألمانية | ? DEU SPOKESPERSON
          # no state is told
          الرئيس | ''
          رئيس النادي | ''
          """)
  void reads(String sentence, String expected) {
    assertThat(Mentions.in(sentence)).isEqualTo(expected);
  }
}
