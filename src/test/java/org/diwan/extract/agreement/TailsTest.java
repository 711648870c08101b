package org.diwan.extract.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words that tell a document by its signing and belong to its name. */
class TailsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          انسحبت كينيا من اتفاقية الصيد الموقعة مع رواندا | AGREEMENT ENDED [RWA KEN] اتفاقية الصيد الموقعة مع رواندا
          انسحبت كينيا من الاتفاقية المبرمة عام 2015 مع رواندا | AGREEMENT ENDED [RWA KEN] الاتفاقية المبرمة عام 2015 مع رواندا signed=2015
          أشاد الوزير بالاتفاق الذي وقعته كينيا مع رواندا | AGREEMENT SIGNED [RWA KEN] الاتفاق الذي وقعته كينيا مع رواندا
          # words that tell of no signing
          نفذت كينيا ورواندا مذكرة التفاهم حول الصيد التي وقعاها | MOU IMPLEMENTING [KEN RWA] مذكرة التفاهم حول الصيد
          أشاد الوزير بالاتفاق المعلق بين كينيا ورواندا | AGREEMENT SUSPENDED [KEN RWA] الاتفاق المعلق بين كينيا ورواندا
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.agreements(sentence)).isEqualTo(expected);
  }
}
