package org.diwan.extract.event.subject;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A noun that names nobody is the subject of a verb. */
class StrangersTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          هاجم مسلحون قاعدة كينية | ASSAULT OCCURRED recipient=[KEN]
          هاجم مسلحون مجهولون دورية للجيش المالي | ASSAULT OCCURRED recipient=[~الجيش@MLI]
          قالت تونس إن المسلحين هاجموا قاعدة ليبية | ASSAULT OCCURRED recipient=[LBY]
          قال الاتحاد الأوروبي إن قراصنة صوماليين خطفوا سفينة هندية | COERCE OCCURRED actor=[SOM] recipient=[IND]
          # the subject is named
          هاجمت القوات الكينية معسكرا لحركة الشباب | ASSAULT OCCURRED actor=[KEN] recipient=[al-shabaab]
          قصفت الطائرات السورية مدينة | ASSAULT OCCURRED actor=[SYR]
          # a campaign uses no force
          قال الوزير إن الحملة استهدفت ليبيا | ''
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }
}
