package org.diwan.extract.event.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose paper or speech it is says what it holds. */
class SaidInItTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          نشر سفير كينيا مقالا طويلا انتقد فيه أوغندا | ACCUSE OCCURRED actor=[KEN] recipient=[UGA]
          ألقى رئيس كينيا كلمة أدان فيها القرارات الأوغندية | ACCUSE OCCURRED actor=[KEN] recipient=[UGA]
          انتشرت تغريدة لرئيس كينيا هاجم فيها أوغندا | ACCUSE OCCURRED actor=[KEN] recipient=[UGA]
          تلقى رئيس كينيا رسالة من رئيس أوغندا هنأ فيها الرئيس الكيني بالعيد | MESSAGE OCCURRED actor=[UGA] recipient=[KEN]; ENDORSE OCCURRED actor=[UGA] recipient=[KEN]
          نظر القضاة في الدعوى التي تقدمت بها كينيا وتتهم فيها أوغندا بالتجسس | ACCUSE OCCURRED actor=[KEN] recipient=[UGA]
          رحبت رواندا برسالة رئيس كينيا التي انتقد فيها أوغندا | ENDORSE OCCURRED actor=[RWA] recipient=[KEN]; ACCUSE OCCURRED actor=[KEN] recipient=[UGA]
          # who sends it, whoever it is for
          وجهت رواندا رسالة إلى رئيس كينيا انتقدت فيها أوغندا | MESSAGE OCCURRED actor=[RWA] recipient=[KEN]
          # who says it stands behind the verb
          نشرت كينيا تقريرا اتهم فيه الخبراء أوغندا بالتجسس | ''
          # no paper
          زار رئيس كينيا قرية انتقد فيها السكان أوغندا | ''
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }
}
