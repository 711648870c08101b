package org.diwan.extract.event.subject;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who does what a verb says. */
class SubjectTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # behind the verb, with those joined to it
          أشاد الرئيس الكيني بجهود قطر | ENDORSE OCCURRED actor=[KEN] recipient=[QAT]
          أدانت كندا والنرويج روسيا | ACCUSE OCCURRED actor=[CAN NOR] recipient=[RUS]
          # before it
          كندا والنرويج تدعمان أوكرانيا | ENDORSE OCCURRED actor=[CAN NOR] recipient=[UKR]
          # right before it, though another name follows
          قالت كندا إن "الصين" قد تدعم لاوس | ENDORSE OCCURRED actor=[CHN] recipient=[LAO]
          # men without a name cannot be the subject of a woman's verb
          الحكومة الكندية تتهم قادة من كينيا بالتجسس | ACCUSE OCCURRED actor=[CAN] recipient=[KEN]
          # a man behind a verb of a woman is whom she meets
          زارت رئيسة الوزراء الدنماركية كييف. واستقبلت أمس الرئيس الكيني | VISIT OCCURRED actor=[DNK] recipient=[UKR]; MEETING OCCURRED actor=[KEN DNK]
          # whom a relative pronoun means
          كندا التي تدعم أوكرانيا | ENDORSE OCCURRED actor=[CAN] recipient=[UKR]
          # people in the case of the object behind a verb of force
          ودحر الحوثيين من المدينة | ASSAULT OCCURRED recipient=[houthis]
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "أشاد بالجهود القطرية الرئيس الكيني",
        "التقت قبل أسبوع وزير خارجية إسبانيا ثم وزير خارجية هولندا",
        "ذكر الرئيس الكيني الطقس. وكانوا اجتمعوا مع رئيس رواندا",
        // a woman's verb, its object behind it, is not his
        "ذكر الرئيس الكيني الطقس. وانتهت الرحلة، بعدما بدأتها أمس بزيارة غانا",
        "إلى كندا وأدانت روسيا",
        "وأدان محامو الرئيس الكيني تنزانيا",
        "قال الرئيس المصري إن محامي الرئيس التركي يدعم قطر"
      })
  void readsNothingFrom(String sentence) {
    assertThat(Reading.events(sentence)).isEmpty();
  }
}
