package org.diwan.extract.event.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A verb joined to another has its subject. */
class OneSubjectTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          أكدت كندا رأيها ودعت روسيا إلى الانسحاب | REQUEST OCCURRED actor=[CAN] recipient=[RUS]
          شرحت الحكومة الكندية رأيها، ودعت الحكومة الكينية للحوار | REQUEST OCCURRED actor=[CAN] recipient=[KEN]
          شرحت كندا رأيها وحذرت موسكو من العودة إلى ذلك | THREATEN OCCURRED actor=[CAN] recipient=[RUS]
          # of another gender, the object of its verb, in a relative clause
          أكد العراق رأيه ودعت روسيا إلى الانسحاب | ''
          جاء وفد يعد كندا صديقة ودعت روسيا إلى الانسحاب | ''
          جاءت شركات التي تعد كندا سوقا ودعت روسيا إلى الانسحاب | ''
          # one's own, a person, a body of no state, not right behind
          شرحت كندا رأيها ودعت الحكومة الكندية إلى الانسحاب | ''
          شرحت كندا رأيها ودعت الأمم المتحدة إلى الانسحاب | ''
          شرحت كندا رأيها، دعت روسيا إلى الانسحاب | ''
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }
}
