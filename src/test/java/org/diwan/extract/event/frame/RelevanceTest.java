package org.diwan.extract.event.frame;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether an event concerns states, organisations or those who hold office. */
class RelevanceTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          اعتقلت الشرطة الكينية رئيس بلدية نيروبي | COERCE OCCURRED actor=[~الشرطه@KEN] recipient=[KEN]
          اعتقلت الشرطة الكينية وزير الصحة الصومالي | COERCE OCCURRED actor=[~الشرطه@KEN] recipient=[SOM]
          قتل جندي كيني في الصومال | ASSAULT OCCURRED recipient=[KEN]
          انتقد وزير الصحة الأوغندي كينيا | ACCUSE OCCURRED actor=[UGA] recipient=[KEN]
          # everyday crime, accidents, private persons
          قتل رجل زوجته في كينيا | ''
          قتل سائح ألماني في حادث في كينيا | ''
          تعرض مطعم لهجوم بسكين | ''
          انتقد الممثل الأوغندي سامر حداد رئيس أوغندا | ''
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }
}
