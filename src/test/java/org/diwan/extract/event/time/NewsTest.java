package org.diwan.extract.event.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether a sentence without a date is tied to the time of the article, read on 20 May 2019. */
class NewsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          زار رئيس توغو غانا أمس. الطقس جميل. الطقس بارد. وفي غضون ذلك التقى وزير خارجية توغو نظيره الكندي | VISIT OCCURRED actor=[TGO] recipient=[GHA] date=2019-05-19; MEETING OCCURRED actor=[TGO CAN] date=2019-05
          # a verb in the perfect goes on with the story
          زار رئيس توغو غانا أمس. الطقس جميل. الطقس بارد. والتقى وزير خارجية توغو نظيره الكندي | VISIT OCCURRED actor=[TGO] recipient=[GHA] date=2019-05-19; MEETING OCCURRED actor=[TGO CAN] date=2019-05
          زار رئيس توغو غانا أمس. الطقس جميل. الطقس بارد. وأجرى وزير خارجية توغو محادثات مع نظيره الكندي | VISIT OCCURRED actor=[TGO] recipient=[GHA] date=2019-05-19; MEETING OCCURRED actor=[CAN TGO] date=2019-05
          زار رئيس توغو غانا أمس. الطقس جميل. الطقس بارد. وساءت العلاقات بينما زار وزير خارجية توغو كندا | VISIT OCCURRED actor=[TGO] recipient=[GHA] date=2019-05-19; VISIT OCCURRED actor=[TGO] recipient=[CAN] date=2019-05
          # the occasion of what was said, but not what led to a deed
          زار رئيس توغو غانا أمس. الطقس جميل. الطقس بارد. جاء ذلك في اتصال هاتفي بين وزير خارجية توغو ونظيره الكندي | VISIT OCCURRED actor=[TGO] recipient=[GHA] date=2019-05-19; CALL OCCURRED actor=[TGO CAN] date=2019-05
          زار رئيس توغو غانا أمس. الطقس جميل. الطقس بارد. جاءت التصريحات خلال لقاء وزير خارجية توغو مع نظيره الكندي | VISIT OCCURRED actor=[TGO] recipient=[GHA] date=2019-05-19; MEETING OCCURRED actor=[TGO CAN] date=2019-05
          زار رئيس توغو غانا أمس. الطقس جميل. الطقس بارد. وجاء تحرك الجيش عقب لقاء وزير خارجية توغو مع نظيره الكندي | VISIT OCCURRED actor=[TGO] recipient=[GHA] date=2019-05-19; MEETING OCCURRED actor=[TGO CAN]
          زار رئيس توغو غانا أمس. الطقس جميل. الطقس بارد. وقال وزير خارجية توغو للصحفيين بعد لقاء مع نظيره الكندي إنه متفائل | VISIT OCCURRED actor=[TGO] recipient=[GHA] date=2019-05-19; MEETING OCCURRED actor=[CAN TGO] date=2019-05
          زار رئيس توغو غانا أمس. الطقس جميل. الطقس بارد. وقد التقى وزير خارجية توغو نظيره الكندي | VISIT OCCURRED actor=[TGO] recipient=[GHA] date=2019-05-19; MEETING OCCURRED actor=[TGO CAN] date=2019-05
          زار رئيس توغو غانا أمس. الطقس جميل. الطقس بارد. كما اعتقلت الشرطة الكندية سفير توغو | VISIT OCCURRED actor=[TGO] recipient=[GHA] date=2019-05-19; COERCE OCCURRED actor=[~الشرطه@CAN] recipient=[TGO] date=2019-05
          # what the article says that it comes
          زار رئيس توغو غانا أمس. الطقس جميل. الطقس بارد. وتأتي زيارة وزير خارجية توغو لكندا في وقت صعب | VISIT OCCURRED actor=[TGO] recipient=[GHA] date=2019-05-19; VISIT OCCURRED actor=[TGO] recipient=[CAN] date=2019-05
          # what is told as a cause, though it is written like a verb
          زار رئيس توغو غانا أمس. الطقس جميل. الطقس بارد. ولا تزال الأزمة قائمة على خلفية سجن رئيس غانا من قبل محكمة تركية | VISIT OCCURRED actor=[TGO] recipient=[GHA] date=2019-05-19; COERCE OCCURRED actor=[TUR] recipient=[GHA]
          # a noun does not, nor a story of long before, nor what is put back
          زار رئيس توغو غانا أمس. الطقس جميل. الطقس بارد. وتحسنت العلاقات منذ لقاء وزير خارجية توغو مع نظيره الكندي | VISIT OCCURRED actor=[TGO] recipient=[GHA] date=2019-05-19; MEETING OCCURRED actor=[TGO CAN]
          زار رئيس توغو غانا أمس. الطقس جميل. وفي عام 2011 ساءت العلاقات. والتقى وزير خارجية توغو نظيره الكندي | VISIT OCCURRED actor=[TGO] recipient=[GHA] date=2019-05-19; MEETING OCCURRED actor=[TGO CAN]
          زار رئيس توغو غانا أمس. الطقس جميل. الطقس بارد. وكان وزير خارجية توغو قد التقى نظيره الكندي | VISIT OCCURRED actor=[TGO] recipient=[GHA] date=2019-05-19; MEETING OCCURRED actor=[CAN TGO]
          زار رئيس توغو غانا أمس. الطقس جميل. الطقس بارد. وجاء هذا اللقاء بين وزير خارجية توغو ونظيره الكندي في وقت صعب | VISIT OCCURRED actor=[TGO] recipient=[GHA] date=2019-05-19; MEETING OCCURRED actor=[TGO CAN] date=2019-05
          زار رئيس توغو غانا أمس. الطقس جميل. الطقس بارد. وقال وزير خارجية توغو للصحفيين بعد اتصال هاتفي مع نظيره الكندي إنه متفائل | VISIT OCCURRED actor=[TGO] recipient=[GHA] date=2019-05-19; CALL OCCURRED actor=[CAN TGO] date=2019-05
          # but not what is thought of, or came when something else was
          زار رئيس توغو غانا أمس. الطقس جميل. الطقس بارد. ونسي زيارة وزير خارجية توغو لكندا | VISIT OCCURRED actor=[TGO] recipient=[GHA] date=2019-05-19; VISIT OCCURRED actor=[TGO] recipient=[CAN]
          زار رئيس توغو غانا أمس. الطقس جميل. الطقس بارد. وجاء عقب لقاء وزير خارجية توغو مع نظيره الكندي وقت صعب | VISIT OCCURRED actor=[TGO] recipient=[GHA] date=2019-05-19; MEETING OCCURRED actor=[TGO CAN]
          زار رئيس توغو غانا أمس. الطقس جميل. الطقس بارد. وتأتي القضية بعد زيارة وزير خارجية توغو لكندا في وقت صعب | VISIT OCCURRED actor=[TGO] recipient=[GHA] date=2019-05-19; VISIT OCCURRED actor=[TGO] recipient=[CAN]
          زار رئيس توغو غانا أمس. الطقس جميل. الطقس بارد. وتأتي عقوبات كندا على توغو في وقت صعب | VISIT OCCURRED actor=[TGO] recipient=[GHA] date=2019-05-19; SANCTION OCCURRED actor=[CAN] recipient=[TGO]
          زار رئيس توغو غانا أمس. الطقس جميل. الطقس بارد. وسافر وزير خارجية توغو بعد لقاء مع نظيره الكندي | VISIT OCCURRED actor=[TGO] recipient=[GHA] date=2019-05-19; MEETING OCCURRED actor=[CAN TGO]
          زار رئيس توغو غانا أمس. الطقس جميل. الطقس بارد. وقال وزير خارجية توغو للصحفيين بعد زيارة كندا إنه متفائل | VISIT OCCURRED actor=[TGO] recipient=[GHA] date=2019-05-19; VISIT OCCURRED actor=[TGO] recipient=[CAN]
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence, "2019-05-20")).isEqualTo(expected);
  }
}
