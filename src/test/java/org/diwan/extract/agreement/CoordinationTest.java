package org.diwan.extract.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which words behind an and belong to a document's name. */
class CoordinationTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          انسحبت كينيا من الاتفاق النووي الإيراني والضغط على التجار | AGREEMENT IN_FORCE [IRN] الاتفاق النووي الإيراني
          تدعم كينيا الاتفاق النووي مع إيران والنزاع | AGREEMENT AGREED [IRN] الاتفاق النووي مع إيران
          وقعت كينيا ورواندا اتفاقية للتعاون بين حكومتي كينيا ورواندا ونبذ العنف | AGREEMENT SIGNED [KEN RWA] اتفاقية للتعاون بين حكومتي كينيا ورواندا
          # the second side, a second adjective, a second field
          ينفذ الوزيران اتفاق التعاون بين السودان ودولة الجنوب | AGREEMENT AGREED [SDN] اتفاق التعاون بين السودان ودولة الجنوب
          وقعت كينيا ورواندا مذكرة تفاهم بين البنك المركزي الكيني ونظيره الرواندي | MOU SIGNED [~البنك المركزي@KEN RWA] مذكرة تفاهم بين البنك المركزي الكيني ونظيره الرواندي
          وقعت كينيا ورواندا الاتفاقية التجارية والزراعية | AGREEMENT SIGNED [KEN RWA] الاتفاقية التجارية والزراعية
          وقعت كينيا ورواندا الاتفاقية العامة للصيد والملاحة | AGREEMENT SIGNED [KEN RWA] الاتفاقية العامة للصيد والملاحة
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.agreements(sentence)).isEqualTo(expected);
  }
}
