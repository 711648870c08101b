package org.diwan.extract.event.clause;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The states that a noun's adjectives name. */
class NationalitiesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          جرت في فيينا مباحثات صربية مجرية | MEETING OCCURRED actor=[SRB HUN]
          عقد في تبليسي لقاء أرميني صربي | MEETING OCCURRED actor=[ARM SRB]
          # one adjective alone, a preposition or comma between
          جرت في فيينا مباحثات صربية | ''
          جرت في فيينا مباحثات صربية في إطار أوروبي | ''
          عقد في تبليسي لقاء أرميني، وصربي | ''
          جرت في فيينا مباحثات صربية برعاية مجرية | ''
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }
}
