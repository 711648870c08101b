package org.diwan.extract.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.diwan.model.EventType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Several people who are given offices in one sentence. */
class AppointedTooTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          عينت كينيا خليل التميمي وزيرا للنقل، وزيد الحوراني وزيرا للتجارة | خليل التميمي KEN; زيد الحوراني KEN
          وعينت كينيا نساء في الحكومة، بينهن القاضية سلمى التميمي وزيرة للنقل، وليلى الحوراني وزيرة للعدل | سلمى التميمي KEN; ليلى الحوراني KEN
          وضم التشكيل الجديد خليل التميمي وزيرا للنقل، وزيد الحوراني نائبا للرئيس | خليل التميمي; زيد الحوراني
          # no office of state, another's past, nobody's office
          عينت كينيا خليل التميمي وزيرا للنقل، وزيد الحوراني يعمل مديرا للمعهد | خليل التميمي KEN
          عينت كينيا خليل التميمي وزيرا للنقل، وكان زيد الحوراني وزيرا للتجارة | خليل التميمي KEN
          وضم التشكيل الجديد خليل التميمي وزيد الحوراني | ''
          """)
  void takeTheirOffices(String text, String expected) {
    assertThat(appointed(text)).isEqualTo(expected);
  }

  private static String appointed(String text) {
    return Reading.facts(text, null, null).events().stream()
        .filter(event -> event.type() == EventType.APPOINTMENT)
        .flatMap(event -> event.participations().stream())
        .map(p -> (p.participant().nameAr() + " " + state(p.participant().countryIso3())).strip())
        .sorted()
        .reduce((a, b) -> a + "; " + b)
        .orElse("");
  }

  private static String state(@Nullable String iso3) {
    return iso3 == null ? "" : iso3;
  }
}
