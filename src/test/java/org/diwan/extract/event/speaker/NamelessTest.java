package org.diwan.extract.event.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The verb is nobody's whose subject is a noun that names nobody known. */
class NamelessTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          رحبت موزمبيق بإعلان زيمبابوي | ENDORSE OCCURRED actor=[MOZ] recipient=[ZWE]
          وإذ أشادت موزمبيق بحكومة زيمبابوي | ENDORSE OCCURRED actor=[MOZ] recipient=[ZWE]
          قالت الصحيفة إن موزمبيق رفضت التعاون مع زيمبابوي | REJECT OCCURRED actor=[MOZ] recipient=[ZWE]
          وفي سياق متصل رفضت موزمبيق التعاون مع زيمبابوي | REJECT OCCURRED actor=[MOZ] recipient=[ZWE]
          ومن جهة أخرى أشادت موزمبيق بحكومة زيمبابوي | ENDORSE OCCURRED actor=[MOZ] recipient=[ZWE]
          # such a subject, behind or before the verb
          رحب المانحون بإعلان زيمبابوي | ''
          أشاد بموزمبيق الكثير من الخبراء | ''
          قال الوزير إن الخبير الاقتصادي يرفض قرار زيمبابوي | ''
          سيناريو يهدد موزمبيق | ''
          # the second name of a month is no such subject
          وفي يونيو/حزيران اتهمت موزمبيق زيمبابوي بالتجسس | ACCUSE OCCURRED actor=[MOZ] recipient=[ZWE]
          # an official, and one of whom is told whose he is
          قال الرئيس الكيني سامي العتيبي كلمة. وفي هذه الظروف يدعو مدير الصحة المواطنين إلى الالتزام في كينيا | ''
          قال الرئيس الكيني سامي العتيبي كلمة. وندد وزير خارجية تنزانيا بمواقف كينيا | ACCUSE OCCURRED actor=[TZA] recipient=[KEN]
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }
}
