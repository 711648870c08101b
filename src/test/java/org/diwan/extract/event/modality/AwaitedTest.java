package org.diwan.extract.event.modality;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an article stands before. */
class AwaitedTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          قال الوزير في نيروبي قبل قمة الاتحاد الأفريقي إن بلاده مستعدة | CONFERENCE PLANNED actor=[african-union]
          قال الوزير في نيروبي قبل أيام من زيارة رئيس كينيا إلى أوغندا إن بلاده مستعدة | VISIT PLANNED actor=[KEN] recipient=[UGA]
          مباحثات قبل سحب القوات الأمريكية من كينيا | RETREAT PLANNED actor=[USA] recipient=[KEN]
          ألقى الوزير خطابا على بعد أسابيع من قمة الاتحاد الأفريقي | CONFERENCE PLANNED actor=[african-union]
          أعلن الوزير موعد زيارة رئيس كينيا إلى أوغندا | VISIT PLANNED actor=[KEN] recipient=[UGA]
          تسلمت الشركة طائرات قبل وقت قصير من فرض كندا عقوبات على كينيا، بعد الأزمة | SANCTION PLANNED actor=[CAN] recipient=[KEN]
          # over
          قال الوزير أمس قبل زيارة رئيس كينيا إلى أوغندا إن بلاده مستعدة | VISIT OCCURRED actor=[KEN] recipient=[UGA]
          وكان الوزير قد تحدث قبل قمة الاتحاد الأفريقي | CONFERENCE OCCURRED actor=[african-union]
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }
}
