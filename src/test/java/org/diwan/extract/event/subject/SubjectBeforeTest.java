package org.diwan.extract.event.subject;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The nearest bare name before a verb with no other verb between. */
class SubjectBeforeTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          وزير خارجية لاتفيا في كلمته أمس أدان روسيا | ACCUSE OCCURRED actor=[LVA] recipient=[RUS]
          وزير خارجية لاتفيا الجديد زار إستونيا | VISIT OCCURRED actor=[LVA] recipient=[EST]
          رئيس توغو ورئيس غانا وقعا اتفاقية | SIGNING OCCURRED actor=[TGO GHA]
          إستونيا وبولندا وقعتا اتفاقية | SIGNING OCCURRED actor=[EST POL]
          # many are not the one who is named
          تحدث وزير الخارجية المصري سامح شكري عن الشباب الذين التقوا بالرئيس الفرنسي إيمانويل ماكرون | ''
          # not the one before another verb
          قال وزير خارجية لاتفيا إن إستونيا وقعت اتفاقية مع بولندا | SIGNING OCCURRED actor=[POL EST]
          إستونيا وصفت الخطة ثم غادر الوفد واتهمت روسيا | ''
          # a woman's state is no subject of a man's verb that goes on
          وزار الرئيس الكيني غانا واستنكر موقف توغو | VISIT OCCURRED actor=[KEN] recipient=[GHA]; ACCUSE OCCURRED actor=[KEN] recipient=[TGO]
          # who does what was told before goes on, no object of that
          استضاف رئيس غانا الثلاثاء رئيس توغو وأثنى على جهود كينيا | MEETING OCCURRED actor=[GHA TGO]; ENDORSE OCCURRED actor=[GHA] recipient=[KEN]
          ساعدت كينيا جيش غانا وأشادت بتوغو | ''
          واعتذر رئيس غانا الجمعة وأدان القصف التوغولي | CONCEDE OCCURRED actor=[GHA]; ACCUSE OCCURRED actor=[GHA] recipient=[TGO]; ASSAULT OCCURRED actor=[TGO]
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }
}
