package org.diwan.extract.event.clause;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands between two commas hides nobody and lends nobody. */
class AsidesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          اتهم وزير الخارجية العراقي، في مقابلة مع قناة محلية، تركيا بقصف القرى | ACCUSE OCCURRED actor=[IRQ] recipient=[TUR]
          حذرت الهند، في رسالة إلى مجلس الأمن، باكستان من التصعيد | THREATEN OCCURRED actor=[IND] recipient=[PAK]; MESSAGE OCCURRED actor=[IND] recipient=[un-security-council]
          طالبت النرويج - خلال اجتماع في جنيف - إيران بالتعاون | REQUEST OCCURRED actor=[NOR] recipient=[IRN]
          # a verb that describes a noun of it is no other clause, another verb is
          اتهم رئيس العراق، في كلمة ألقاها أمس، تركيا بقصف القرى | ACCUSE OCCURRED actor=[IRQ] recipient=[TUR]
          أدانت كندا، في بيان صدر عنها، القرار الهندي | ACCUSE OCCURRED actor=[CAN] recipient=[IND]
          باعت كينيا، خلال زيارة رسمية استمرت يومين، غانا طائرات عسكرية | COOPERATION OCCURRED actor=[KEN] recipient=[GHA]
          أدانت كندا، بأشد العبارات، القرار الهندي | ACCUSE OCCURRED actor=[CAN] recipient=[IND]
          أدانت كندا الهجوم، وفي اليوم التالي اجتمع الوزراء، القرار الهندي | ACCUSE OCCURRED actor=[CAN]
          # who is named in it is not whom the word is meant for
          أدانت كندا، في بيان حول اليمن، الهجوم | ''
          """)
  void areReachedOver(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }
}
