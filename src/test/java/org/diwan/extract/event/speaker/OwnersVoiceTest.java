package org.diwan.extract.event.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.diwan.model.Event;
import org.diwan.model.EventClass;
import org.diwan.model.ParticipantKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who says a noun that tells his state as the one whose word it is. */
class OwnersVoiceTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          أعرب رئيس كينيا عن تضامن كينيا مع رواندا | true
          وأكد رئيس كينيا وقوف كينيا مع رواندا | true
          أكد رئيس كينيا حرص كينيا على التعاون مع رواندا | true
          التقى رئيس كينيا رئيس رواندا، مؤكدا دعم كينيا لرواندا | true
          # another's, a body's, nobody's
          أعرب رئيس غانا عن شكره لتضامن كينيا مع رواندا | false
          أعربت الخارجية الكينية عن تضامن كينيا مع رواندا | false
          أعرب البيان عن تضامن كينيا مع رواندا | false
          """)
  void speaks(String sentence, boolean told) {
    assertThat(Reading.facts(sentence, null, null).events().stream().anyMatch(this::isOfKenyan))
        .isEqualTo(told);
  }

  private boolean isOfKenyan(Event event) {
    return event.type().eventClass() == EventClass.WORD
        && event.participations().stream()
            .anyMatch(p ->
                p.participant().kind() == ParticipantKind.PERSON
                    && "KEN".equals(p.participant().countryIso3()));
  }
}
