package org.diwan.extract.event.frame;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The owner of a verbal noun of doing does what the noun behind tells. */
class OwnerOfDoingTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          تراجع الاقتصاد بعد فرض كندا عقوبات على كوبا | SANCTION OCCURRED actor=[CAN] recipient=[CUB]
          نزح السكان إثر شن تركيا غارات على سوريا | ASSAULT OCCURRED actor=[TUR] recipient=[SYR]
          بعد إعلان كندا عن طرد السفير الكوبي | SANCTION OCCURRED actor=[CAN] recipient=[CUB]
          عقب قرار كندا فرض عقوبات على كوبا | SANCTION OCCURRED actor=[CAN] recipient=[CUB]
          # what a man decides, too
          بعد قرار أوباما الانسحاب من الاتفاق مع كوبا | SANCTION OCCURRED actor=[USA] recipient=[CUB]
          بعد قرار كندا إرسال قوات إلى كوبا | MOBILIZE OCCURRED actor=[CAN] recipient=[CUB]
          عقب قرار كندا الإفراج عن معتقلين كوبيين | CONCEDE OCCURRED actor=[CAN] recipient=[CUB]
          عقب قرار كندا إغلاق حدودها مع كوبا | COERCE OCCURRED actor=[CAN] recipient=[CUB]
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"تراجع اقتصاد كندا بعد عقوبات قاسية"})
  void isNone(String sentence) {
    assertThat(Reading.events(sentence)).isEmpty();
  }
}
