package org.diwan.extract.event.doer;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The subject of the verb before a noun suffers or receives it. */
class BefallenTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          تعرضت كينيا لهجوم مسلح | ASSAULT OCCURRED recipient=[KEN]
          تعرضت مدينة أوديسا لهجوم صاروخي روسي | ASSAULT OCCURRED actor=[RUS] recipient=[UKR]
          # who does it is told behind the noun
          تعرض الجيش الكيني لهجوم شنه مسلحو حركة الشباب | ASSAULT OCCURRED actor=[al-shabaab] recipient=[~الجيش@KEN]
          شهدت كينيا هجوما نفذته حركة الشباب | ASSAULT OCCURRED actor=[al-shabaab] recipient=[KEN]
          شهدت كينيا أربعة هجمات إرهابية | ASSAULT OCCURRED recipient=[KEN]
          تلقت تونس قرضا من البنك الدولي | AID OCCURRED actor=[world-bank] recipient=[TUN]
          حصلت تونس على قرض من البنك الدولي | AID OCCURRED actor=[world-bank] recipient=[TUN]
          تسلمت تشاد منحة من اليابان | AID OCCURRED actor=[JPN] recipient=[TCD]
          هجمات شهدتها كينيا | ASSAULT OCCURRED recipient=[KEN]
          تعرضت دبابات كينية لهجوم مسلح | ASSAULT OCCURRED recipient=[KEN]
          تعرضت قافلة للجيش الكيني لهجوم شنه مجهولون | ASSAULT OCCURRED recipient=[KEN]
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"شهدت كينيا أمطارا غزيرة"})
  void readsNothingFrom(String sentence) {
    assertThat(Reading.events(sentence)).isEmpty();
  }
}
