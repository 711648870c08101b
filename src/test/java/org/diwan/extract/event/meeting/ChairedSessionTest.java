package org.diwan.extract.event.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A session under a chair needs no second side. */
class ChairedSessionTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ترأس رئيس الوزراء الكيني اجتماعا للجنة الطوارئ | MEETING OCCURRED actor=[KEN] chair=[KEN]
          عقد المكتب التنفيذي اجتماعا في نيروبي برئاسة وزير الداخلية الكيني | MEETING OCCURRED actor=[KEN] chair=[KEN]
          وخلال اجتماع ترأسه وزير الداخلية الكيني، رفعت الأسعار | MEETING OCCURRED actor=[KEN] chair=[KEN]
          رفعت الأسعار خلال الاجتماع الذي رأسته وزيرة النقل الكينية | MEETING OCCURRED actor=[KEN] chair=[KEN]
          ترأس رئيس الوزراء الكيني اجتماعا طارئا للبرلمان الكيني | MEETING OCCURRED actor=[~البرلمان@KEN] chair=[KEN]
          # an ambassador does not govern
          ترأس السفير الكيني اجتماعا للجنة الطوارئ | MEETING OCCURRED chair=[KEN]
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "انتهى الاجتماع في نيروبي",
        "ترأس المدرب اجتماعا مع اللاعبين",
        "انتهى اجتماع ترأسه المدرب"
      })
  void isNone(String sentence) {
    assertThat(Reading.events(sentence)).isEmpty();
  }
}
