package org.diwan.extract.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A person behind a name ends it, but not one whose noun would stay alone. */
class PersonBehindTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          وقعت كينيا وأوغندا اتفاقا بشأن بقاء رئيس الوزراء الأوغندي | AGREEMENT SIGNED [KEN UGA] اتفاق بشأن بقاء رئيس الوزراء الأوغندي
          وقعت كينيا وأوغندا اتفاقا في مجال التمثيل الدبلوماسي بين البلدين | AGREEMENT SIGNED [KEN UGA] اتفاق في مجال التمثيل الدبلوماسي بين البلدين
          وقعت كينيا وأوغندا اتفاق الصيد رئيس الوزراء الأوغندي | AGREEMENT SIGNED [KEN UGA] اتفاق الصيد
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.agreements(sentence)).isEqualTo(expected);
  }
}
