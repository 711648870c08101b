package org.diwan.extract.event.merge;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose hands did it, and whom it befell. */
class OtherHandsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # she is answered, and answers
          طرد دبلوماسيين روانديين. وردت رواندا بطرد دبلوماسيين كينيين | SANCTION OCCURRED recipient=[RWA]; SANCTION OCCURRED actor=[RWA] recipient=[KEN]
          قتل جنود كينيون في هجوم. وتشن كينيا غارات على حركة الشباب | ASSAULT OCCURRED recipient=[KEN]; ASSAULT ONGOING actor=[KEN] recipient=[al-shabaab]
          # nobody strikes back
          قتل جنود كينيون في هجوم. وشنت رواندا غارات على كينيا | ASSAULT OCCURRED actor=[RWA] recipient=[KEN]
          # a man who is killed, and a body that is struck elsewhere
          اغتيل الوزير سامح شكري. الطقس جميل. وهاجم مسلحون مقر حزب النور | ASSAULT OCCURRED recipient=[EGY]; ASSAULT OCCURRED recipient=[nour-party]
          اغتيل الوزير سامح شكري. وهاجم مسلحون مقر حزب النور | ASSAULT OCCURRED recipient=[EGY]
          # what was, and what others are to suffer
          هاجم مسلحون قوات الأمن الكينية. وتستعد كينيا لشن هجوم على رواندا | ASSAULT OCCURRED recipient=[~قوات الامن@KEN]; ASSAULT PLANNED actor=[KEN] recipient=[RWA]
          تستعد رواندا لشن هجوم على كينيا. وسيكون الهجوم على كينيا واسعا | ASSAULT PLANNED actor=[RWA] recipient=[KEN]
          # who took the land long ago is not who struck it
          وقعت تفجيرات في كينيا. الطقس جميل. وكانت رواندا قد غزت كينيا | ASSAULT OCCURRED recipient=[KEN]; ASSAULT OCCURRED actor=[RWA] recipient=[KEN]
          وقعت تفجيرات في كينيا. الطقس جميل. وكانت رواندا قد قصفت كينيا | ASSAULT OCCURRED actor=[RWA] recipient=[KEN]
          """)
  void reads(String text, String expected) {
    assertThat(Reading.events(text)).isEqualTo(expected);
  }
}
