package org.diwan.extract.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Openings, credentials, and who takes or leaves an office. */
class CeremonyAndOfficeTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          افتتح وزير الخارجية العماني سفارة بلاده في الرباط | RELATIONS OCCURRED actor=[OMN] recipient=[MAR]
          دشن الرئيس السنغالي ميناء جديدا | CEREMONY OCCURRED actor=[SEN]
          تسلم رئيس تونس أوراق اعتماد سفير اليابان | CEREMONY OCCURRED actor=[JPN TUN]
          أحيت رواندا الذكرى الثلاثين للإبادة الجماعية | CEREMONY OCCURRED actor=[RWA]
          تحيي كينيا ذكرى الاستقلال | CEREMONY OCCURRED actor=[KEN]
          تحتفل الكويت بعيد استقلالها غدا | CEREMONY PLANNED actor=[KWT]
          كشفت كينيا عن غواصة جديدة | CEREMONY OCCURRED actor=[KEN]
          وضع رئيس ألمانيا إكليلا من الزهور على النصب | CEREMONY OCCURRED actor=[DEU]
          عين الرئيس التونسي كمال المدوري رئيسا للحكومة | APPOINTMENT OCCURRED actor=[TUN]
          استقال رئيس الوزراء النيبالي | APPOINTMENT OCCURRED actor=[NPL]
          قررت الحكومة إقالة وزير المالية العراقي | APPOINTMENT OCCURRED actor=[IRQ]
          قام وزير النقل الكويتي بافتتاح المطار | CEREMONY OCCURRED actor=[KWT]
          منح الرئيس الكيني السفير الياباني وسام الشمس | CEREMONY OCCURRED actor=[KEN] recipient=[JPN]
          وضع رئيس تونس حجر الأساس لمحطة جديدة | CEREMONY OCCURRED actor=[TUN]
          تدشين محطة جديدة بحضور رئيس كينيا | CEREMONY OCCURRED actor=[KEN]
          تبادلت كندا واليابان التهاني بمناسبة الذكرى الستين لإقامة العلاقات الدبلوماسية | CEREMONY OCCURRED actor=[CAN JPN]
          # whoever he was before
          أصدر الرئيس التونسي أمرا بتعيين سامي بن يوسف وزيرا للتجارة | APPOINTMENT OCCURRED actor=[~سامي يوسف]
          أقيل وزير المالية الكيني من منصبه | APPOINTMENT OCCURRED actor=[KEN]
          استقالة حكومة محمد اشتية | APPOINTMENT OCCURRED actor=[PSE]
          قرر الرئيس قيس سعيد تعيين سامي بن يوسف، مستشارا لديه | APPOINTMENT OCCURRED actor=[~سامي يوسف]
          استقالة الحكومة اليمنية | APPOINTMENT OCCURRED actor=[YEM]
          حضر الوزير احتفالات المالديف بالذكرى الخمسين للاستقلال | CEREMONY OCCURRED actor=[MDV]
          قدم ضيوف أمين عام الحزب الدعم لرئيس الوزراء الإثيوبي بمناسبة توليه منصبه | APPOINTMENT OCCURRED actor=[ETH]
          # who comes into office, who is driven out, governments and chairs
          تولى قيس سعيد الرئاسة | APPOINTMENT OCCURRED actor=[TUN]
          تنحى الرئيس المصري حسني مبارك | APPOINTMENT OCCURRED actor=[EGY]
          أطاح الجيش السوداني بالرئيس عمر البشير | APPOINTMENT OCCURRED actor=[SDN]
          عزل الجيش المصري الرئيس محمد مرسي | APPOINTMENT OCCURRED actor=[EGY]
          فاز إيمانويل ماكرون بالانتخابات الرئاسية | APPOINTMENT OCCURRED actor=[FRA]
          ستؤدي الحكومة اليمين الدستورية أمام البرلمان الكويتي | APPOINTMENT PLANNED actor=[KWT]
          تسلمت البرازيل رئاسة مجموعة العشرين | APPOINTMENT OCCURRED actor=[BRA] recipient=[g20]
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "تعيين سامي بن يوسف رئيسا للنادي",
        "أعضاء لجنة الرئيس قيس سعيد الذين تولوا مناصب",
        "افتتح طريق الرياض",
        "وضع الوزير التونسي شرطا",
        "كشفت كينيا عن خلاف مع رواندا",
        "يحتفل موقع تويتر بعيد ميلاده في كينيا",
        "في ذكرى وفاة الفنان المصري",
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
        "الذكرى الثانية لوفاة رئيس تونس",
        "افتتحت الأسواق الصينية على تراجع",
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
