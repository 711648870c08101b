package org.diwan.extract.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Words told in the plainest way: who speaks, whom he means, whatever stands between. */
class PlainSpeechTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          دعا حزب الله كندا إلى الحوار | REQUEST OCCURRED actor=[hezbollah] recipient=[CAN]
          حذر الرئيس الروسي، فلاديمير بوتين، الجمعة، نظيره الفرنسي من عمل متهور | THREATEN OCCURRED actor=[RUS] recipient=[FRA]
          عبر وزير الخارجية الكندي عن تضامنه مع تركيا | ENDORSE OCCURRED actor=[CAN] recipient=[TUR]
          كما عبر رئيس الوزراء الهندي عن شكره لقطر | ENDORSE OCCURRED actor=[IND] recipient=[QAT]
          أكدت روسيا وقوفها إلى جانب سوريا | ENDORSE OCCURRED actor=[RUS] recipient=[SYR]
          أدانت كندا استهداف الحوثيين لمطار أبها | ACCUSE OCCURRED actor=[CAN] recipient=[houthis]
          دعا وزير الخارجية الكندي في الدوحة إسرائيل إلى وقف الحرب | REQUEST OCCURRED actor=[CAN] recipient=[ISR]
          شدد وزير الخارجية الكندي على ضرورة التزام إسرائيل بالهدنة | REQUEST OCCURRED actor=[CAN] recipient=[ISR]
          شدد وزير الخارجية الكندي على ضرورة تحمل إسرائيل المسؤولية | REQUEST OCCURRED actor=[CAN] recipient=[ISR]
          ألح وزير الخارجية الكندي على ضرورة أن تنسحب إسرائيل | REQUEST OCCURRED actor=[CAN] recipient=[ISR]
          شدد وزير الخارجية الكندي على ضرورة محاسبة إسرائيل | ''
          قالت النرويج إنها لن تقبل المقترح الصيني | REJECT OCCURRED actor=[NOR] recipient=[CHN]
          قال وزير الخارجية الكندي إن بلاده لن تسمح بأي تدخل كوبي | REJECT OCCURRED actor=[CAN]
          الحوثيون، الذين تتهمهم كندا بالتهريب، في مسقط | ACCUSE OCCURRED actor=[CAN] recipient=[houthis]
          اتفق حزب الوفد وحزب النور على الحوار | AGREE OCCURRED actor=[wafd-party nour-party]
          حذرت إيران من أنها سترد على أي اعتداء إسرائيلي | THREATEN OCCURRED actor=[IRN] recipient=[ISR]
          قال الرئيس الإيراني إن بلاده سترد بحزم على العقوبات الكندية | THREATEN OCCURRED actor=[IRN] recipient=[CAN]
          قال الرئيس الإيراني إن بلاده سترد بقوة على أي هجوم إسرائيلي | THREATEN OCCURRED actor=[IRN] recipient=[ISR]
          أعربت كندا عن إدانتها للقرار الأمريكي | ACCUSE OCCURRED actor=[CAN] recipient=[USA]
          نفت كندا صحة الأنباء عن هجوم | REJECT OCCURRED actor=[CAN]
          أكد وزير الخارجية الكندي وقوف كندا إلى جانب تركيا | ENDORSE OCCURRED actor=[CAN] recipient=[TUR]
          أكد الجانبان حرصهما على تعزيز العلاقات بين قطر وتركيا | AGREE OCCURRED actor=[QAT TUR]
          كانت كندا واليابان وكوبا قد أدانت تجارب إيران | ACCUSE OCCURRED actor=[CAN JPN CUB] recipient=[IRN]
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "اتهمت صحيفة واشنطن بوست الأمريكية كوبا بالتهريب",
        "ستنسحب كندا إن لم تقبل المكسيك",
        "سافر الوفد عبر كندا وأعرب عن شكره",
        "أكدت كندا أهمية التزام الأطراف",
        "عاقبت المحكمة كل من يعارض سياسة كوبا",
        "قالت الصحيفة إن كندا سترد على الرسالة",
        "كندا وكوبا. كندا وكوبا. كندا وكوبا. أعربت كندا عن رغبتها في العمل"
      })
  void readsNothingFrom(String sentence) {
    assertThat(Reading.events(sentence)).isEmpty();
  }
}
