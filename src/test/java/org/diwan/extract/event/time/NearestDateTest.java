package org.diwan.extract.event.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The nearest date of its sentence, not that of something else. */
class NearestDateTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # of two times the nearer
          التقى وزير الخارجية الكويتي أمس نظيره الهندي بعد أن زار مسقط الشهر الماضي | 2021-03-06 | MEETING OCCURRED actor=[KWT IND] date=2021-03-05
          # a relative clause holds the date of its noun
          يتوجه وزير الخارجية التونسي غدا إلى باريس لحضور القمة العربية التي تعقد هناك الخميس المقبل | 2021-03-06 | VISIT PLANNED actor=[TUN] recipient=[FRA] date=2021-03-07; CONFERENCE PLANNED actor=[arab-league] attendee=[TUN] date=2021-03-11
          وصل وزير الخارجية التونسي اليوم إلى باريس للمشاركة في مؤتمر "أصدقاء سوريا" الذي تستضيفه فرنسا غدا | 2021-03-06 | VISIT OCCURRED actor=[TUN] recipient=[FRA] date=2021-03-06; CONFERENCE PLANNED actor=[friends-of-syria FRA] attendee=[TUN] date=2021-03-07
          # the day on which it is said is that of the words
          جمدت فرنسا أموال الرئيس الكيني حسب ما ذكرت الوكالة الخميس | 2021-03-06 | SANCTION OCCURRED actor=[FRA] recipient=[KEN] date=2021-03
          جمدت فرنسا أموال الرئيس الكيني الخميس حسب ما ذكرت الوكالة | 2021-03-06 | SANCTION OCCURRED actor=[FRA] recipient=[KEN] date=2021-03-04
          أعلن المتحدث الجمعة أن وزير الخارجية التونسي سيزور باريس | 2021-03-06 | VISIT PLANNED actor=[TUN] recipient=[FRA]
          # since when and after what is not when
          قصفت إسرائيل لبنان مرارا منذ بداية الأزمة عام 2011 | 2021-03-06 | ASSAULT OCCURRED actor=[ISR] recipient=[LBN] date=2021-03
          بعد الانتخابات الرئاسية عام 2019 زار وزير الخارجية التونسي باريس | 2021-03-06 | VISIT OCCURRED actor=[TUN] recipient=[FRA] date=2021-03
          # not the term of what is signed, nor the year it is for
          وقعت مصر والصين اليوم خطة عمل للفترة 2022 – 2026 | 2021-03-06 | SIGNING OCCURRED actor=[EGY CHN] date=2021-03-06
          وقعت كينيا وأوغندا محضر التعاون لعام 2030 | 2021-03-06 | SIGNING OCCURRED actor=[KEN UGA] date=2021-03
          # but in which years something was that lasts
          تولى رئيس غانا الرئاسة بين عامي 2012 و2017 | 2019-05-20 | APPOINTMENT OCCURRED actor=[GHA] date=2012-01-01/2017-12-31
          # for which years, not when; when something else was
          وقعت توغو وغانا محضر التعاون لعام 2015 | 2019-05-20 | SIGNING OCCURRED actor=[TGO GHA] date=2019-05
          وقعت توغو وغانا خطة العمل 2012 - 2016 | 2019-05-20 | SIGNING OCCURRED actor=[TGO GHA] date=2019-05
          زار رئيس توغو غانا بعد أزمة 2014 | 2019-05-20 | VISIT OCCURRED actor=[TGO] recipient=[GHA] date=2019-05
          زار رئيس توغو غانا في ذكرى حرب العام 2014 | 2019-05-20 | VISIT OCCURRED actor=[TGO] recipient=[GHA] date=2019-05
          """)
  void reads(String sentence, String published, String expected) {
    assertThat(Reading.events(sentence, published)).isEqualTo(expected);
  }
}
