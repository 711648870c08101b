package org.diwan.extract.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The event with which a document came about. */
class SigningsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          وقعت كينيا ورواندا في 5 مايو 2018 اتفاقية للصيد | AGREEMENT SIGNED [KEN RWA] اتفاقية للصيد signed=2018-05-05
          أصدرت كينيا ورواندا في 5 مايو 2018 بيانا مشتركا | JOINT_STATEMENT ISSUED [KEN RWA] بيان مشترك signed=2018-05-05
          # the date of something else
          وقعت كينيا ورواندا اتفاقية للصيد. وبدأت الأزمة في 5 مايو 2018 | AGREEMENT SIGNED [KEN RWA] اتفاقية للصيد
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.agreements(sentence)).isEqualTo(expected);
  }
}
