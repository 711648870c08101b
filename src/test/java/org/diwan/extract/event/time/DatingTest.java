package org.diwan.extract.event.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * When it was: the date beside it, the month of publication for an undated lead, nothing for what
 * is to come some day.
 */
class DatingTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          زار وزير الخارجية التونسي باريس قبل أشهر | 2021-03-06 | VISIT OCCURRED actor=[TUN] recipient=[FRA]
          زار وزير الخارجية التونسي باريس الشهر قبل الماضي | 2021-03-06 | VISIT OCCURRED actor=[TUN] recipient=[FRA] date=2021-01
          زار وزير الخارجية التونسي باريس يوم الخميس | 2021-03-06 | VISIT OCCURRED actor=[TUN] recipient=[FRA] date=2021-03-04
          زار وزير الخارجية التونسي باريس أمس | 2021-03-06 | VISIT OCCURRED actor=[TUN] recipient=[FRA] date=2021-03-05
          زار وزير الخارجية التونسي باريس | 2021-03-06 | VISIT OCCURRED actor=[TUN] recipient=[FRA] date=2021-03
          يزور وزير الخارجية التونسي باريس غدا | 2021-03-06 | VISIT PLANNED actor=[TUN] recipient=[FRA] date=2021-03-07
          سيزور وزير الخارجية التونسي باريس الشهر المقبل | 2021-03-06 | VISIT PLANNED actor=[TUN] recipient=[FRA] date=2021-04
          سيزور وزير الخارجية التونسي باريس | 2021-03-06 | VISIT PLANNED actor=[TUN] recipient=[FRA]
          زار وزير الخارجية التونسي باريس في 12 فبراير 2019 | 2021-03-06 | VISIT OCCURRED actor=[TUN] recipient=[FRA] date=2019-02-12
          زار وزير الخارجية التونسي باريس عام 2015 | 2021-03-06 | VISIT OCCURRED actor=[TUN] recipient=[FRA] date=2015
          زار وزير الخارجية التونسي باريس في كانون الثاني الماضي | 2021-03-06 | VISIT OCCURRED actor=[TUN] recipient=[FRA] date=2021-01
          زار وزير الخارجية التونسي باريس في غشت الماضي | 2021-03-06 | VISIT OCCURRED actor=[TUN] recipient=[FRA] date=2020-08
          # as long as the journey lasts
          بدأ وزير الخارجية التونسي اليوم زيارة إلى باريس تستمر ثلاثة أيام | 2021-03-06 | VISIT ONGOING actor=[TUN] recipient=[FRA] date=2021-03-06/2021-03-08
          بدأ وزير الخارجية التونسي اليوم زيارة إلى باريس تنتهي الثلاثاء المقبل | 2021-03-06 | VISIT ONGOING actor=[TUN] recipient=[FRA] date=2021-03-06/2021-03-09
          اختتم وزير الخارجية التونسي أمس زيارة إلى باريس استمرت يومين | 2021-03-06 | VISIT OCCURRED actor=[TUN] recipient=[FRA] date=2021-03-04/2021-03-05
          يبدأ وزير الخارجية التونسي اليوم زيارة إلى باريس. وتستغرق الزيارة يومين | 2021-03-06 | VISIT ONGOING actor=[TUN] recipient=[FRA] date=2021-03-06/2021-03-07
          # what is planned for a journey falls within it, if its end is known
          يبدأ وزير الخارجية التونسي غدا زيارة إلى باريس تستمر يومين. ومن المقرر أن يلتقي وزير الخارجية التونسي نظيره الفرنسي | 2021-03-06 | VISIT PLANNED actor=[TUN] recipient=[FRA] date=2021-03-07/2021-03-08; MEETING PLANNED actor=[TUN FRA] date=2021-03-07/2021-03-08
          يبدأ وزير الخارجية التونسي غدا زيارة إلى باريس. ومن المقرر أن يلتقي وزير الخارجية التونسي نظيره الفرنسي | 2021-03-06 | VISIT PLANNED actor=[TUN] recipient=[FRA] date=2021-03-07; MEETING PLANNED actor=[TUN FRA] date=2021-03
          # a dateline tells when it was written
          تونس 6 مارس 2021 – زار وزير الخارجية التونسي باريس | 2021-03-06 | VISIT OCCURRED actor=[TUN] recipient=[FRA] date=2021-03
          # told of it later
          من المقرر عقد قمة بين الرئيس المصري ورئيس تونس. وتستعد القاهرة للقمة التي تنعقد في 12 يونيو | 2021-03-06 | MEETING PLANNED actor=[EGY TUN] date=2021-06-12
          # where somebody is to meet another, he is to go
          سيلتقي رئيس تونس الرئيس المصري غدا في القاهرة. وقال الوزير إن زيارة رئيس تونس للقاهرة مهمة | 2021-03-06 | MEETING PLANNED actor=[TUN EGY] date=2021-03-07; VISIT PLANNED actor=[TUN] recipient=[EGY] date=2021-03-07
          # what had been done is another deed
          يزور وزير الخارجية التونسي باريس تلبية لدعوة كان نظيره قد وجهها عام 2019 | 2021-03-06 | VISIT OCCURRED actor=[TUN] recipient=[FRA] date=2021-03
          # what opens as told at the same time is of that time, but not what it puts back
          وقعت مصر والصين أمس اتفاقا. وأكد الوزير أهمية ذلك. وأشار إلى السوق. وفي غضون ذلك قصفت إسرائيل لبنان | 2021-03-06 | SIGNING OCCURRED actor=[EGY CHN] date=2021-03-05; ASSAULT OCCURRED actor=[ISR] recipient=[LBN] date=2021-03
          وقعت مصر والصين أمس اتفاقا. وأكد الوزير أهمية ذلك. وأشار إلى السوق. وكانت إسرائيل قصفت لبنان | 2021-03-06 | SIGNING OCCURRED actor=[EGY CHN] date=2021-03-05; ASSAULT OCCURRED actor=[ISR] recipient=[LBN]
          # what came before the news is not dated with it
          زار وزير الخارجية التونسي باريس بعد استقالة رئيس الوزراء الفرنسي | 2021-03-06 | VISIT OCCURRED actor=[TUN] recipient=[FRA] date=2021-03; APPOINTMENT OCCURRED actor=[FRA]
          # a talk told in the present goes on
          أعلنت مصر أمس قرارا. وأشار الوزير إلى السوق. وقال مراقبون إنه مهم. ويجري وزير الخارجية التونسي محادثات مع نظيره الفرنسي في باريس | 2021-03-06 | MEETING ONGOING actor=[FRA TUN] date=2021-03
          """)
  void reads(String sentence, String published, String expected) {
    assertThat(Reading.events(sentence, published)).isEqualTo(expected);
  }
}
