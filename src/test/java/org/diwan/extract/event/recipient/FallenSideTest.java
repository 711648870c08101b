package org.diwan.extract.event.recipient;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who fell in a fight is one of its sides, read on 20 May 2019. */
class FallenSideTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          قتل عشرة من داعش في اشتباكات مع الجيش العراقي | ASSAULT OCCURRED actor=[~الجيش@IRQ isis] date=2019-05
          مقتل عشرة من الحوثيين في معارك عنيفة مع القوات السعودية | ASSAULT OCCURRED actor=[SAU houthis] date=2019-05
          # nobody fell, or he is no side
          شارك عشرة من داعش في اشتباكات مع الجيش العراقي | ''
          قتل وزير غاني في اشتباكات مع داعش | ASSAULT OCCURRED recipient=[GHA] date=2019-05
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence, "2019-05-20")).isEqualTo(expected);
  }
}
