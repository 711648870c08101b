package org.diwan.extract.event.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** States and bodies that take part in a gathering. */
class BodiesPresentTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          عقدت منظمة التعاون الإسلامي مؤتمرا بمشاركة ممثلين عن الأمم المتحدة وكينيا | CONFERENCE OCCURRED actor=[oic] attendee=[un KEN]
          عقدت منظمة التعاون الإسلامي مؤتمرا. وشاركت فيه دول عدة من بينها كينيا ورواندا | CONFERENCE OCCURRED actor=[oic] attendee=[KEN RWA]
          # a place, a town told for its people
          عقدت منظمة التعاون الإسلامي مؤتمرا بمشاركة ألف طبيب في كينيا | CONFERENCE OCCURRED actor=[oic]
          عقدت منظمة التعاون الإسلامي مؤتمرا بمشاركة أطباء من جامعات نيروبي | CONFERENCE OCCURRED actor=[oic]
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }
}
