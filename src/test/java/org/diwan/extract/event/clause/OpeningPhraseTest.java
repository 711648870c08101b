package org.diwan.extract.event.clause;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When or how, at the head of a sentence and before its verb. */
class OpeningPhraseTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          وقبل أيام اتهمت غانا كينيا بالتدخل | ACCUSE OCCURRED actor=[GHA] recipient=[KEN]
          وفي أول رد فعل أدانت غانا القرار الكيني | ACCUSE OCCURRED actor=[GHA] recipient=[KEN]
          وفي السياق ذاته رحبت غانا بالقرار الكيني | ENDORSE OCCURRED actor=[GHA] recipient=[KEN]
          وخلال مؤتمر صحفي اتهم رئيس غانا كينيا بالتدخل | ACCUSE OCCURRED actor=[GHA] recipient=[KEN]
          # a noun of its own does it, or what it tells of in the present
          خبير اتهم كينيا بالتدخل | ''
          في خطوة جديدة تهدد كينيا | ''
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }
}
