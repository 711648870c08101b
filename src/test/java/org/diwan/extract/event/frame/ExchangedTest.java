package org.diwan.extract.event.frame;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two sides that accuse each other. */
class ExchangedTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          تبادلت كينيا وأوغندا الاتهامات | ACCUSE OCCURRED actor=[KEN] recipient=[UGA]; ACCUSE OCCURRED actor=[UGA] recipient=[KEN]
          كينيا وأوغندا تتبادلان الود، وتبادلت غانا وتوغو الاتهام بقصف جسر | ACCUSE OCCURRED actor=[GHA] recipient=[TGO]; ACCUSE OCCURRED actor=[TGO] recipient=[GHA]
          اتهامات متبادلة بين كينيا وأوغندا | ACCUSE OCCURRED actor=[KEN] recipient=[UGA]; ACCUSE OCCURRED actor=[UGA] recipient=[KEN]
          جاء ذلك بعد تبادل الاتهامات بين كينيا وأوغندا | ACCUSE OCCURRED actor=[KEN] recipient=[UGA]; ACCUSE OCCURRED actor=[UGA] recipient=[KEN]
          # of people without a name, of one side, of something else
          تبادل اللاعبان الاتهامات | ''
          تبادل رئيس كينيا ووزير خارجية كينيا الاتهامات | ''
          تبادلت كينيا وأوغندا الخبرات | ''
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }
}
