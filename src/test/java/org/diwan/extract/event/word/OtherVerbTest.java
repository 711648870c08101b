package org.diwan.extract.event.word;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Verbs written like one of a word that they are not. */
class OtherVerbTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          وعدّ رئيس كينيا القرار استفزازا لأوغندا | ''
          وعد رئيس كينيا هذا القرار استفزازا لأوغندا | ''
          وعد رئيس كينيا بدعم أوغندا بعد هذه الحرب | AGREE OCCURRED actor=[KEN] recipient=[UGA]
          عزت كينيا حظر سفر مواطني أوغندا إلى خلل في الحدود | ''
          عزت كينيا أوغندا في ضحايا الفيضان | ENDORSE OCCURRED actor=[KEN] recipient=[UGA]
          هددت مقاتلات كينية سلامة طائرة أوغندية | ''
          قال الوزير إن البرنامج الكيني يهدد وجود أوغندا | ''
          هدد الرئيس الكيني أوغندا بالحرب | THREATEN OCCURRED actor=[KEN] recipient=[UGA]
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }
}
