package org.diwan.extract.event.deed;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Without whom a deed is none. */
class NeededSidesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          باعت فرنسا طائرات إلى مصر | COOPERATION OCCURRED actor=[FRA] recipient=[EGY]
          أطلقت إيران صواريخ على إسرائيل | ASSAULT OCCURRED actor=[IRN] recipient=[ISR]
          انسحبت كندا من اتفاقية المناخ | SANCTION OCCURRED actor=[CAN]
          الضربة التي استهدفت مواقع لحركة الشباب مؤلمة | ASSAULT OCCURRED recipient=[al-shabaab]
          استدعى العراق سفيره من كينيا | SANCTION OCCURRED actor=[IRQ] recipient=[KEN]
          أسقطت روسيا طائرة أوكرانية | ASSAULT OCCURRED actor=[RUS] recipient=[UKR]
          فرضت إثيوبيا حالة الطوارئ | COERCE OCCURRED actor=[ETH]
          انضمت تشاد إلى الاتحاد الأفريقي | RELATIONS OCCURRED actor=[TCD] recipient=[african-union]
          أدرجت كندا حركة الشباب على قائمة الإرهاب | SANCTION OCCURRED actor=[CAN] recipient=[al-shabaab]
          صنفت كندا حركة الشباب منظمة إرهابية | SANCTION OCCURRED actor=[CAN] recipient=[al-shabaab]
          ألقت السلطات الكينية القبض على خمسة ناشطين | COERCE OCCURRED actor=[KEN]
          استهدفت طائرات كينية مواقع عسكرية | ASSAULT OCCURRED actor=[KEN]
          إطلاق صواريخ على كينيا | ASSAULT OCCURRED recipient=[KEN]
          أسرت القوات الكينية عشرات المسلحين | COERCE OCCURRED actor=[KEN]
          أعلنت السلطات الكينية القبض على ثلاثة صحفيين | COERCE OCCURRED actor=[KEN]
          # whom nobody names
          أعدمت كينيا خمسة مدانين | COERCE OCCURRED actor=[KEN]
          داهمت القوات الكينية منازل | COERCE OCCURRED actor=[KEN]
          منعت السلطات الكينية ناشطا من السفر | COERCE OCCURRED actor=[KEN]
          الصواريخ التي أطلقت على كينيا قديمة | ASSAULT OCCURRED recipient=[KEN]
          نفذت القوات البحرية الكينية والأوغندية تدريبا بحريا في المحيط | COOPERATION OCCURRED actor=[~القوات البحريه@KEN UGA]
          حاصرت القوات الكينية بلدة | COERCE OCCURRED actor=[KEN]
          القوات الكينية داهمت منازل | COERCE OCCURRED actor=[KEN]
          # fire of all kinds, and places that are hit
          أطلقت القوات الكينية نيرانها على رواندا | ASSAULT OCCURRED actor=[KEN] recipient=[RWA]
          أطلق الجيش الكيني أعيرة نارية على حركة الشباب | ASSAULT OCCURRED actor=[~الجيش@KEN] recipient=[al-shabaab]
          استهدفت طائرات كينية مصانع | ASSAULT OCCURRED actor=[KEN]
          # what is carried out
          قامت القوات الكينية بمداهمة منازل | COERCE OCCURRED actor=[KEN]
          دمرت القوات الكينية مخابئ | ASSAULT OCCURRED actor=[KEN]
          بعد خروج كندا من الاتفاق النووي | SANCTION OCCURRED actor=[CAN]
          # what is given
          قامت كندا بتزويد كينيا بالأسلحة | AID OCCURRED actor=[CAN] recipient=[KEN]
          يستمر تزويد كندا كينيا بالأسلحة | AID OCCURRED actor=[CAN] recipient=[KEN]
          # losses
          كبدت القوات الكينية حركة الشباب خسائر فادحة | ASSAULT OCCURRED actor=[KEN] recipient=[al-shabaab]
          يكبد الجيش الكيني حركة الشباب خسائر فادحة | ASSAULT OCCURRED actor=[~الجيش@KEN] recipient=[al-shabaab]
          # who is forgiven
          أصدر الرئيس الكيني عفوا عاما عن مسلحي حركة الشباب | CONCEDE OCCURRED actor=[KEN] recipient=[al-shabaab]
          # ties that are cut, forces that are sent
          فرضت كندا حظرا نفطيا على رواندا | SANCTION OCCURRED actor=[CAN] recipient=[RWA]
          أعلنت كندا زيادة عدد القوات في رواندا | MOBILIZE OCCURRED actor=[CAN] recipient=[RWA]
          أعلنت كينيا تعبئة عامة | MOBILIZE OCCURRED actor=[KEN]
          # ships are seized
          استولت كينيا على ناقلة نفط أوغندية | COERCE OCCURRED actor=[KEN] recipient=[UGA]
          اعترضت البحرية الكينية قاربا أوغنديا | COERCE OCCURRED actor=[KEN] recipient=[UGA]
          اعترضت كينيا على قرار أوغندا | REJECT OCCURRED actor=[KEN] recipient=[UGA]
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "قدم الوزير الكيني تقريرا بعد مداهمة منازل",
        "أدرجت اليونسكو مدينة تونسية على قائمة التراث",
        "تصنف مصر جماعة الإخوان المسلمين منظمة إرهابية",
        "انضمت مصر إلى السعودية في موقفها",
        "انضم اللاعب المصري إلى نادي ليفربول الإنجليزي",
        "سيطر المنتخب التونسي على الكرة",
        "أوقفت كندا مساعدات",
        "ألقت السلطات الكينية القبض على رجل",
        "استهدفت كينيا زيادة الصادرات",
        "فشل إطلاق صواريخ على كينيا",
        "رحلت المنظمة الدولية للهجرة عشرات المهاجرين",
        "داهمت القوات الكينية الأمطار",
        "داهمت القوات الكينية ناشطا",
        "رحلت القوات الكينية منازل",
        "منعت السلطات الكينية رجلا من السفر",
        "المبادرة التي أطلقت على كينيا قديمة",
        "تقوم كينيا بتدريب مقاتلين أوغنديين"
      })
  void readsNothingFrom(String sentence) {
    assertThat(Reading.events(sentence)).isEmpty();
  }
}
