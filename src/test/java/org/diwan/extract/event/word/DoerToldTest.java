package org.diwan.extract.event.word;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Praise and blame whose object a relative clause says who did. */
class DoerToldTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          أشادت كندا بالجهود التي تبذلها قطر | ENDORSE OCCURRED actor=[CAN] recipient=[QAT]
          ثمنت كندا الدور الذي تقوم به النرويج | ENDORSE OCCURRED actor=[CAN] recipient=[NOR]
          أعربت كندا عن تقديرها للعون الذي قدمته النرويج والسويد | ENDORSE OCCURRED actor=[CAN] recipient=[NOR SWE]
          انتقد وزير الخارجية الكندي، الاثنين، الإجراءات التي اتخذتها كوبا | ACCUSE OCCURRED actor=[CAN] recipient=[CUB]
          نددت كندا بالانتهاكات التي ترتكبها السلطات الكوبية | ACCUSE OCCURRED actor=[CAN] recipient=[CUB]
          نددت كندا بشدة بالقرار الذي اتخذته كوبا | ACCUSE OCCURRED actor=[CAN] recipient=[CUB]
          أعربت كندا عن تقدير كندا للجهود التي تبذلها قطر | ENDORSE OCCURRED actor=[CAN] recipient=[QAT]
          أدانت كندا ازدواجية المعايير التي تتبعها كوبا | ACCUSE OCCURRED actor=[CAN] recipient=[CUB]
          نددت كندا بشدة بالظروف التي تشهدها كوبا | ''
          أشادت كندا بما تقدمه قطر من عون | ENDORSE OCCURRED actor=[CAN] recipient=[QAT]
          أثنى وزير الخارجية الكندي على الدعم الذي تقدمه قطر لبلاده | ENDORSE OCCURRED actor=[CAN] recipient=[QAT]
          أثنت كندا على ما تبذله قطر من جهود | ENDORSE OCCURRED actor=[CAN] recipient=[QAT]
          أثنت كندا على الصبر الذي يحتاجه الكوبيون | ''
          أدانت كندا التصريحات التي صدرت عن روسيا | ACCUSE OCCURRED actor=[CAN] recipient=[RUS]
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "أدانت كندا الأزمة التي تشهدها كوبا",
        "أشادت كندا بالجهود التي تبذلها حكومتها",
        "أدانت كندا الصحيفة التي صدرت في روسيا",
        "انتقدت كندا الاتفاق الذي يدافع عنه الكوبيون"
      })
  void readsNothingFrom(String sentence) {
    assertThat(Reading.events(sentence)).isEmpty();
  }
}
