package org.diwan.extract.event.word;

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
          قالت الهند إن باكستان تلعب بالنار | ACCUSE OCCURRED actor=[IND] recipient=[PAK]
          قالت الهند إن باكستان تصب الزيت على النار | ACCUSE OCCURRED actor=[IND] recipient=[PAK]
          قالت الهند إن باكستان تكيل بمكيالين | ACCUSE OCCURRED actor=[IND] recipient=[PAK]
          قالت الهند إن باكستان ضربت عرض الحائط بالقرارات | ACCUSE OCCURRED actor=[IND] recipient=[PAK]
          قالت الهند إن باكستان تجاوزت الخطوط الحمراء | ACCUSE OCCURRED actor=[IND] recipient=[PAK]
          قالت الهند إن باكستان تضع العراقيل أمام الحل | ACCUSE OCCURRED actor=[IND] recipient=[PAK]
          قالت الهند إن باكستان تعيث فسادا في المنطقة | ACCUSE OCCURRED actor=[IND] recipient=[PAK]
          قالت الهند إن باكستان تجر المنطقة إلى الحرب | ACCUSE OCCURRED actor=[IND] recipient=[PAK]
          قالت الهند إن باكستان تدفع المنطقة نحو الحرب | ACCUSE OCCURRED actor=[IND] recipient=[PAK]
          قالت الهند إن باكستان تخلت عن التزاماتها | ACCUSE OCCURRED actor=[IND] recipient=[PAK]
          قالت الهند إن باكستان خذلت حلفاءها | ACCUSE OCCURRED actor=[IND] recipient=[PAK]
          قالت الهند إن باكستان تستهتر بالأرواح | ACCUSE OCCURRED actor=[IND] recipient=[PAK]
          قالت الهند إن باكستان تتورط في التهريب | ACCUSE OCCURRED actor=[IND] recipient=[PAK]
          قالت الهند إن باكستان أفشلت الحوار | ACCUSE OCCURRED actor=[IND] recipient=[PAK]
          قالت الهند إن باكستان تريد زعزعة المنطقة | ACCUSE OCCURRED actor=[IND] recipient=[PAK]
          قالت الهند إن باكستان تهدف إلى تقويض الحوار | ACCUSE OCCURRED actor=[IND] recipient=[PAK]
          قالت الهند إن باكستان تسعى إلى إشعال فتنة | ACCUSE OCCURRED actor=[IND] recipient=[PAK]
          قالت الهند إن باكستان ستواجه عواقب القرار | THREATEN OCCURRED actor=[IND] recipient=[PAK]
          قالت الهند إن باكستان ستتلقى ردا قويا | THREATEN OCCURRED actor=[IND] recipient=[PAK]
          # no wrong by itself
          قالت الهند إن باكستان تريد الحوار | ''
          قالت الهند إن باكستان تهدف إلى السلام | ''
          قالت الهند إن باكستان تخلت عن المشروع | ''
          قالت الهند إن باكستان تلقت ردا | ''
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
