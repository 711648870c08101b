package org.diwan.extract.event.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose a word is that a noun tells. */
class NounSpeakerTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          وجه وزير الخارجية الأرميني انتقادات إلى أذربيجان | ACCUSE OCCURRED actor=[ARM] recipient=[AZE]
          اتهمت غانا من قبل توغو بالتجسس | ACCUSE OCCURRED actor=[TGO] recipient=[GHA]
          إدانة كويتية لهجوم باكستان | ACCUSE OCCURRED actor=[KWT] recipient=[PAK]
          تصاعد رفض إسرائيل لقرار الأمم المتحدة | REJECT OCCURRED actor=[ISR] recipient=[un]
          تقدمت كندا بطلب إلى الأمم المتحدة | REQUEST OCCURRED actor=[CAN] recipient=[un]
          جاء ذلك بعد دعوة رئيس كينيا، في مقابلة أمس، أوغندا إلى الحوار | REQUEST OCCURRED actor=[KEN] recipient=[UGA]
          رفعت كندا دعوى على روسيا | ACCUSE OCCURRED actor=[CAN] recipient=[RUS]
          كشف المصدر عن موافقة مبدئية من جانب الحكومة الإيطالية على التعاون مع كندا | AGREE OCCURRED actor=[ITA] recipient=[CAN]
          اتهم رئيس كينيا كندا برفض أوتاوا تزويد نيروبي بالحبوب | ACCUSE OCCURRED actor=[KEN] recipient=[CAN]; REJECT OCCURRED actor=[CAN] recipient=[KEN]
          # who is only to file it
          سافر الوفد كي تتقدم كندا بشكوى إلى محكمة العدل الدولية ضد روسيا | ''
          # who only receives it
          تلقى وزير الخارجية الأرميني انتقادات | ''
          # the nationality of its object
          رفض المبادرة الإيرانية | ''
          جرت الإشادة بالدعم الإيراني للعراق | ''
          # nobody says it
          تراجع دعم كوبا | ''
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }
}
