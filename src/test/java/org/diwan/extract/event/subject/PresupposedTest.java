package org.diwan.extract.event.subject;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Nouns of words that are told as having fallen without a verb that says so. */
class PresupposedTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          استدعت ماليزيا سفير ميانمار بسبب انتقاد ميانمار لماليزيا | ACCUSE OCCURRED actor=[MYS] recipient=[MMR]; ACCUSE OCCURRED actor=[MMR] recipient=[MYS]
          تراجع السهم بعد تهديد كوريا الشمالية لليابان | THREATEN OCCURRED actor=[PRK] recipient=[JPN]
          سافر الوفد بعد موافقة تركيا على انضمام فنلندا | AGREE OCCURRED actor=[TUR] recipient=[FIN]
          انتقدت تركيا ماليزيا لرفضها استقبال اللاجئين | ACCUSE OCCURRED actor=[TUR] recipient=[MYS]; REJECT OCCURRED actor=[MYS]
          # what has not fallen yet
          تنتظر فنلندا موافقة تركيا على انضمامها | ''
          تحتاج الخطة إلى موافقة تركيا على انضمام فنلندا | ''
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }
}
