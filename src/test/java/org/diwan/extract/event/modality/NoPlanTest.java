package org.diwan.extract.event.modality;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What nobody plans is no event. */
class NoPlanTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # plans there are, or something else there is not
          لا توجد خلافات بعد لقاء رئيس كينيا برئيس رواندا | MEETING OCCURRED actor=[KEN RWA]
          هناك خطط لعقد لقاء بين رئيس كينيا ورئيس رواندا | MEETING PLANNED actor=[KEN RWA]
          # nothing is planned
          لا توجد خطط لزيارة رئيس كينيا إلى رواندا | ''
          ليس هناك أي لقاء مقرر بين رئيس كينيا ورئيس رواندا | ''
          لا نية لعقد لقاء بين رئيس كينيا ورئيس رواندا | ''
          لا يوجد موعد لاجتماع رئيس كينيا ورئيس رواندا | ''
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }
}
