package org.diwan.extract.event.travel;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether a vehicle arrives, and nobody in it is told. */
class VehicleTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          وصلت وزيرة الصحة السعودية إلى السودان | VISIT OCCURRED actor=[SAU] recipient=[SDN]
          وصل رئيس توغو على متن طائرة سعودية إلى غانا | VISIT OCCURRED actor=[TGO] recipient=[GHA]
          # the vehicle alone
          وصلت طائرة إغاثة سعودية إلى السودان | AID OCCURRED actor=[SAU] recipient=[SDN]
          وصلت سفينة حربية فرنسية إلى لبنان | ''
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }
}
