package org.diwan.extract.event.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How long a journey takes, read on 20 May 2019. */
class StayTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          وصل رئيس توغو أمس إلى غانا في زيارة رسمية لثلاثة أيام | VISIT ONGOING actor=[TGO] recipient=[GHA] date=2019-05-19/2019-05-21
          تستضيف القاهرة غدا القمة العربية على مدى يومين | CONFERENCE PLANNED actor=[arab-league] host=[EGY] date=2019-05-21/2019-05-22
          يبدأ رئيس توغو اليوم زيارة إلى غانا تستغرق ثلاثة أيام | VISIT ONGOING actor=[TGO] recipient=[GHA] date=2019-05-20/2019-05-22
          وصل رئيس توغو أمس إلى غانا في زيارة تستمر يومين | VISIT ONGOING actor=[TGO] recipient=[GHA] date=2019-05-19/2019-05-20
          اختتم رئيس توغو أمس زيارة إلى غانا استمرت يومين | VISIT OCCURRED actor=[TGO] recipient=[GHA] date=2019-05-18/2019-05-19
          وصل رئيس توغو أمس إلى غانا في زيارة تنتهي غدا | VISIT ONGOING actor=[TGO] recipient=[GHA] date=2019-05-19/2019-05-21
          يختتم رئيس توغو اليوم زيارته إلى غانا التي بدأها السبت | VISIT OCCURRED actor=[TGO] recipient=[GHA] date=2019-05-18/2019-05-20
          اختتم رئيس توغو أمس زيارته إلى غانا التي بدأها السبت | VISIT OCCURRED actor=[TGO] recipient=[GHA] date=2019-05-18/2019-05-19
          # so long does a gathering, too
          بدأت اليوم في القاهرة القمة العربية التي تستمر ليومين | CONFERENCE ONGOING actor=[arab-league] date=2019-05-20/2019-05-21
          # nothing tells how long
          يبدأ رئيس توغو اليوم زيارة إلى غانا | VISIT ONGOING actor=[TGO] recipient=[GHA] date=2019-05-20
          # still to come
          يبدأ رئيس توغو غدا زيارة إلى غانا تستغرق ثلاثة أيام | VISIT PLANNED actor=[TGO] recipient=[GHA] date=2019-05-21/2019-05-23
          كان رئيس توغو قد زار غانا لمدة يومين | VISIT OCCURRED actor=[TGO] recipient=[GHA] date=2019-05
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence, "2019-05-20")).isEqualTo(expected);
  }
}
