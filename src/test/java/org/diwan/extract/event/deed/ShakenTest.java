package org.diwan.extract.event.deed;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whom an attack befell by the verb of its relative clause. */
class ShakenTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          التفجيرات التي هزت بروكسل في مارس | ASSAULT OCCURRED recipient=[BEL]
          الهجومان اللذان شهدتهما نيروبي | ASSAULT OCCURRED recipient=[KEN]
          الهجوم الدامي الذي وقع في أوسلو | ASSAULT OCCURRED recipient=[NOR]
          تفجير استهدف مسجدا بمدينة كابول | ASSAULT OCCURRED recipient=[AFG]
          الهجمات التي استهدفت كينيا | ASSAULT OCCURRED recipient=[KEN]
          بحث البرلمان في التفجيرات الأخيرة التي استهدفت نيروبي. وتبنت حركة الشباب هجمات وقعت في مايو | ASSAULT OCCURRED recipient=[KEN]; ASSAULT OCCURRED actor=[al-shabaab]
          # what is hit now, behind whose force it is
          غارة كينية تستهدف سيارة في كسمايو | ASSAULT OCCURRED actor=[KEN] recipient=[SOM]
          هجوم كيني يستهدف مواقع لحركة الشباب | ASSAULT OCCURRED actor=[KEN] recipient=[al-shabaab]
          غارة كينية تستهدف المسلحين في شمال الصومال | ASSAULT OCCURRED actor=[KEN]
          غارة كينية تستهدف مواقع كينية | ASSAULT OCCURRED actor=[KEN]
          غارة كينية تحصد 50 قياديا في حركة الشباب | ASSAULT OCCURRED actor=[KEN] recipient=[al-shabaab]
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "الهجوم الإلكتروني الذي طال مصارف كندا",
        "القصف طال تجمعا شمال أوسلو",
        "الهجوم الذي وقع أمس، وقال الناس في أوسلو",
        "الهجوم الذي أدانته كينيا"
      })
  void readsNothingFrom(String sentence) {
    assertThat(Reading.events(sentence)).isEmpty();
  }
}
