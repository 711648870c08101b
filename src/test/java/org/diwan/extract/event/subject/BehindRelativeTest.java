package org.diwan.extract.event.subject;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A relative clause stands between the subject and its verb. */
class BehindRelativeTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          وزير الدفاع الكيني الذي يزور فيينا التقى وزير الدفاع النمساوي | VISIT ONGOING actor=[KEN] recipient=[AUT]; MEETING OCCURRED actor=[AUT KEN]
          رئيس رواندا، الذي وصل أمس إلى لندن على رأس وفد ضم رجال أعمال، استقبل وزير الخارجية البريطاني | VISIT OCCURRED actor=[RWA] recipient=[GBR]; MEETING OCCURRED actor=[GBR RWA]
          وزير الخارجية الكيني الذي بدأ جولة خارجية عقد محادثات مع نظيره النمساوي | MEETING OCCURRED actor=[AUT KEN]
          # a verb joined by "and", one within the clause, one of the other gender
          وزير الدفاع الكيني الذي يزور فيينا وقال إن وزير الدفاع النمساوي غائب | VISIT ONGOING actor=[KEN] recipient=[AUT]
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }
}
