package org.diwan.extract.event.modality;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What there was none of. */
class NoneOfTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          كينيا تجري محادثات مع أوغندا | MEETING ONGOING actor=[UGA KEN]
          تعتزم كينيا استضافة لقاء بين أوغندا وتنزانيا | MEETING PLANNED actor=[UGA TZA]
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "لا ضربات إسرائيلية على إيران",
        "أكدت إيران انعدام العمليات العسكرية الروسية ضد أوكرانيا",
        "كينيا لا تجري محادثات مع أوغندا",
        "لا وجود لمفاوضات بين كينيا وأوغندا",
        "لن تعرض كينيا استضافة لقاء بين أوغندا وتنزانيا",
        "لا توجد ترتيبات للقاء رئيس كينيا برئيس أوغندا"
      })
  void readsNothingFrom(String sentence) {
    assertThat(Reading.events(sentence)).isEmpty();
  }
}
