package org.diwan.extract.event.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A date of what is said, not of what is told, read on 20 May 2019. */
class DateOfWordTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          قال مسؤول أمس إن رئيس توغو سيزور غانا | VISIT PLANNED actor=[TGO] recipient=[GHA]
          قال مسؤول، الأحد، إن رئيس توغو سيزور غانا الخميس | VISIT PLANNED actor=[TGO] recipient=[GHA] date=2019-05-23
          قال مسؤول أمس إن رئيس توغو زار غانا | VISIT OCCURRED actor=[TGO] recipient=[GHA] date=2019-05
          أعلنت غانا أمس أنها قطعت علاقاتها مع توغو | SANCTION OCCURRED actor=[GHA] recipient=[TGO] date=2019-05-19
          # of a condemnation, but not of what it was said at
          دانت كندا أمس الهجوم على غانا | ACCUSE OCCURRED actor=[CAN]; ASSAULT OCCURRED recipient=[GHA] date=2019-05
          دان رئيس كندا أمس خلال لقاء مع رئيس غانا التدخل | MEETING OCCURRED actor=[GHA CAN] date=2019-05-19
          أعربت كندا أمس عن إدانتها للهجوم على غانا | ACCUSE OCCURRED actor=[CAN] recipient=[GHA]; ASSAULT OCCURRED recipient=[GHA] date=2019-05
          أكد مسؤول أمس أن رئيس توغو زار غانا | VISIT OCCURRED actor=[TGO] recipient=[GHA] date=2019-05
          # of talk about it, but not of talk at it
          تحدث مسؤول أمس بشأن الهجوم على غانا | ASSAULT OCCURRED recipient=[GHA] date=2019-05
          وصفت كندا أمس العقوبات الأمريكية على غانا بالخطأ | SANCTION OCCURRED actor=[USA] recipient=[GHA] date=2019-05
          بررت كندا أمس مشاركتها في الهجوم على غانا | ASSAULT OCCURRED recipient=[GHA] date=2019-05
          تحدث مسؤول أمس بشأن السلع، وشهدت غانا هجوما | ASSAULT OCCURRED recipient=[GHA] date=2019-05-19
          وصف رئيس كندا أمس في اجتماع مع رئيس غانا السوق بالواعدة | MEETING OCCURRED actor=[GHA CAN] date=2019-05-19
          استنكر رئيس كندا أمس أمام اجتماع مع رئيس غانا التدخل | MEETING OCCURRED actor=[GHA CAN] date=2019-05-19
          أعربت كندا أمس عن إدانتها، وتحدثت عن الهجوم على غانا | ASSAULT OCCURRED recipient=[GHA] date=2019-05-19
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence, "2019-05-20")).isEqualTo(expected);
  }
}
