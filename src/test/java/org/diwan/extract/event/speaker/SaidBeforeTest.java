package org.diwan.extract.event.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who speaks in the sentence before a participle or noun. */
class SaidBeforeTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # people or a name that is not known say what the participle tells
          قال الرئيس الكيني سامي العتيبي كلمة. وأكد النشطاء أن القرار خطير، مطالبين تنزانيا بالرحيل | ''
          قال الرئيس الكيني سامي العتيبي كلمة. وقال ميتشل إن القرار خطير، مطالبا تنزانيا بالرحيل | ''
          قال الرئيس الكيني سامي العتيبي إن القرار خطير، مطالبا تنزانيا بالرحيل | REQUEST OCCURRED actor=[KEN] recipient=[TZA]
          أعلن رئيس إستونيا أن بلاده تدعم أوكرانيا | ENDORSE OCCURRED actor=[EST] recipient=[UKR]
          # far from the verb the pronoun means another
          قال الرئيس الكيني كلمة. وكشف حقيقة أقوال المدير السابق للبنك حول اتهامه لتنزانيا بالتقصير | ''
          قال الرئيس الكيني كلمة. وأعرب مرارا عن رفضه سياسات تنزانيا | REJECT OCCURRED actor=[KEN] recipient=[TZA]
          نظم ناشطون حفلا، مطالبين تنزانيا بالرحيل | ''
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }
}
