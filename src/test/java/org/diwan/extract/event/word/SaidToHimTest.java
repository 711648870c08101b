package org.diwan.extract.event.word;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is told something within a talk or letter: the other side of it. */
class SaidToHimTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          أجرى رئيس كينيا اتصالا هاتفيا بنظيره الرواندي، هنأه خلاله بالفوز | CALL OCCURRED actor=[RWA KEN]; ENDORSE OCCURRED actor=[KEN] recipient=[RWA]
          تلقى رئيس كينيا اتصالا هاتفيا من نظيره الرواندي هنأه فيه بالعيد | CALL OCCURRED actor=[RWA KEN]; ENDORSE OCCURRED actor=[RWA] recipient=[KEN]
          أجرى رئيس كينيا اتصالا هاتفيا برئيس رواندا، قدم خلاله التهنئة | CALL OCCURRED actor=[RWA KEN]; ENDORSE OCCURRED actor=[KEN] recipient=[RWA]
          بعث رئيس كينيا رسالة إلى مجلس الأمن طالب فيها بوقف القتال | MESSAGE OCCURRED actor=[KEN] recipient=[un-security-council]; REQUEST OCCURRED actor=[KEN] recipient=[un-security-council]
          # a call upon nobody, three of them
          أجرى رئيس كينيا اتصالا هاتفيا برئيس رواندا، طالب خلاله بوقف القتال | CALL OCCURRED actor=[RWA KEN]
          عقد رئيس كينيا اجتماعا مع رئيس رواندا ورئيس غانا، قدم خلاله التهنئة | MEETING OCCURRED actor=[RWA GHA KEN]
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }
}
