package org.diwan.extract.event.modality;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a word does where it stands. */
class CueAtTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          دعت كينيا فرنسا إلى الضغط من أجل وقف العدوان الإسرائيلي على غزة | REQUEST OCCURRED actor=[KEN] recipient=[FRA]; ASSAULT OCCURRED actor=[ISR] recipient=[PSE]
          صدر أمر بتعيين سامح شكري وزيرا للخارجية وهو القادم من إدارة شركة | APPOINTMENT OCCURRED actor=[EGY]
          زيارة مقبلة لرئيس كينيا إلى أوغندا | VISIT PLANNED actor=[KEN] recipient=[UGA]
          بحثت اللجنة اجتماعات مقبلة بعد القصف الروسي على أوكرانيا | ASSAULT OCCURRED actor=[RUS] recipient=[UKR]
          أثار العدوان الإسرائيلي المستمر على غزة غضبا | ASSAULT ONGOING actor=[ISR] recipient=[PSE]
          اجتماع متوقع بين الرئيس الكيني ونظيره الرواندي | MEETING PLANNED actor=[KEN RWA]
          اجتماع غير متوقع بين الرئيس الكيني ونظيره الرواندي | MEETING OCCURRED actor=[KEN RWA]
          نظم أطباء في كينيا اعتصاما استمر خمسة أيام متواصلة | PROTEST OCCURRED actor=[KEN]
          استنكر الوزير عبدالله بن عبدالرحمن المقبل القصف الروسي على أوكرانيا | ACCUSE OCCURRED actor=[SAU] recipient=[RUS]; ASSAULT OCCURRED actor=[RUS] recipient=[UKR]
          أثار الهجوم الروسي على أوكرانيا والضغوط المستمرة غضبا | ASSAULT OCCURRED actor=[RUS] recipient=[UKR]
          أجرى الرئيس الكيني زيارة غير مقررة إلى رواندا | VISIT OCCURRED actor=[KEN] recipient=[RWA]
          # something else still goes on
          قصفت كينيا رواندا التي لا تزال تحكمها جماعة | ASSAULT OCCURRED actor=[KEN] recipient=[RWA]
          تناول الرئيس الكيني مأدبة غداء مع رئيس رواندا | MEETING OCCURRED actor=[RWA KEN]
          سقط مدني في المعارك الدائرة بين الجيش الكيني وحركة الشباب | ASSAULT ONGOING actor=[~الجيش@KEN al-shabaab]
          نظم أطباء مسيرة في الدائرة الأولى بنيروبي | PROTEST OCCURRED actor=[KEN]
          لا تزال الغارات الكينية على أوغندا تسيطر على الصحف | ASSAULT OCCURRED actor=[KEN] recipient=[UGA]
          لا تزال الغارات الكينية على أوغندا مستمرة | ASSAULT ONGOING actor=[KEN] recipient=[UGA]
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }
}
