package org.diwan.extract.event.modality;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is asked for, considered or lifted is not done. */
class WishedTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          قرر الاتحاد الأوروبي فرض عقوبات على النيجر | SANCTION OCCURRED actor=[eu] recipient=[NER]
          طردت بولندا ثلاثة دبلوماسيين روس | SANCTION OCCURRED actor=[POL] recipient=[RUS]
          فرضت كندا عقوبات على أبرز قادة الجيش السوري | SANCTION OCCURRED actor=[CAN] recipient=[SYR]
          استدعت الأردن سفيرها | SANCTION OCCURRED actor=[JOR]
          تعرضت النيجر لفرض عقوبات من قبل الاتحاد الأوروبي | SANCTION OCCURRED actor=[eu] recipient=[NER]
          أطلقت اليونيسف بالتعاون مع النرويج حملة للتطعيم | COOPERATION OCCURRED actor=[unicef NOR]
          تطالب المعارضة بانتخابات أو إقالة رئيس كينيا | ''
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "تطلع خبير إلى إقامة علاقات مع النيجر",
        "أكد خبير استبعاد ترامب زيارة القاهرة",
        "أشاد خبير بزيارة الرئيس للهند",
        "تدرس بولندا خيار فرض عقوبات على النيجر",
        "من الممكن أن تفرض بولندا عقوبات على النيجر",
        "قد تفرض بولندا عقوبات على النيجر",
        "المخاوف من منحه وسام الدولة في مصر",
        "الجيش الباكستاني يدشن عملية عسكرية",
        "جهود فرض عقوبات على النيجر",
        "أنباء عن قرب فرض عقوبات على النيجر",
        "فرضت بولندا ضرائب على الوقود",
        "أعلن المتحدث باسم المركز أن العمل مستمر بالتعاون مع الحكومة اليمنية",
        "فتحت سفارة فرنسا في تونس باب الترشح للمنح"
      })
  void readsNoDeedFrom(String sentence) {
    assertThat(Reading.events(sentence)).isEmpty();
  }
}
