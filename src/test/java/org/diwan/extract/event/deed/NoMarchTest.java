package org.diwan.extract.event.deed;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What only looks like a protest. */
class NoMarchTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          خرجت مسيرة في تونس احتجاجا على الحكومة التونسية | PROTEST OCCURRED actor=[TUN]
          تظاهر آلاف الصرب في بلغراد | PROTEST OCCURRED actor=[SRB]
          خرج آلاف السنغاليين إلى الشوارع احتجاجا على الغلاء | PROTEST OCCURRED actor=[SEN]
          # a course of things, a feast, forces, those told of before
          تدعم النرويج مسيرة السلام | ''
          خرج آلاف السنغاليين إلى الشوارع احتفالا بالفوز | ''
          احتشدت القوات الأرمينية | ''
          المتظاهرون في بلغراد | ''
          القمة التي تنطلق في بلغراد مع مسيرات | ''
          احتشد آلاف السنغاليين في داكار احتفاء بالرئيس الجديد | ''
          # part is taken in a march
          جاءت مشاركته امتدادا لمواقف السنغال واستكمالا لمسيرة خيرة | ''
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }
}
