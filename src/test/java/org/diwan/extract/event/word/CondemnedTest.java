package org.diwan.extract.event.word;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a state condemns, and what it does not. */
class CondemnedTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          أدانت كندا القرار | ACCUSE OCCURRED actor=[CAN]
          استنكرت كندا استخدام القوة | ACCUSE OCCURRED actor=[CAN]
          أعلن وزير الخارجية الكندي إدانته للقانون | ACCUSE OCCURRED actor=[CAN]
          # told for itself; described; nobody does it; whom a court convicts; an owed debt; forces without a name
          أدانت كندا القصف بين غانا وكينيا | ''
          أدانت كندا الأزمة التي تشهدها كوبا | ''
          أدانت كندا ارتفاع الأسعار | ''
          أدانت كندا العمل المسرحي | ''
          أدانت كندا رجلا بالقتل | ''
          كندا تدين بالكثير لأبنائها | ''
          أدانت كندا هجوم الجيش | ''
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }
}
