package org.diwan.extract.event.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.diwan.extract.Reading;
import org.diwan.model.Event;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is told by office in the headline and by name in the text. */
class OneHolderTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          رئيس الأركان الكيني يحث السودان على التهدئة. حث الجنرال جون كاماو قائد الجيش الكيني السودان على التهدئة. | 1
          المفتي المصري يطالب الحكومة بالتراجع. طالب مفتي الجمهورية المصرية الشيخ شوقي علام الحكومة بالتراجع. | 1
          وزيرا العدل والتعليم الكينيان يوقعان عقدا. وقع جون كاماو وزير العدل الكيني وداود أوما وزير التعليم الكيني عقدا. | 2
          """)
  void countsPeople(String text, int people) {
    List<Event> events = Reading.facts(text, null, null).events();
    assertThat(events).hasSize(1);
    assertThat(events.getFirst().participations())
        .filteredOn(p -> p.participant().key().startsWith("P:"))
        .hasSize(people);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          مدير الأمن الكيني يهنئ السودان. هنأ جون كاماو مدير الصندوق الكيني السودان. | 1
          """)
  void keepsTheOfficeOfAnother(String text, int untold) {
    assertThat(Reading.facts(text, null, null).events())
        .flatExtracting(Event::participations)
        .filteredOn(p -> p.participant().key().startsWith("P:?"))
        .hasSize(untold);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          يلتقي مفتي كينيا جون كاماو، ورئيس هيئة الأوقاف الكينية، الرئيس السوداني عمر البشير. | 0
          التقى وزير العدل الكيني جون كاماو مع محافظ نيروبي، والمدير العام للجمارك الكينية. | 2
          """)
  void leavesOutWhoStandsBesideTheNamed(String text, int untold) {
    assertThat(Reading.facts(text, null, null).events())
        .flatExtracting(Event::participations)
        .filteredOn(p -> p.participant().key().startsWith("P:?"))
        .hasSize(untold);
  }
}
