package org.diwan.extract.event.word;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom a threat is meant for whose condition names him. */
class ConditionalTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          هددت فرنسا بإجراءات إذا انسحبت إيران من المعاهدة | THREATEN OCCURRED actor=[FRA] recipient=[IRN]
          هدد رئيس كوريا الجنوبية بالرد في حال أطلقت كوريا الشمالية صاروخا | THREATEN OCCURRED actor=[KOR] recipient=[PRK]
          هددت فرنسا بإجراءات إن استمرت إيران في المماطلة | THREATEN OCCURRED actor=[FRA] recipient=[IRN]
          هددت فرنسا بإجراءات ما لم توقف إيران التخصيب | THREATEN OCCURRED actor=[FRA] recipient=[IRN]
          رفضت غانا التفاوض ما لم توقف كينيا البناء | REJECT OCCURRED actor=[GHA] recipient=[KEN]
          رفضت غانا التفاوض ما لم يتوقف البناء | REJECT OCCURRED actor=[GHA]
          # the condition names oneself
          هددت فرنسا بإجراءات إذا تعرضت فرنسا لهجوم | THREATEN OCCURRED actor=[FRA]
          # no condition
          هددت فرنسا بإجراءات صارمة | THREATEN OCCURRED actor=[FRA]
          # named far behind
          هددت فرنسا بإجراءات إذا لم تتوقف الحملة الإعلامية الجديدة ضد إيران | THREATEN OCCURRED actor=[FRA]
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }
}
