package org.diwan.extract.event.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What one side does because another asked for it. */
class OnRequestTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          دخلت القوات الكينية الميناء بطلب من غانا | REQUEST OCCURRED actor=[GHA] recipient=[KEN]
          دخلت القوات الكينية الميناء بناء على طلب غانا وتوغو | REQUEST OCCURRED actor=[GHA TGO] recipient=[KEN]
          بطلب رسمي من غانا دخلت القوات الكينية الميناء | REQUEST OCCURRED actor=[GHA] recipient=[KEN]
          عدلت كينيا القانون استجابة لطلب غانا | REQUEST OCCURRED actor=[GHA] recipient=[KEN]
          سيعقد مجلس الأمن جلسة غدا بطلب من غانا | CONFERENCE PLANNED actor=[un-security-council]; REQUEST OCCURRED actor=[GHA] recipient=[un-security-council]
          # by nobody in particular, of nobody, or of one's own
          دخلت القوات الكينية الميناء بطلب من السكان | ''
          أعيد فتح الميناء بناء على طلب غانا | ''
          دخلت القوات الكينية الميناء بطلب من الحكومة الكينية | ''
          دخلت القوات الكينية الميناء بطلب من الرئيس الشرعي | ''
          # goods that are asked for
          ارتفعت أسعار كينيا بعد طلب من السوق | ''
          دخلت القوات الكينية الميناء بعد طلب غانا | REQUEST OCCURRED actor=[GHA] recipient=[KEN]
          دخلت القوات الكينية الميناء بطلب من الرئيس نانا أكوفو أدو | REQUEST OCCURRED actor=[GHA] recipient=[KEN]
          # only who stands right beside who asks asks too
          دخلت القوات الكينية الميناء بطلب من غانا أمس في المدينة وتوغو بعيدة | REQUEST OCCURRED actor=[GHA] recipient=[KEN]
          # no request, no answer to it, what somebody says of others
          دخلت القوات الكينية الميناء بدعوة من غانا | ''
          اعتمدت القوات الكينية على طلب غانا | ''
          أسف رئيس كينيا لطلب غانا | ''
          دخلت القوات الكينية الميناء بطلب رسمي عاجل مفاجئ قوي من غانا | ''
          دخلت القوات الكينية الميناء بطلب عاجل غانا بلد جميل | ''
          قالت كينيا إن السفن دخلت الميناء بطلب من غانا | ''
          دخلت القوات الكينية الميناء بطلب إلى غانا | ''
          دخلت القوات الكينية الميناء بطلب من رئيس الوزراء الغاني | ''
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }
}
