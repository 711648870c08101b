package org.diwan.extract.event.word;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Violence that is condemned, whose deed it was is not told. */
class PlainBlameTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          أدان الاتحاد الأفريقي بشدة التفجير في سوق شعبي | ACCUSE OCCURRED actor=[african-union]
          نددت كندا بالهجوم على مسجد | ACCUSE OCCURRED actor=[CAN]
          استنكر رئيس كينيا مقتل سائح | ACCUSE OCCURRED actor=[KEN]
          أعربت كندا عن استنكارها للتفجير | ACCUSE OCCURRED actor=[CAN]
          أدانت كندا الجمعة بشدة الهجوم على مسجد | ACCUSE OCCURRED actor=[CAN]
          أدانت كندا المجزرة في ليبيا | ACCUSE OCCURRED actor=[CAN]
          أدان الأردن حادث كابول | ACCUSE OCCURRED actor=[JOR]
          أدان وزير الخارجية الكندي حادث مدينة كابول | ACCUSE OCCURRED actor=[CAN]
          أعرب وزير الخارجية الكندي عن إدانته واستنكاره للتفجير | ACCUSE OCCURRED actor=[CAN]
          أعرب السفير عن استنكار كندا الشديد لهذا العمل الهمجي | ACCUSE OCCURRED actor=[CAN]
          أدان وزير التعليم الكندي العمل الإرهابي | ACCUSE OCCURRED actor=[CAN]
          دانت كندا، ما أسمته الجريمة البشعة | ACCUSE OCCURRED actor=[CAN]
          استنكرت كندا القرار | ACCUSE OCCURRED actor=[CAN]
          نددت الحكومة الكندية في بيان بالقانون الجديد | ACCUSE OCCURRED actor=[CAN]
          قال وزير الخارجية الكندي ذلك، منددا بالصمت الدولي | ACCUSE OCCURRED actor=[CAN]
          # who did it is told; a court finds guilty; no voice of a state; no violence
          أدانت كندا اعتداء قوات الاحتلال | ACCUSE OCCURRED actor=[CAN] recipient=[ISR]
          أدانت محكمة كندية رجلا بالقتل | ''
          أدان مدير المدرسة التفجير | ''
          أدانت كندا ارتفاع الأسعار | ''
          أدانت كندا العمل المسرحي | ''
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }
}
