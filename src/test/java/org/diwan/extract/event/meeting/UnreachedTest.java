package org.diwan.extract.event.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names behind a word of meeting that it does not reach. */
class UnreachedTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          التقى الرئيس الكيني رئيس رواندا في مدينة لاهور شرقي باكستان | MEETING OCCURRED actor=[KEN RWA]
          التقى الرئيس الكيني رئيس رواندا شمالي العاصمة نيروبي | MEETING OCCURRED actor=[KEN RWA]
          أكد وزير الصحة الكيني في الاجتماع السنوي للبنك الدولي «أهمية التعاون بين فرنسا وألمانيا» | CONFERENCE OCCURRED actor=[world-bank]
          التقى الرئيس الكيني قيادات «حركة حماس» | MEETING OCCURRED actor=[KEN hamas]
          قال: «التقى الرئيس الكيني رئيس رواندا» | MEETING OCCURRED actor=[KEN RWA]
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }
}
