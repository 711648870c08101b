package org.diwan.extract.event.clause;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said of the subject stands between it and the object. */
class RelativeAsideTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          التقى وزير الدفاع الكيني الذي يزور المنطقة، رئيس الوزراء السنغالي | MEETING OCCURRED actor=[KEN SEN]
          التقى وزير الدفاع الكيني، الذي يزور المنطقة، رئيس الوزراء السنغالي | MEETING OCCURRED actor=[KEN SEN]
          # to whom or where a preposition leads
          وصل وزير الدفاع الكيني، الذي تولى مهامه حديثا، إلى بيرو | VISIT OCCURRED actor=[KEN] recipient=[PER]
          بحث وزير الدفاع الكيني، الذي تولى مهامه حديثا، مع رئيس الوزراء السنغالي سبل التعاون | MEETING OCCURRED actor=[KEN SEN]
          # another sentence, or somebody of whom the clause tells
          التقى وزير الدفاع الكيني رجلا يزور المنطقة، رئيس الوزراء السنغالي | ''
          التقى وزير الدفاع الكيني الذي يزور المنطقة، ورئيس الوزراء السنغالي مسافر | ''
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }
}
