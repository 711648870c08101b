package org.diwan.extract.event.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether a word is said at all. */
class VoicingTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          أعربت بنما عن دعمها لكوستاريكا | ENDORSE OCCURRED actor=[PAN] recipient=[CRI]
          أعرب رئيس غانا عن رفضه لتصريحات وزير خارجية توغو | REJECT OCCURRED actor=[GHA] recipient=[TGO]
          أعلن الجانبان الغاني والتوغولي التزامهما بالسلام | AGREE OCCURRED actor=[GHA TGO]
          شدد رئيس غانا ونظيره التوغولي على أهمية السلام | AGREE OCCURRED actor=[GHA TGO]
          # what they only tell, what one of them stresses
          أكد رئيس غانا ونظيره التوغولي أن الوضع صعب | ''
          شدد رئيس غانا على أهمية السلام | ''
          # what another does is praised, not said
          أشاد رئيس غانا بحرص توغو على السلام | ENDORSE OCCURRED actor=[GHA] recipient=[TGO]
          أشاد الوزير بحرص بنما على السلام | ''
          أعرب رئيس غانا عن تقديره لدعم توغو لبنما | ENDORSE OCCURRED actor=[GHA] recipient=[TGO]
          # help that is given, a word that nobody says
          تراجع دعم كوستاريكا | ''
          رفض تصريحات توغو | ''
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }
}
