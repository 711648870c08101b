package org.diwan.extract.event.clause;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A verb that names nobody goes on with whom its gender fits. */
class AgreeingTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          قال وزير الخارجية العراقي سامي العتيبي إن الوضع صعب. واتهم تركيا بقصف القرى. | ACCUSE OCCURRED actor=[IRQ] recipient=[TUR]
          # called by a noun of a man
          قال وزير الخارجية العراقي سامي العتيبي إن الوضع صعب. واتهم النظام السوري تركيا بقصف القرى. | ACCUSE OCCURRED actor=[SYR] recipient=[TUR]
          # a seat of power is no capital
          قال وزير الخارجية العراقي سامي العتيبي إن الوضع صعب. واتهم الكرملين أوكرانيا بقصف القرى. | ACCUSE OCCURRED actor=[RUS] recipient=[UKR]
          قال وزير الخارجية العراقي سامي العتيبي إن الوضع صعب. واتهم موسكو بقصف القرى. | ACCUSE OCCURRED actor=[IRQ] recipient=[RUS]
          # it was not he
          قال وزير الخارجية العراقي سامي العتيبي إن الوضع صعب. كما طالبت تركيا بالانسحاب. | ''
          """)
  void goesOnWithWhomItFits(String text, String expected) {
    assertThat(Reading.events(text)).isEqualTo(expected);
  }
}
