package org.diwan.extract.event.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A date of another clause of the sentence, read on 20 May 2019. */
class DateOfClauseTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          زار رئيس توغو غانا بعدما ارتفعت الأسعار في مارس الماضي | VISIT OCCURRED actor=[TGO] recipient=[GHA] date=2019-05
          قالت الحكومة، التي سقطت في فبراير الماضي، إن رئيس توغو زار غانا | VISIT OCCURRED actor=[TGO] recipient=[GHA] date=2019-05
          # of what goes on since then
          تناول اللقاء العقوبات التي فرضتها غانا على توغو منذ عام 2006 | SANCTION OCCURRED actor=[GHA] recipient=[TGO] date=2006
          تناول التقرير الغارات المستمرة على غانا منذ عام 2006 | ASSAULT ONGOING recipient=[GHA] date=2006
          تحتجز غانا وزير خارجية توغو منذ 2016 | COERCE ONGOING actor=[GHA] recipient=[TGO] date=2016
          تناول اللقاء أسوأ هجوم على غانا منذ عام 2006 | ASSAULT OCCURRED recipient=[GHA] date=2019-05
          # of what was before
          زار رئيس توغو غانا منذ بداية الأزمة في 2011 | VISIT OCCURRED actor=[TGO] recipient=[GHA] date=2019-05
          زار رئيس توغو غانا للمرة الأولى منذ تسلمه مهامه في فبراير | VISIT OCCURRED actor=[TGO] recipient=[GHA] date=2019-05
          بعد توليه الرئاسة في 2009 زار رئيس توغو غانا | APPOINTMENT OCCURRED actor=[TGO] date=2009; VISIT OCCURRED actor=[TGO] recipient=[GHA] date=2019-05
          يزور رئيس توغو غانا تلبية لدعوة كان البرلمان قد وجهها في 2012 | VISIT OCCURRED actor=[TGO] recipient=[GHA] date=2019-05
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence, "2019-05-20")).isEqualTo(expected);
  }
}
