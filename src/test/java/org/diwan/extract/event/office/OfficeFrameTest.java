package org.diwan.extract.event.office;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Someone takes or leaves an office: the person named nearest. */
class OfficeFrameTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          استقال رئيس وزراء ليتوانيا | APPOINTMENT OCCURRED actor=[LTU]
          باشر السفير الليتواني مهامه | APPOINTMENT OCCURRED actor=[LTU]
          قدم وزير المالية البلغاري استقالته | APPOINTMENT OCCURRED actor=[BGR]
          وصل أمس وزير المالية البلغاري الذي قدم استقالته | APPOINTMENT OCCURRED actor=[BGR]
          أعلن وزير المالية البلغاري أنه قدم استقالته | APPOINTMENT OCCURRED actor=[BGR]
          عين وزير الدفاع الفنلندي سفيرا لدى اليابان | APPOINTMENT OCCURRED actor=[FIN]
          أقال رئيس زامبيا وزير المالية الزامبي | APPOINTMENT OCCURRED actor=[ZMB]
          أدت الحكومة الفنلندية اليمين الدستورية | APPOINTMENT OCCURRED actor=[FIN]
          تسلمت رواندا رئاسة الاتحاد الأفريقي من مصر | APPOINTMENT OCCURRED actor=[RWA] recipient=[african-union]
          عين الرئيس التونسي كمال المدوري رئيسا للحكومة | APPOINTMENT OCCURRED actor=[TUN]
          استقال رئيس الوزراء النيبالي | APPOINTMENT OCCURRED actor=[NPL]
          قررت الحكومة إقالة وزير المالية العراقي | APPOINTMENT OCCURRED actor=[IRQ]
          # whoever he was before
          أصدر الرئيس التونسي أمرا بتعيين سامي بن يوسف وزيرا للتجارة | APPOINTMENT OCCURRED actor=[TUN]
          # behind an adjective, and what he is to be
          وجاء ذلك بعد الإقالة المفاجئة لوزير الدفاع الفنلندي أنتي هاكانن | APPOINTMENT OCCURRED actor=[FIN]
          اختار الرئيس الكيني ويليام روتو خليل التميمي ليكون مستشاره | APPOINTMENT OCCURRED actor=[KEN]
          قدم الاستقالة الخطية لرئيس كينيا ويليام روتو | ''
          # whom another dismisses or appoints, told behind him
          وجاء ذلك بعد إقالة الرئيس الكيني لوزير الدفاع الكيني | APPOINTMENT OCCURRED actor=[KEN]
          وجاء ذلك بعد إقالة الرئيس الأمريكي باراك أوباما قائد القوات ديفيد بترايوس | APPOINTMENT OCCURRED actor=[USA]
          وجاء ذلك بعد إقالة الرئيس الكيني ورئيس الوزراء | APPOINTMENT OCCURRED actor=[KEN]
          أقيل وزير المالية الكيني من منصبه | APPOINTMENT OCCURRED actor=[KEN]
          استقالة حكومة محمد اشتية | APPOINTMENT OCCURRED actor=[PSE]
          قرر الرئيس قيس سعيد تعيين سامي بن يوسف، مستشارا لديه | APPOINTMENT OCCURRED actor=[~سامي يوسف TUN]
          استقالة الحكومة اليمنية | APPOINTMENT OCCURRED actor=[YEM]
          قدم ضيوف أمين عام الحزب الدعم لرئيس الوزراء الإثيوبي بمناسبة توليه منصبه | APPOINTMENT OCCURRED actor=[ETH]
          # who comes into office, who is driven out, governments and chairs
          تولى قيس سعيد الرئاسة | APPOINTMENT OCCURRED actor=[TUN]
          تنحى الرئيس المصري حسني مبارك | APPOINTMENT OCCURRED actor=[EGY]
          أطاح الجيش السوداني بالرئيس عمر البشير | APPOINTMENT OCCURRED actor=[SDN]
          عزل الجيش المصري الرئيس محمد مرسي | APPOINTMENT OCCURRED actor=[EGY]
          فاز إيمانويل ماكرون بالانتخابات الرئاسية | APPOINTMENT OCCURRED actor=[FRA]
          ستؤدي الحكومة اليمين الدستورية أمام البرلمان الكويتي | APPOINTMENT PLANNED actor=[KWT]
          تسلمت البرازيل رئاسة مجموعة العشرين | APPOINTMENT OCCURRED actor=[BRA] recipient=[g20]
          كلف الرئيس ميشال عون رئيس الوزراء سعد الحريري بتشكيل حكومة | APPOINTMENT OCCURRED actor=[LBN]
          # offices of clubs
          عين نادي الاتحاد مدربا جديدا | ''
          تعيين كوفي منساه رئيسا للنادي | ''
          # what only speaks of one
          قال مستشار الرئيس الكيني إن الاستقالة ممكنة | ''
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "تعيين سامي بن يوسف رئيسا للنادي",
        "أعضاء لجنة الرئيس قيس سعيد الذين تولوا مناصب",
        "اختار الرئيس عبد الفتاح السيسي مشروعا",
        "يتولى محمد مرسي إدارة العملية",
        "سار خلف الرئيس محمد مرسي",
        "أطاح بالفريق الألماني",
        "استقال مدرب المنتخب الغاني",
        "قاد المتظاهرون حملة واسعة للمطالبة بإقالة وزير المالية العراقي",
        "تدور شائعات حول فكرة إقالة وزير المالية العراقي",
        "قد يستقيل رئيس الوزراء النيبالي",
        "يمكن أن يستقيل رئيس الوزراء النيبالي",
        "عينت الحكومة لجنة لمحاسبة وزير المالية العراقي",
        "أثناء توليه منصب وزير المالية في العراق",
        "دعا سامي الحربي إلى إقالة وزير المالية العراقي",
        "نطالب بإقالة وزير المالية العراقي",
        "أفلت من عين الرقيب حمد السالم",
        "أبلغ رئيس غانا الوزيرة بقرار إقالتها",
        "قال رئيس غانا إن وزيرة الصحة أبلغته أنها ستستقيل",
        "رجل الدين مقتدى الصدر الذي فازت كتلته في الانتخابات",
        "كان سليمان وزيرا في عهد الرئيس حسني مبارك وأقيل من منصبه"
      })
  void readsNothingFrom(String sentence) {
    assertThat(Reading.events(sentence)).isEmpty();
  }
}
