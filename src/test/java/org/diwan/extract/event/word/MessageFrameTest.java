package org.diwan.extract.event.word;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who writes acts, who is written to receives. */
class MessageFrameTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          بعث ملك البحرين برقية تهنئة إلى رئيس بولندا | MESSAGE OCCURRED actor=[BHR] recipient=[POL]; ENDORSE OCCURRED actor=[BHR] recipient=[POL]
          وجه الرئيس الموريتاني رسالة إلى نظيره السنغالي | MESSAGE OCCURRED actor=[MRT] recipient=[SEN]
          تلقى سلطان عمان رسالة خطية من رئيس تنزانيا | MESSAGE OCCURRED actor=[TZA] recipient=[OMN]
          ذكر ملك الأردن الطقس في رسالة وجهها إلى رئيس العراق | MESSAGE OCCURRED actor=[JOR] recipient=[IRQ]
          سلم السفير الكيني رسالة من رئيس كينيا إلى أمير الكويت | MESSAGE OCCURRED actor=[KEN] recipient=[KWT] attendee=[KEN]
          رسالة خطية من أمير الكويت إلى رئيس العراق | MESSAGE OCCURRED actor=[KWT] recipient=[IRQ]
          تسلم أمير الكويت رسالة خطية من رئيس العراق | MESSAGE OCCURRED actor=[IRQ] recipient=[KWT]
          رسالة خطية من رئيس العراق للرئيس المصري | MESSAGE OCCURRED actor=[IRQ] recipient=[EGY]
          تلقى أمير الكويت برقية شكر من رئيس العراق | MESSAGE OCCURRED actor=[IRQ] recipient=[KWT]; ENDORSE OCCURRED actor=[IRQ] recipient=[KWT]
          تبادل رئيس الصين رسائل التهنئة مع رئيس مصر | MESSAGE OCCURRED actor=[CHN EGY]; ENDORSE OCCURRED actor=[CHN EGY]
          تبادل ملك البحرين وملك الأردن برقيات التهاني | MESSAGE OCCURRED actor=[BHR JOR]; ENDORSE OCCURRED actor=[BHR JOR]
          تبادل أبناء البحرين برقيات التهاني | ''
          # with its pronoun behind the verb
          نشرت اليوم رسالة بعث بها رئيس كينيا إلى ملك النرويج | MESSAGE OCCURRED actor=[KEN] recipient=[NOR]
          ورد ذلك في الرسالة التي بعث بها رئيس كينيا إلى ملك النرويج | MESSAGE OCCURRED actor=[KEN] recipient=[NOR]
          وجهت كينيا رسالتين متطابقتين إلى ملك النرويج وأمير الكويت | MESSAGE OCCURRED actor=[KEN] recipient=[NOR KWT]
          # whom he calls a brother
          بعث أمير الكويت برقية شكر إلى أخيه رئيس كينيا | MESSAGE OCCURRED actor=[KWT] recipient=[KEN]; ENDORSE OCCURRED actor=[KWT] recipient=[KEN]
          # what a deed makes known
          وجه الرئيس الموريتاني رسالة واضحة إلى نظيره السنغالي | ''
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"رسالة المسرح في مصر سامية", "حملت الأغنية رسالة سلام إلى العالم من لبنان"})
  void readsNothingFrom(String sentence) {
    assertThat(Reading.events(sentence)).isEmpty();
  }
}
