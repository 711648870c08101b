package org.diwan.extract.event.word;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A word toward nobody is meant for the one side that it is about. */
class ConcernedTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          استنكرت كندا الحملة على كينيا | ''
          طالبت النرويج بتشكيل حكومة جديدة في اليمن | REQUEST OCCURRED actor=[NOR] recipient=[YEM]
          طالبت كندا بانسحاب روسيا من أوكرانيا | REQUEST OCCURRED actor=[CAN] recipient=[RUS]
          طالبت كل من كندا واليابان بتخلي روسيا عن السلاح | REQUEST OCCURRED actor=[CAN JPN] recipient=[RUS]
          انتقد رئيس غانا معاملة اللاجئين في ليبيا | ACCUSE OCCURRED actor=[GHA] recipient=[LBY]
          رحبت النرويج بإطلاق سجناء في نيبال | ENDORSE OCCURRED actor=[NOR] recipient=[NPL]
          """)
  void isMeantForWhomItIsAbout(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "دعت كندا الشعوب إلى دعم أوكرانيا",
        "دعت كندا إلى انسحاب جميع القوات من أوكرانيا",
        "دعت كندا إلى عقوبات على روسيا",
        "دعت كندا إلى تدخل عاجل لحماية شعب ليبيا",
        "دعت كندا إلى موقف حازم يلزم ليبيا",
        "طالبت كندا بلجنة دولية للتحقيق في أحداث ليبيا",
        "طالبت النرويج بتشكيل حكومة في اليمن وفي ليبيا",
        "انتقد رئيس غانا اقتراض المال من كندا",
        "أدانت كندا، في بيان حول اليمن، القرار",
        "انتقدت كندا الخطة، وكان الطقس في ليبيا حارا",
      })
  void isMeantForNobodyWhereAnotherIsCalledOrTwoAreNamed(String sentence) {
    assertThat(Reading.events(sentence)).isEmpty();
  }
}
