package org.diwan.extract.event.addressee;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A commitment that names nobody is for the side opposite where it is of what both share. */
class SharedTest {
  private static final String MET = "التقى الرئيس المصري نظيره الكيني في نيروبي. ";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "وأكد الرئيس المصري حرص مصر على تطوير العلاقات",
        "وأكد الرئيس المصري من جانبه استعداد مصر لبناء سد"
      })
  void isForTheOther(String sentence) {
    assertThat(Reading.events(MET + sentence)).contains("AGREE").contains("[KEN]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "وأكد الرئيس المصري استعداد حكومته لخفض الضرائب",
        "وأشاد الرئيس المصري بالموظفين الذين عملوا بكد"
      })
  void isForNobody(String sentence) {
    assertThat(Reading.events(MET + sentence)).doesNotContain("AGREE").doesNotContain("ENDORSE");
  }
}
