package org.diwan.extract.event.subject;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A bare name right before a verb without {@code و} is its subject though another follows. */
class AdjacentSubjectTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          أكد الوزير أن الهند تدعم نيبال | ENDORSE OCCURRED actor=[IND] recipient=[NPL]
          أكد الوزير أن الهند وكندا تدعمان نيبال | ENDORSE OCCURRED actor=[IND CAN] recipient=[NPL]
          أكد الوزير أن وزير خارجية الهند يدعم نيبال | ENDORSE OCCURRED actor=[IND] recipient=[NPL]
          # a pronoun takes up what stands before the verb
          أساليب سمح بها جورج بوش ندد بها كثيرا باراك أوباما | ''
          # an auxiliary between
          أعلن الوزير أن كندا كانت تدعم نيبال | ENDORSE OCCURRED actor=[CAN] recipient=[NPL]
          # a comma that only closes the name
          أكد البيان أن وزير خارجية الهند، التقى رئيس نيبال | MEETING OCCURRED actor=[NPL IND]
          وزير خارجية الهند، التقى رئيس نيبال | MEETING OCCURRED actor=[NPL IND]
          # not of a name that another word governs, nor of a verb with and
          وصل الوفد إلى وزير خارجية الهند، التقى رئيس نيبال | ''
          # somebody about the person who is named
          أكد الوزير أن شقيق رئيس الهند يدعم نيبال | ''
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }
}
