package org.diwan.extract.event.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.diwan.model.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who travels with a visitor, and who receives him. */
class CompanionsTest {
  private static final String MEETING = "التقى وزير الخارجية العراقي نظيره الأردني. ";
  private static final String VISIT = "وصل وزير الخارجية العراقي سامي العتيبي إلى عمان. ";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ويضم الوفد العراقي وزير النقل خليل التميمي | خليل التميمي IRQ
          يرافقه في الزيارة وزير النقل العراقي خليل التميمي | خليل التميمي IRQ
          وكان في استقباله وزير النقل الأردني زيد الحوراني | زيد الحوراني JOR
          وكان في وداع الوزير لدى مغادرته المطار وزير النقل الأردني زيد الحوراني | زيد الحوراني JOR
          # neither travels with him nor receives him
          وقال وزير النقل الأردني زيد الحوراني إن الطقس جميل | ''
          ويضم المتحف قاعة باسم وزير النقل الأردني زيد الحوراني | ''
          ويضم الوفد العراقي رجال أعمال التقى بهم وزير النقل الأردني زيد الحوراني | ''
          """)
  void attendTheVisit(String sentence, String expected) {
    assertThat(attending(VISIT + sentence)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          كما حضره من الجانب الأردني وزير النقل زيد الحوراني | زيد الحوراني JOR
          وحضر المقابلة سفير كينيا خليل التميمي | خليل التميمي KEN
          # present elsewhere, or somebody else who speaks then
          وحضر سفير كينيا خليل التميمي حفلا موسيقيا | ''
          وحضر المقابلة سفير كينيا خليل التميمي، وقال سامي العتيبي إن الطقس جميل | خليل التميمي KEN
          """)
  void attendTheMeeting(String sentence, String expected) {
    assertThat(attending(MEETING + sentence)).isEqualTo(expected);
  }

  @Test
  void waitForTheVisit() {
    String members = "ويضم الوفد العراقي وزير النقل خليل التميمي. ";

    assertThat(attending(members + VISIT)).isEqualTo("خليل التميمي IRQ");
  }

  private static String attending(String text) {
    return Reading.facts(text, null, null).events().stream()
        .flatMap(event -> event.participations().stream())
        .filter(p -> p.role() == Role.ATTENDEE)
        .map(p -> p.participant().nameAr() + " " + p.participant().countryIso3())
        .sorted()
        .reduce((a, b) -> a + "; " + b)
        .orElse("");
  }
}
