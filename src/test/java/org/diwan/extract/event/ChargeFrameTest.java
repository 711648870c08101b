package org.diwan.extract.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A wrong that one side says another did. */
class ChargeFrameTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          قالت الهند إن باكستان انتهكت الاتفاق | ACCUSE OCCURRED actor=[IND] recipient=[PAK]
          أعلنت أرمينيا أن أذربيجان خرقت الهدنة | ACCUSE OCCURRED actor=[ARM] recipient=[AZE]
          أكدت فرنسا أن إيران ستدفع الثمن | THREATEN OCCURRED actor=[FRA] recipient=[IRN]
          قالت الهند إن باكستان تقف وراء الهجوم | ACCUSE OCCURRED actor=[IND] recipient=[PAK]
          قالت الهند إن باكستان لم تلتزم بالهدنة | ACCUSE OCCURRED actor=[IND] recipient=[PAK]
          قالت الهند إن باكستان تمارس الإرهاب | ACCUSE OCCURRED actor=[IND] recipient=[PAK]
          قالت الهند إن كينيا أحرزت تقدما | ENDORSE OCCURRED actor=[IND] recipient=[KEN]
          # a body of one's own state
          قال رئيس الصومال إن حركة الشباب تعرقل السلام | ACCUSE OCCURRED actor=[SOM] recipient=[al-shabaab]
          أكد رئيس الصومال أن حركة الشباب ستدفع الثمن | THREATEN OCCURRED actor=[SOM] recipient=[al-shabaab]
          قالت حركة الشباب إن حركة الشباب تعرقل السلام | ''
          # who fights an evil does none
          قالت الهند إن باكستان تواصل محاربة الإرهاب | ''
          # what is kept to is no wrong
          قالت الهند إن باكستان تلتزم بالهدنة | ''
          # told by the writer himself
          انتهكت باكستان الاتفاق | ''
          # of one's own side
          قال الجيش الهندي إن الهند انتهكت الاتفاق | ''
          # what was paid is no threat
          أكدت فرنسا أن إيران تدفع الثمن | ''
          # to come
          قالت الهند إن باكستان ستنتهك الاتفاق | ''
          # of somebody without a name
          قالت الهند إن مسلحين انتهكوا الاتفاق | ''
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }
}
