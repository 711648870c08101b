package org.diwan.extract.entity.title;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.entity.Mentions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A title whose body stands in quotes, and who holds it. */
class QuotedTitleTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          دعا رئيس شركة "النجم للنقل" سالم العبدلي إلى التفاوض | سالم العبدلي EGY BUSINESS
          دعت زعيمة حزب "كاديما" تسيبي ليفني إلى التفاوض | تسيبي ليفني ISR PARTY_LEADER
          دعت زعيمة حزب "كاديما"، تسيبي ليفني، إلى التفاوض | تسيبي ليفني ISR PARTY_LEADER
          # what is quoted is said, or is never closed
          دعا رئيس حزب ''الأفق الجديد'' سالم العبدلي إلى التفاوض | سالم العبدلي EGY PARTY_LEADER
          قال مدير الشركة "دعت الظروف إلى ذلك" سالم العبدلي | ? EGY BUSINESS; سالم العبدلي EGY
          دعا رئيس شركة "النجم للنقل إلى التفاوض | ``
          """)
  void reads(String sentence, String expected) {
    assertThat(Mentions.of("EGY", sentence)).isEqualTo(expected);
  }
}
