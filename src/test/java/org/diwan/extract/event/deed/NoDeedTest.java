package org.diwan.extract.event.deed;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What only looks like a deed. */
class NoDeedTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # lifted, not laid on; stopped, not given
          نشرت تركيا منظومة صواريخ | MOBILIZE OCCURRED actor=[TUR]
          رفعت كندا العقوبات عن إيران | CONCEDE OCCURRED actor=[CAN] recipient=[IRN]
          خففت واشنطن العقوبات على فنزويلا | CONCEDE OCCURRED actor=[USA] recipient=[VEN]
          علقت كندا مساعداتها لمصر | SANCTION OCCURRED actor=[CAN] recipient=[EGY]
          # whose withdrawal it is stands before
          بدأت القوات الكندية انسحابها من تشاد | RETREAT OCCURRED actor=[CAN] recipient=[TCD]
          القوات الكندية تنسحب من تشاد | RETREAT OCCURRED actor=[CAN] recipient=[TCD]
          سيطرت القوات الكندية على مدينة أبشي | ASSAULT OCCURRED actor=[CAN] recipient=[TCD]
          طردت القوات الكينية مسلحي حركة الشباب | ASSAULT OCCURRED actor=[KEN] recipient=[al-shabaab]
          طردت القوات الكينية حركة الشباب من المدينة | ASSAULT OCCURRED actor=[KEN] recipient=[al-shabaab]
          الصاروخ الذي أطلقته كينيا على رواندا قديم | ASSAULT OCCURRED actor=[KEN] recipient=[RWA]
          انتهى الأمر بعد سيطرة كينيا على مدينة أبشي | ASSAULT OCCURRED actor=[KEN] recipient=[TCD]
          # the air space is opened
          فتحت كندا المجال الجوي أمام الطائرات | CONCEDE OCCURRED actor=[CAN]
          ألقت السلطات الكينية القبض على خادمة أوغندية | ''
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "فرضت قيادة العمليات العسكرية في البصرة رسوما",
        "تسيطر كندا على معظم الإقليم",
        "فتحت كندا المجال أمام الاستثمار",
        "نشرت كندا آلاف الجنود لمكافحة الحرائق",
        "احتلت كندا المركز الأول",
        "الهجوم على الجاسوس الروسي",
        "قال جيش تحرير كوسوفو إنه باق",
        "تمكنت القوات الكينية من تحرير طاقم السفينة قرب رواندا",
        "تحرير كيني مختطف في رواندا",
        "رفعت كندا الرسوم الجمركية على الواردات",
        "المدن التي تسيطر عليها كندا",
        "أفرجت الحكومة الكندية عن نتائج الدراسة",
        "اعتقلت الشرطة الكندية تشكيلا عصابيا",
        "زودت كندا تشاد بمعلومات",
        "استوردت كندا مليون طن من القمح من تشاد",
        "قال المتحدث إن وقف المناورات المشتركة بين كندا واليابان ممكن",
        "موقع كوريا الشمالية للتجارب النووية",
        "نشرت تركيا فيديو لتدمير منظومة صواريخ",
        "من المبكر فرض عقوبات على كندا",
        "آلية لمنع نشوب حرب بين كندا واليابان",
        "مناطق خاضعة لسيطرة تنظيم داعش",
        "هجوم إسرائيلي محتمل على لبنان",
        "نشر المتحدث باسم الجيش المصري بيانا",
        "علق الوزير المصري على المساعدات",
        "تبدأ فرنسا بناء سفارة في تشاد",
        "انتهت ثلاثة أعوام من سيطرة حركة الشباب على مدينة بيدوا",
        "عاصفة ترابية تجتاح نيروبي",
        "هاجمت سمكة قرش سائحا كينيا",
        "تعرض سائح كيني لهجوم من دب",
        "دمر الإعصار مباني في كينيا",
        "طردت كينيا الموظف من مكتبه",
        "قال وزير الخارجية الكندي إن الشراكة بين كندا واليابان تقوم على ما يعود بالخير على البلدين",
        "الجيش الكيني الذي يبسط سيطرته على مدينة بيدوا الصومالية",
        "وقوع هجوم كبير على كينيا سيكون خطيرا"
      })
  void readsNothingFrom(String sentence) {
    assertThat(Reading.events(sentence)).isEmpty();
  }
}
