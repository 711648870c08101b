package org.diwan.extract.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The head noun alone means the body named last with it; completed, it may be another. */
class ShortBodiesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          انتقدت حركة حماس القرار. وقالت الحركة ذلك | hamas; hamas
          زار وفد منظمة الصحة العالمية المدينة. وطلب من المنظمة أن تساعد | who (GROUP); who
          انتقدت حركة حماس القرار. وقالت الحركة الطلابية ذلك | hamas
          انتقدت حركة حماس القرار. واتهمت الحركة الحوثيين | hamas; hamas; houthis
          قالت الحركة ذلك. وانتقدت حركة حماس القرار | hamas
          # one of a list does not displace the one spoken of
          قالت منظمة الصحة العالمية ذلك لليونيسف ومنظمة العفو الدولية. وطلبت المنظمة أن تساعد | who; unicef; amnesty; who
          """)
  void finds(String text, String expected) {
    assertThat(Mentions.in(text)).isEqualTo(expected);
  }
}
