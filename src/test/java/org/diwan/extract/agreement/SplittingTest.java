package org.diwan.extract.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** As many documents as are counted, where as many fields are told. */
class SplittingTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          وقعت كينيا ورواندا ثلاث مذكرات تفاهم في مجالات الصحة والنقل والتعليم | MOU SIGNED [KEN RWA] مذكرة تفاهم في مجال الصحة; MOU SIGNED [KEN RWA] مذكرة تفاهم في مجال النقل; MOU SIGNED [KEN RWA] مذكرة تفاهم في مجال التعليم
          # fewer fields than documents
          وقعت كينيا ورواندا أربع مذكرات تفاهم في مجالات الصحة والنقل والتعليم | MOU SIGNED [KEN RWA] مذكرات تفاهم في مجالات الصحة والنقل والتعليم
          وقعت كينيا ورواندا مذكرات تفاهم في مجالات الصحة والنقل والتعليم | MOU SIGNED [KEN RWA] مذكرات تفاهم في مجالات الصحة والنقل والتعليم
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.agreements(sentence)).isEqualTo(expected);
  }
}
