package org.diwan.extract.event.clause;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How far a clause reaches behind its verb or noun. */
class ArgumentsBehindTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # not in a relative clause of what gives the right
          أجرت كينيا مناورات مشتركة بموجب الاتفاق الذي توسطت فيه الأمم المتحدة | COOPERATION OCCURRED actor=[KEN]
          # those joined to the first
          اتهمت كندا روسيا، والنرويج، والسويد | ACCUSE OCCURRED actor=[CAN] recipient=[RUS NOR SWE]
          قدمت كندا مساعدات إلى لبنان وسوريا | AID OCCURRED actor=[CAN] recipient=[LBN SYR]
          # not behind a topic word, the next verb, a condition
          بحث الرئيس الكيني مع نظيره الرواندي الوضع في الصومال | MEETING OCCURRED actor=[KEN RWA]
          اتهمت كندا روسيا بشأن أوكرانيا | ACCUSE OCCURRED actor=[CAN] recipient=[RUS]
          اتهمت كندا روسيا وقالت إن الصين تدعمها | ACCUSE OCCURRED actor=[CAN] recipient=[RUS]
          أدانت كندا روسيا إذا هاجمت أوكرانيا | ACCUSE OCCURRED actor=[CAN] recipient=[RUS]
          أعلن رئيس غانا دعمه لكينيا، مضيفا أن روسيا بعيدة | ENDORSE OCCURRED actor=[GHA] recipient=[KEN]
          أعلن رئيس غانا دعمه للتقرير، مضيفا أن روسيا بعيدة | ''
          # but what somebody calls it stands between
          أدانت كندا ما قالت إنه استفزاز روسي | ACCUSE OCCURRED actor=[CAN] recipient=[RUS]
          # nor of what somebody named is a member
          تم نشر تركيا العضو في حلف شمال الأطلسي قوات على الحدود | MOBILIZE OCCURRED actor=[TUR]
          # a person stands again behind when it was
          التقى الرئيس الكيني خلال هذه الزيارة الرئيس الرواندي | MEETING OCCURRED actor=[KEN RWA]
          التقى الرئيس الكيني على هامش القمة نظيره الرواندي | MEETING OCCURRED actor=[KEN RWA]
          # and behind how long it had not been
          التقى الرئيس الكيني للمرة الأولى منذ عشر سنوات نظيره الرواندي | MEETING OCCURRED actor=[KEN RWA]
          زار الرئيس الكيني للمرة الأولى منذ أعوام رواندا | VISIT OCCURRED actor=[KEN] recipient=[RWA]
          # a relative clause of the noun itself
          الزيارة التي أداها الرئيس الكيني إلى رواندا | VISIT OCCURRED actor=[KEN] recipient=[RWA]
          لقاء هو الأول من نوعه الذي يجمع الرئيس الكيني ونظيره الرواندي | MEETING OCCURRED actor=[KEN RWA]
          # nor who does something in the next clause
          كندا ترفض الحوار وروسيا تحذر من الحرب | REJECT OCCURRED actor=[CAN]; THREATEN OCCURRED actor=[RUS]
          اتهمت كندا روسيا والصين تكذب | ACCUSE OCCURRED actor=[CAN] recipient=[RUS CHN]
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"زيارة الرئيس الكيني للقرار الذي أعلنته رواندا"})
  void readsNothingFrom(String sentence) {
    assertThat(Reading.events(sentence)).isEmpty();
  }
}
