package org.diwan.extract.event.subject;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two sides as the subject of a verb. */
class TwoSidesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # named or described behind the word for them
          التقى وزيرا خارجية البلدين المصري والتركي | MEETING OCCURRED actor=[EGY TUR]
          أدان الرئيسان المصري عبد الفتاح السيسي والفرنسي إيمانويل ماكرون روسيا | ACCUSE OCCURRED actor=[EGY FRA] recipient=[RUS]
          أدان الرئيسان عبد الفتاح السيسي وإيمانويل ماكرون روسيا | ACCUSE OCCURRED actor=[EGY FRA] recipient=[RUS]
          أدان وزيرا خارجية مصر والأردن إسرائيل | ACCUSE OCCURRED actor=[EGY JOR] recipient=[ISR]
          # a visitor and his host
          وقع البلدان خمس اتفاقيات خلال زيارة رئيس غانا إلى كينيا | SIGNING OCCURRED actor=[GHA KEN]; VISIT OCCURRED actor=[GHA] recipient=[KEN]
          اتفق الوزيران على التنسيق خلال لقاء جمع وزير الدفاع المصري بنظيره اليوناني | AGREE OCCURRED actor=[EGY GRC]; MEETING OCCURRED actor=[EGY GRC]
          اتفق الوزيران على التنسيق أمس بعد كلمة لوزير الدفاع المصري ونظيره اليوناني | ''
          أدان الاتحاد الأوروبي القصف بين غانا وكينيا، وحث الجانبين على الحوار. غانا وكينيا جارتان. غانا وكينيا في خطر | REQUEST OCCURRED actor=[eu] recipient=[GHA KEN]
          # two lands, or many
          التقى رئيس غانا رئيس توغو. وأدان البلدان كينيا | MEETING OCCURRED actor=[GHA TGO]; ACCUSE OCCURRED actor=[GHA TGO] recipient=[KEN]
          التقى رئيس غانا رئيس توغو. وأدانت البلدان الفقيرة كينيا | MEETING OCCURRED actor=[GHA TGO]
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          التقى الوزير الكندي شون فريزر نظيره الياباني تارو كونو. وقع البلدان اتفاقية للتعاون عام 1975 | 0
          التقى الوزير الكندي شون فريزر نظيره الياباني تارو كونو. وقع الوزيران اتفاقية للتعاون | 2
          """)
  void takesLandsForNoPersons(String text, int persons) {
    assertThat(Reading.facts(text, null, null).events().getLast().participations())
        .filteredOn(p -> p.participant().key().startsWith("P:"))
        .hasSize(persons);
  }
}
