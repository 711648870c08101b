package org.diwan.extract.event.travel;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whose a visit is that says only where it leads. */
class VisitorNamedTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          أعد برنامج حافل لوزير الداخلية الكيني في زيارته الرسمية لباريس | VISIT OCCURRED actor=[KEN] recipient=[FRA]
          توقع التجار من الرئيس السنغالي خطابا هادئا خلال زيارة إلى لندن | VISIT OCCURRED actor=[SEN] recipient=[GBR]
          غاب الرئيس السنغالي أمس. نشرت الصحف صورا التقطت خلال زيارته لبيروت | VISIT OCCURRED actor=[SEN] recipient=[LBN]
          في أول زيارة له إلى لندن، أكد الرئيس السنغالي أن الطقس جميل | VISIT OCCURRED actor=[SEN] recipient=[GBR]
          في ختام زيارته إلى لندن، نوه الرئيس السنغالي بالطقس | VISIT OCCURRED actor=[SEN] recipient=[GBR]
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "حل وفد سياحي بالرباط خلال زيارته",
        "أعد برنامج حافل لوزير الداخلية الكيني في زيارته الرسمية لنيروبي",
        "كتب عن وزير الداخلية الكيني مقالا اختفى كاتبه بعد زيارته للقنصلية الفرنسية",
        "كتب عن المتحدث باسم الرئيس الكيني مقالا خلال زيارتها لباريس"
      })
  void readsNothingFrom(String sentence) {
    assertThat(Reading.events(sentence)).isEmpty();
  }
}
