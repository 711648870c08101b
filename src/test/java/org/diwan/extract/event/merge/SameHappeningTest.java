package org.diwan.extract.event.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Objects;
import org.diwan.extract.Reading;
import org.diwan.model.EventType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the news tells and what the article recalls, read on 20 May 2019. */
class SameHappeningTest {
  private static final String LONG = " الطقس جميل اليوم. الطقس بارد. الطقس حار. ";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          هجوم على غانا | تحدث مسؤول. | وقع هجوم على غانا عام 2011 | 2019-05-01 2011-01-01
          هجوم على غانا | شنت توغو هجوما على غانا. | وشنت توغو هجوما على غانا في مارس 2015 | 2019-05-01 2015-03-01
          # a few days before is the same
          هجوم على غانا | تحدث مسؤول. | وقع هجوم على غانا الخميس الماضي | 2019-05-16
          """)
  void reads(String title, String lead, String recalled, String days) {
    LocalDate published = LocalDate.of(2019, 5, 20);
    assertThat(
            Reading.facts(lead + LONG + recalled, title, published).events().stream()
                .filter(event -> event.type() == EventType.ASSAULT)
                .map(event -> Objects.requireNonNull(event.date()).from().toString()))
        .containsExactly(days.split(" "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          قصفت كينيا رواندا. وقصف الجيش الكيني رواندا | ASSAULT OCCURRED actor=[KEN] recipient=[RWA] date=2019-05
          # each is struck by another
          قصفت كينيا رواندا. وقصفت أوغندا رواندا | ASSAULT OCCURRED actor=[KEN] recipient=[RWA] date=2019-05; ASSAULT OCCURRED actor=[UGA] recipient=[RWA] date=2019-05
          قصف الحوثيون السعودية. وقصفت السعودية الحوثيين | ASSAULT OCCURRED actor=[houthis] recipient=[SAU] date=2019-05; ASSAULT OCCURRED actor=[SAU] recipient=[houthis] date=2019-05
          # the one before the news, from which it is counted; no news if it is not the lead
          قصفت كينيا رواندا. وصل الوفد بعد يومين من قصف كينيا رواندا | ASSAULT OCCURRED actor=[KEN] recipient=[RWA] date=2019-05; ASSAULT OCCURRED actor=[KEN] date=2019-05-18
          الطقس جميل. الطقس بارد. الطقس حار. قصفت كينيا رواندا. ووقع ذلك بعد يومين من قصف كينيا رواندا | ASSAULT OCCURRED actor=[KEN] recipient=[RWA] date=2019-05-18
          # what is to come, and what was
          قال مسؤول إن الرئيس الكيني سيزور رواندا اليوم. وزار الرئيس الكيني رواندا في مارس | VISIT PLANNED actor=[KEN] recipient=[RWA] date=2019-05-20; VISIT OCCURRED actor=[KEN] recipient=[RWA] date=2019-03
          الطقس جميل. قال مسؤول إن الرئيس الكيني سيزور رواندا. وزار الرئيس الكيني رواندا أمس | VISIT PLANNED actor=[KEN] recipient=[RWA]; VISIT OCCURRED actor=[KEN] recipient=[RWA] date=2019-05-19
          # what was, and what is to come after it
          التقى الرئيس الكيني نظيره الرواندي. وقال مسؤول إن كينيا ستجري محادثات مع رواندا الأسبوع المقبل | MEETING OCCURRED actor=[KEN RWA] date=2019-05; MEETING PLANNED actor=[RWA KEN] date=2019-05-27/2019-06-02
          عقدت كينيا ورواندا محادثات. وقال مسؤول إن كينيا ورواندا ستعقدان محادثات في يونيو المقبل | MEETING OCCURRED actor=[KEN RWA] date=2019-05; MEETING PLANNED actor=[KEN RWA] date=2019-06
          # what is done within a journey
          بدأ الرئيس الكيني أمس زيارة إلى رواندا يلتقي خلالها نظيره الرواندي | VISIT OCCURRED actor=[KEN] recipient=[RWA] date=2019-05-19; MEETING PLANNED actor=[RWA KEN] date=2019-05-19
          """)
  void areOneOrTwo(String text, String expected) {
    assertThat(Reading.events(text, "2019-05-20")).isEqualTo(expected);
  }
}
