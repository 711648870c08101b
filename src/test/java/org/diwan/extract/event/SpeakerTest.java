package org.diwan.extract.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who says a word, where it is told. */
class SpeakerTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          وزير خارجية لاتفيا: نرفض مواقف روسيا | REJECT OCCURRED actor=[LVA] recipient=[RUS]
          أعلن وزير خارجية لاتفيا ورئيس إستونيا دعمهما لأوكرانيا | ENDORSE OCCURRED actor=[LVA EST] recipient=[UKR]
          أعلن رئيس إستونيا أن بلاده تدعم أوكرانيا | ENDORSE OCCURRED actor=[EST] recipient=[UKR]
          تم الاتفاق بين لاتفيا وإستونيا على الربط | AGREE OCCURRED actor=[LVA EST]
          التقت لاتفيا وإستونيا وأكدتا على ضرورة الحوار | MEETING OCCURRED actor=[LVA EST]; AGREE OCCURRED actor=[LVA EST]
          التقت لاتفيا وإستونيا. ودعوا روسيا إلى الحوار | MEETING OCCURRED actor=[LVA EST]; REQUEST OCCURRED actor=[LVA EST] recipient=[RUS]
          التقت لاتفيا وإستونيا. وحثتا كينيا على الحوار | MEETING OCCURRED actor=[LVA EST]; REQUEST OCCURRED actor=[LVA EST] recipient=[KEN]
          التقت لاتفيا وإستونيا. وأعربتا عن دعمهما لكينيا | MEETING OCCURRED actor=[LVA EST]; ENDORSE OCCURRED actor=[LVA EST] recipient=[KEN]
          # the state of the dateline says nothing
          نيروبي، كينيا (CNN)-- أعلنت إستونيا أنها مستعدة للتعاون مع لاتفيا | AGREE OCCURRED actor=[EST] recipient=[LVA]
          # nobody met
          فازت لاتفيا وإستونيا. وحثتا كينيا على الحوار | ''
          # people or a name that is not known say what the participle tells
          قال الرئيس الكيني سامي العتيبي كلمة. وأكد النشطاء أن القرار خطير، مطالبين تنزانيا بالرحيل | ''
          قال الرئيس الكيني سامي العتيبي كلمة. وقال ميتشل إن القرار خطير، مطالبا تنزانيا بالرحيل | ''
          قال الرئيس الكيني سامي العتيبي إن القرار خطير، مطالبا تنزانيا بالرحيل | REQUEST OCCURRED actor=[KEN] recipient=[TZA]
          # others stress it, or it is confirmed
          انتقدت كينيا إعلان غانا عزمها على دعم توغو | ACCUSE OCCURRED actor=[KEN] recipient=[GHA]; AGREE OCCURRED actor=[GHA] recipient=[TGO]
          التقت لاتفيا وإستونيا. وكان الخبير ومساعده أكدا على ضرورة الحوار | MEETING OCCURRED actor=[LVA EST]
          التقت لاتفيا وإستونيا. والزيارة أكدها الطرفان | MEETING OCCURRED actor=[LVA EST]
          # who says it has no name
          قالت صحيفة إن المعلقين ينتقدون الهند | ''
          شنت حركة الشباب هجمات على كينيا. وقتل جنود في هجوم، على ما أعلن مصدر عسكري محملا تنظيم القاعدة المسؤولية | ASSAULT OCCURRED actor=[al-shabaab] recipient=[KEN]
          أعلن ناشطون دعمهم لأوكرانيا | ''
          # behind a verb in the plural stands whom it calls on
          تظاهر سكان في غانا. وطالبوا رئيس كينيا بالرحيل | PROTEST OCCURRED actor=[GHA]
          # who spoke last goes on, though others were told of since
          قال الرئيس الكيني سامي العتيبي كلمة عن جيش تنزانيا. وأضاف: لن نسمح لتنزانيا بالبقاء | REJECT OCCURRED actor=[KEN] recipient=[TZA]
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }
}
