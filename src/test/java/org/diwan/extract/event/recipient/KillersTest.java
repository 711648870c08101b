package org.diwan.extract.event.recipient;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who killed people, where no strike is told. */
class KillersTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          تبنت حركة الشباب قتل ثلاثة جنود كينيين | ASSAULT OCCURRED actor=[al-shabaab] recipient=[KEN]
          أعلنت حركة الشباب مسؤوليتها عن قتل ثلاثة جنود كينيين | ASSAULT OCCURRED actor=[al-shabaab] recipient=[KEN]
          قالت الوزارة إن حركة الشباب قتلت ثلاثة جنود كينيين | ASSAULT OCCURRED actor=[al-shabaab] recipient=[KEN]
          قال الوزير إن حزب العمال الكردستاني قتل ثلاثة جنود أتراك في هجوم | ASSAULT OCCURRED actor=[pkk] recipient=[TUR]
          مقتل ثلاثة جنود كينيين في مواجهات عنيفة مع حركة الشباب | ASSAULT OCCURRED actor=[al-shabaab] recipient=[KEN]
          # nobody told, or not of those who fell
          مقتل ثلاثة جنود كينيين في مواجهات عنيفة | ASSAULT OCCURRED recipient=[KEN]
          شهدت نيروبي مقتل ثلاثة جنود كينيين في هجوم | ASSAULT OCCURRED recipient=[KEN]
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }
}
