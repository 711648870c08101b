package org.diwan.extract.event.gathering;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who meets at a summit or conference is known by its name. */
class GatheringFrameTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          اختتم منتدى التعاون الصيني الأفريقي | CONFERENCE OCCURRED actor=[CHN]
          عقدت اللجنة المشتركة المصرية السودانية دورتها العاشرة في الخرطوم | CONFERENCE OCCURRED actor=[EGY SDN]
          اختتمت في مسقط أعمال اللجنة العمانية القطرية المشتركة | CONFERENCE OCCURRED actor=[OMN QAT]
          فشلت مفاوضات اللجنة المشتركة بين مصر والسودان | CONFERENCE OCCURRED actor=[EGY SDN]
          في اجتماعات الجمعية العامة للأمم المتحدة غدا | CONFERENCE PLANNED actor=[un-general-assembly]
          عقد مجلس الأمن الدولي جلسة حول المياه | CONFERENCE OCCURRED actor=[un-security-council]
          عقدت المحكمة الجنائية الدولية جلسة حول القضية | ''
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "وصل السعر إلى قمة جديدة في الصين",
        "أعلنت اللجنة المصرية للانتخابات النتائج",
        "شكل البرلمان لجنة مشتركة من أعضاء اللجنة المالية"
      })
  void readsNothingFrom(String sentence) {
    assertThat(Reading.events(sentence)).isEmpty();
  }
}
