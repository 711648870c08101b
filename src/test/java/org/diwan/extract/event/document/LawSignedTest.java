package org.diwan.extract.event.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who rules signs a law or a decree. */
class LawSignedTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          وقع الرئيس الكيني ويليام روتو، الثلاثاء، قانون الضرائب | SIGNING OCCURRED actor=[KEN]
          وقع الرئيس الكيني ويليام روتو على مرسوم جديد | SIGNING OCCURRED actor=[KEN]
          وقع الرئيس الكيني ويليام روتو أمرا تنفيذيا | SIGNING OCCURRED actor=[KEN]
          ارتفعت الأسعار بعد توقيع الرئيس الكيني ويليام روتو القانون | SIGNING OCCURRED actor=[KEN]
          سيوقع الرئيس الكيني ويليام روتو القانون غدا | SIGNING PLANNED actor=[KEN]
          # who does not rule, what is no law, what he does as a rule, what he has not done
          وقع الوزير الكيني جون مواي قانون الضرائب | ''
          وقع الرئيس الكيني ويليام روتو في خطأ يخالف القانون | ''
          يوقع الرئيس الكيني ويليام روتو القوانين | ''
          لم يوقع الرئيس الكيني ويليام روتو القانون | ''
          إن توقيع رئيس الوزراء على المرسوم دليل | ''
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }
}
