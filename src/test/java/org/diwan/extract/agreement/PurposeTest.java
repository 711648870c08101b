package org.diwan.extract.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a document is for, where day and place stand between. */
class PurposeTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          وقعت كينيا ورواندا مذكرة تفاهم أمس في كيغالي بهدف تعزيز السياحة | MOU SIGNED [KEN RWA] مذكرة تفاهم بهدف تعزيز السياحة
          وقعت كينيا ورواندا مذكرة تفاهم أمس في كيغالي في مجال السياحة | MOU SIGNED [KEN RWA] مذكرة تفاهم في مجال السياحة
          # the aim of what the sentence tells; another document
          انتقدت كينيا الاتفاق النووي مع إيران بهدف الحصول على قرض | AGREEMENT AGREED [IRN] الاتفاق النووي مع إيران
          وقعت كينيا مع رواندا اتفاقية بشأن الصيد إلى جانب توقيع اتفاق آخر حول النقل | AGREEMENT SIGNED [KEN RWA] اتفاقية بشأن الصيد
          وقعت كينيا ورواندا اتفاقية في مجال الصيد وأخرى في مجال النقل | AGREEMENT SIGNED [KEN RWA] اتفاقية في مجال الصيد
          # nothing is told
          وقعت كينيا ورواندا مذكرة تفاهم أمس في كيغالي | MOU SIGNED [KEN RWA] مذكرة تفاهم
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.agreements(sentence)).isEqualTo(expected);
  }
}
