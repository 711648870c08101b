package org.diwan.extract.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who drew a convention up, or helped two others to agree, is no party to it. */
class SponsorsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          صادقت كينيا على اتفاقية الأمم المتحدة لقانون البحار | CONVENTION RATIFIED [KEN] اتفاقية الأمم المتحدة لقانون البحار
          تنظر المحكمة في القضية بموجب اتفاقية الأمم المتحدة لقانون البحار | ''
          وقعت الحركتان أمس اتفاقا جديدا للمصالحة برعاية كينية | ''
          وقعت رواندا وأوغندا اتفاقا للصيد برعاية كينيا | AGREEMENT SIGNED [RWA UGA] اتفاق للصيد
          # what it agrees with somebody binds it
          وقعت كينيا اتفاقا مع الأمم المتحدة | AGREEMENT SIGNED [un KEN] اتفاق مع الأمم المتحدة
          # whoever backs what others made
          رحبت كندا بموافقة مجلس الأمن الدولي على اتفاق الصيد بين كينيا ورواندا | AGREEMENT RATIFIED [KEN RWA] اتفاق الصيد بين كينيا ورواندا
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.agreements(sentence)).isEqualTo(expected);
  }
}
