package org.diwan.extract.event.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days of the week, weeks and months that are past or to come by how they are told. */
class DaysAheadTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          التقى رئيس توغو رئيس غانا هذا الأسبوع | 2021-03-06 | MEETING OCCURRED actor=[TGO GHA] date=2021-03-01/2021-03-06
          يزور وزير الخارجية التونسي باريس في نوفمبر | 2021-03-06 | VISIT PLANNED actor=[TUN] recipient=[FRA] date=2021-11
          زار وزير الخارجية التونسي باريس في نوفمبر | 2021-03-06 | VISIT OCCURRED actor=[TUN] recipient=[FRA] date=2020-11
          سيزور وزير الخارجية التونسي باريس الثلاثاء والأربعاء | 2021-03-06 | VISIT PLANNED actor=[TUN] recipient=[FRA] date=2021-03-09/2021-03-10
          # what happened is not dated by what is to come
          وصل وزير الخارجية التونسي إلى باريس ليشارك في منتدى يعقد الاثنين المقبل | 2021-03-06 | VISIT OCCURRED actor=[TUN] recipient=[FRA] date=2021-03
          # of what is to come, the day of the week ahead
          سيزور وزير الخارجية التونسي باريس الخميس | 2021-03-06 | VISIT PLANNED actor=[TUN] recipient=[FRA] date=2021-03-11
          يزور وزير الخارجية التونسي باريس الثلاثاء | 2021-03-06 | VISIT PLANNED actor=[TUN] recipient=[FRA] date=2021-03-09
          يزور وزير الخارجية التونسي باريس الجمعة | 2021-03-06 | VISIT OCCURRED actor=[TUN] recipient=[FRA] date=2021-03-05
          زار وزير الخارجية التونسي باريس الثلاثاء | 2021-03-06 | VISIT OCCURRED actor=[TUN] recipient=[FRA] date=2021-03-02
          # the hours after those of which the article tells
          قال رئيس توغو أمس إن الطقس جميل. وسيصل رئيس مالي إلى غانا بعد ساعات | 2019-05-20 | VISIT PLANNED actor=[MLI] recipient=[GHA] date=2019-05-19
          """)
  void reads(String sentence, String published, String expected) {
    assertThat(Reading.events(sentence, published)).isEqualTo(expected);
  }
}
