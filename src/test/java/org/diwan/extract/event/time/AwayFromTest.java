package org.diwan.extract.event.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When that was from which something else is counted, read on 20 May 2019. */
class AwayFromTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          وصل الوفد بعد يومين من استقالة رئيس توغو | APPOINTMENT OCCURRED actor=[TGO] date=2019-05-18
          وصل الوفد بعد يوم واحد فقط على استقالة رئيس توغو | APPOINTMENT OCCURRED actor=[TGO] date=2019-05-19
          وصل الوفد الجمعة بعد ثلاثة أيام من استقالة رئيس توغو | APPOINTMENT OCCURRED actor=[TGO] date=2019-05-14
          وصل الوفد بعد أسبوعين من استقالة رئيس توغو | APPOINTMENT OCCURRED actor=[TGO] date=2019-05
          وصل الوفد بعد نحو ثلاثة أشهر من استقالة رئيس توغو | APPOINTMENT OCCURRED actor=[TGO] date=2019-02
          وصل الوفد في 2012 بعد 9 سنوات على استقالة رئيس توغو | APPOINTMENT OCCURRED actor=[TGO] date=2003
          وصل الوفد بعد ساعات من استقالة رئيس توغو | APPOINTMENT OCCURRED actor=[TGO] date=2019-05-19/2019-05-20
          وصل الوفد أمس بعد أيام قليلة من استقالة رئيس توغو | APPOINTMENT OCCURRED actor=[TGO] date=2019-05
          # which its own date tells better, though not to the day
          وصل الوفد بعد أيام من استقالة رئيس توغو في 11 مايو | APPOINTMENT OCCURRED actor=[TGO] date=2019-05-11
          # what comes later
          وصل الوفد قبل يومين من القمة المرتقبة بين رئيس توغو ورئيس غانا | MEETING PLANNED actor=[TGO GHA] date=2019-05-22
          وصل الوفد أمس عشية القمة المرتقبة بين رئيس توغو ورئيس غانا | MEETING PLANNED actor=[TGO GHA] date=2019-05-20
          وصل الوفد الجمعة غداة استقالة رئيس توغو | APPOINTMENT OCCURRED actor=[TGO] date=2019-05-16
          # how long something took
          وصل الوفد بعد يومين من المشي على الأقدام. زار رئيس توغو غانا أمس | VISIT OCCURRED actor=[TGO] recipient=[GHA] date=2019-05-19
          # nobody knows from which day
          وصل الوفد بعد يومين من استقالة رئيس توغو في العام الذي سبق | APPOINTMENT OCCURRED actor=[TGO] date=2019-05-18
          وصل الوفد في مارس 2012 بعد عامين من استقالة رئيس توغو | APPOINTMENT OCCURRED actor=[TGO] date=2010
          # from no date that is too coarse, or but the name of something
          وصل الوفد في مارس بعد يومين من استقالة رئيس توغو | APPOINTMENT OCCURRED actor=[TGO] date=2019-03
          بعد ثورة 25 يناير وصل الوفد بعد يومين من استقالة رئيس توغو | APPOINTMENT OCCURRED actor=[TGO] date=2019-05-18
          # from something between
          وصل الوفد بعد يومين من كينيا لاستقالة رئيس توغو | APPOINTMENT OCCURRED actor=[TGO] date=2019-05
          وصل الوفد بعد يومين من المشي مع وفد رواندا إثر استقالة رئيس توغو | APPOINTMENT OCCURRED actor=[TGO]
          وصل الوفد بعد يومين من سفر طويل ممل واستقالة رئيس توغو | APPOINTMENT OCCURRED actor=[TGO] date=2019-05
          وصل الوفد بعد يومين من أن استقال رئيس توغو | APPOINTMENT OCCURRED actor=[TGO] date=2019-05
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence, "2019-05-20")).isEqualTo(expected);
  }
}
