package org.diwan.extract.event.office;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who loses his office though other words stand before his name. */
class ToppledTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          تغير الأمر بعد الإطاحة بنظام صدام حسين | APPOINTMENT OCCURRED actor=[IRQ]
          تغير الأمر بعد الإطاحة بصدام حسين | APPOINTMENT OCCURRED actor=[IRQ]
          تغير الأمر بعد إطاحة الجيش بالرئيس صدام حسين | APPOINTMENT OCCURRED actor=[IRQ]
          كان ذلك قبل سنوات من حكم الرئيس المصري حسني مبارك الذي أطاحت به انتفاضة | APPOINTMENT OCCURRED actor=[EGY]
          غادر البلاد الرئيس الأسبق حسني مبارك، الذي أطيح به لاحقا | APPOINTMENT OCCURRED actor=[EGY]
          أطاح انقلاب عسكري بحكومة الصادق المهدي | APPOINTMENT OCCURRED actor=[SDN]
          دمرت المباني في الحرب التي أطاحت آنذاك بنظام صدام حسين | APPOINTMENT OCCURRED actor=[IRQ]
          أطيح بالرئيس السوداني عمر البشير | APPOINTMENT OCCURRED actor=[SDN]
          سحب البرلمان الثقة من رئيس الوزراء ماريانو راخوي | APPOINTMENT OCCURRED actor=[ESP]
          # what one fights or collects votes for; trust that is given
          تقاتل الجماعة من أجل الإطاحة بنظام صدام حسين | ''
          تقاتل الجماعة من أجل الإطاحة بصدام حسين | ''
          يجمعون توقيعات لسحب الثقة من رئيس الوزراء ماريانو راخوي | ''
          تعزز الثقة من رئيس الوزراء ماريانو راخوي | ''
          قد تطيح الأزمة بحكومة الصادق المهدي | ''
          # his friend, his state, one who is not taken up by the pronoun
          يقيم حسني مبارك في المدينة التي أطاحت بها العاصفة | ''
          أطاح انقلاب عسكري بحكومة السودان | ''
          تغير الأمر بعد الإطاحة بصديق صدام حسين | ''
          تغير الأمر بعد الإطاحة بنظام العراق | ''
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }
}
