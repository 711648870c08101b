package org.diwan.extract.event.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who calls whom, and what is no call. */
class TelephoneTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          اتصل رئيس روسيا هاتفيا بملك البحرين | CALL OCCURRED actor=[RUS BHR]
          تحدث رئيس أوكرانيا هاتفيا مع رئيس وزراء الهند | CALL OCCURRED actor=[UKR IND]
          هاتف الرئيس التركي نظيره الأذربيجاني | CALL OCCURRED actor=[TUR AZE]
          جرى اتصال هاتفي بين وزير الخارجية العماني ووزير الخارجية السويسري | CALL OCCURRED actor=[OMN CHE]
          تلقى أمير الكويت اتصالا هاتفيا من رئيس كوريا الجنوبية | CALL OCCURRED actor=[KOR KWT]
          تحدث رئيس أوكرانيا مع رئيس وزراء الهند | CALL OCCURRED actor=[UKR IND]
          اتصال بين وزير الخارجية العماني ووزير الخارجية السويسري | CALL OCCURRED actor=[OMN CHE]
          عقد رئيس كينيا اجتماعا افتراضيا مع رئيس رواندا | CALL OCCURRED actor=[RWA KEN]
          عقد رئيس كينيا اجتماعا مع رئيس رواندا عبر دائرة تلفزيونية مغلقة | CALL OCCURRED actor=[RWA KEN]
          أجرى رئيس كينيا محادثات عن بعد مع رئيس رواندا | CALL OCCURRED actor=[RWA KEN]
          أكد رئيس كينيا في اتصال مع رئيس رواندا أن الطقس جميل | CALL OCCURRED actor=[RWA KEN]
          خلال اتصال هاتفي تلقاه من رئيس رواندا، ذكر رئيس كينيا الطقس | CALL OCCURRED actor=[RWA KEN]
          أجرى رئيس كينيا اتصالات مكثفة مع رئيس رواندا | CALL OCCURRED actor=[RWA KEN]
          أجرى الرئيس الكيني مباحثات عبر الهاتف مع رئيس رواندا | CALL OCCURRED actor=[RWA KEN]
          أجرى رئيس كينيا مباحثات عبر التقنية المرئية مع رئيس رواندا | CALL OCCURRED actor=[RWA KEN]
          أجرى رئيس كينيا عبر تقنية الفيديو مباحثات مع رئيس رواندا | CALL OCCURRED actor=[RWA KEN]
          بحث صاحب السمو الشيخ محمد بن زايد آل نهيان رئيس الدولة وفخامة رئيس جمهورية رواندا خلال اتصال هاتفي أسعار الشاي | CALL OCCURRED actor=[ARE RWA]
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "تحدث رئيس أوكرانيا عن خلافات بين رئيس وزراء الهند والمعارضة",
        "تحدث رئيس أوكرانيا مع الصحفيين في الهند",
        "هاتف صيني آخر من شركة هواوي الصينية",
        "هاتف محمول صيني يباع في مصر",
        "الاتصالات جارية بين كينيا ورواندا",
        "اتصلت الشركة الكينية بالسلطات في رواندا"
      })
  void readsNothingFrom(String sentence) {
    assertThat(Reading.events(sentence)).isEmpty();
  }
}
