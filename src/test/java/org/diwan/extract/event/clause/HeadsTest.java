package org.diwan.extract.event.clause;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words before a name that stand for some of its people. */
class HeadsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          التقى وزير خارجية لاتفيا مع وفد من إستونيا | MEETING OCCURRED actor=[LVA EST]
          التقى وزير خارجية لاتفيا مع عدد من قادة دول الاتحاد الأوروبي | MEETING OCCURRED actor=[LVA eu]
          اجتمع وزير خارجية لاتفيا مع كبار مسؤولي الاتحاد الأوروبي | MEETING OCCURRED actor=[LVA eu]
          زار خبراء من الاتحاد الأوروبي لاتفيا | VISIT OCCURRED actor=[eu] recipient=[LVA]
          عقد لقاء بين ممثلين عن إستونيا ومسؤولين من بولندا | MEETING OCCURRED actor=[EST POL]
          # people of nobody
          التقى وزير خارجية لاتفيا وفد طلاب | MEETING OCCURRED actor=[LVA]
          # who stands before a person's name is meant, not the person
          أكد الوزير أن شقيق رئيس الهند يدعم نيبال | ''
          أكد الوزير أن محامي رئيس الهند يدعم نيبال | ''
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }
}
