package org.diwan.extract.event.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The role of each name behind a word of meeting, by its preposition. */
class MeetingSidesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          اجتمع وزير الدفاع الأردني مع نظيره الكويتي بحضور سفير الكويت | MEETING OCCURRED actor=[JOR KWT] attendee=[KWT]
          عقدت محادثات بين أرمينيا وأذربيجان بوساطة فرنسا | MEETING OCCURRED actor=[ARM AZE] mediator=[FRA]
          عقد اجتماع برئاسة وزير الدفاع الأردني مع وفد كويتي | MEETING OCCURRED actor=[JOR KWT]
          اجتماع لمجلس التعاون الخليجي | CONFERENCE OCCURRED actor=[gcc]
          # what is talked about, where it is
          عقدت محادثات بين أرمينيا وأذربيجان حول تركيا | MEETING OCCURRED actor=[ARM AZE]
          عقد الوزير اجتماعا في الكويت | ''
          # who met them both is not found, or tells it himself
          تجرى سلسلة من اللقاءات مع رئيس كينيا ورئيس رواندا | ''
          قال الرئيس الغاني بعد اجتماع مع رئيس كينيا ورئيس رواندا إن الأمر مهم | MEETING OCCURRED actor=[KEN RWA GHA]
          جرت محادثات بين رئيس كينيا ورئيس رواندا | MEETING OCCURRED actor=[KEN RWA]
          عقد رئيس كينيا اجتماعا مع مبعوث كبير من رواندا | MEETING OCCURRED actor=[RWA KEN]
          بعد الاجتماع الموسع للجانبين الكيني والرواندي | MEETING OCCURRED actor=[KEN RWA]
          تم ذلك خلال الاجتماع الأخير لرئيس كينيا ورئيس رواندا | MEETING OCCURRED actor=[KEN RWA]
          تم ذلك خلال الاجتماع الأخير لرئيس كينيا | ''
          ذكر الرئيس الغاني ذلك في لقاءاته برئيس كينيا ورئيس رواندا | MEETING OCCURRED actor=[KEN RWA GHA]
          # he is no envoy
          عقد رئيس كينيا اجتماعا مع طالب من رواندا | ''
          عقد رئيس كينيا اجتماعا مع قلق من رواندا | ''
          قال الرئيس الكيني للصحفيين عقب اجتماع مع مبعوث كبير من رواندا إن الأمر مهم | MEETING OCCURRED actor=[RWA KEN]
          استقبل وزير الدفاع الأردني من قبل نظيره الكويتي | MEETING OCCURRED actor=[JOR KWT]
          عقدت جامعة الدول العربية اجتماعا طارئا برئاسة كينيا | CONFERENCE OCCURRED actor=[arab-league] chair=[KEN]
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }
}
