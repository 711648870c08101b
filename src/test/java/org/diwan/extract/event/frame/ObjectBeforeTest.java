package org.diwan.extract.event.frame;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a deed is done with or to, told before the relative clause that tells of it. */
class ObjectBeforeTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ازدحمت الحدود التي أغلقتها غانا مع توغو | COERCE OCCURRED actor=[GHA] recipient=[TGO]
          ازدحمت الحدود التي قام الجانب الغاني بإغلاقها | COERCE OCCURRED actor=[GHA]
          تعبت القوات الكبيرة التي نشرتها غانا في توغو | MOBILIZE OCCURRED actor=[GHA] recipient=[TGO]
          بيعت الأراضي التي كانت قد صادرتها غانا | COERCE OCCURRED actor=[GHA]
          # of another kind; another verb; nobody has done it
          نفدت الكتب التي نشرتها غانا | ''
          تعبت القوات التي قالت إنها نشرتها غانا | ''
          ازدحمت الحدود التي جرى إغلاقها | ''
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }
}
