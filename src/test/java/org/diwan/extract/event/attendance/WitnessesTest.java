package org.diwan.extract.event.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.diwan.extract.Reading;
import org.diwan.model.EventType;
import org.diwan.model.ParticipantKind;
import org.diwan.model.Role;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who sees a signing done is there. */
class WitnessesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          شهد سفير كينيا خليل التميمي مراسم توقيع اتفاقية بين كينيا ومالي | خليل التميمي
          شهد سفير كينيا خليل التميمي توقيع اتفاقية بين كينيا ومالي | خليل التميمي
          # a land, and another verb between
          شهدت كينيا توقيع اتفاقية مع مالي | ''
          شهد سفير كينيا خليل التميمي الحريق ثم أعلنت الشركة توقيع اتفاقية بين كينيا ومالي | ''
          """)
  void reads(String sentence, String expected) {
    assertThat(names(sentence, EventType.SIGNING, Role.ATTENDEE)).isEqualTo(expected);
  }

  /** Who stands for two states from there on. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          شهد رئيس كينيا خليل التميمي ورئيس مالي سامر حداد توقيع اتفاقية بين كينيا ومالي. وعقد الرئيسان جلسة مباحثات | خليل التميمي, سامر حداد
          شهد رئيس كينيا خليل التميمي توقيع اتفاقية بين كينيا ومالي. وعقد الرئيسان جلسة مباحثات | ''
          """)
  void speaksOfThem(String text, String expected) {
    assertThat(names(text, EventType.MEETING, Role.ACTOR)).isEqualTo(expected);
  }

  private static String names(String text, EventType type, Role role) {
    return Reading.facts(text, null, null).events().stream()
        .filter(event -> event.type() == type)
        .flatMap(event -> event.participations().stream())
        .filter(p -> p.role() == role && p.participant().kind() == ParticipantKind.PERSON)
        .map(p -> p.participant().nameAr())
        .collect(Collectors.joining(", "));
  }
}
