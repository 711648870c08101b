package org.diwan.extract.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.diwan.model.DateSpan;
import org.diwan.model.Figure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * One line a rule: a sentence and its figures as kind, value, unit and, where they are not the
 * plain ones, bound and status.
 */
class FigureReaderTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # money
          تسلمت الوزارة 5 مليارات دولار | MONEY 5000000000 USD
          دفع 20 دولارا كنديا | MONEY 20 CAD
          دفع 30 جنيها إسترلينيا | MONEY 30 GBP
          دفعت الجزائر 40 مليون دينار | MONEY 40000000 DZD
          دفع (19) مليون يورو | MONEY 19000000 EUR
          دفع $5 ملايين | MONEY 5000000 USD
          صرف مليوني يورو | MONEY 2000000 EUR
          بلغ الربح 49 مليون يورو مقارنة بـ31 مليونا في العام الماضي | MONEY 49000000 EUR; MONEY 31000000 EUR
          بلغ السعر 60 دولارا للبرميل | RATE 60 USD/bbl
          # counts, plural and accusative to singular
          وصلت 43 مؤسسة | COUNT 43 مؤسسة
          وصل ثلاثة سفراء | COUNT 3 سفير
          وصل 15 رجل أعمال | COUNT 15 رجل أعمال
          وصل 70 مهندسا | COUNT 70 مهندس
          وزع (8) كتب | COUNT 8 كتاب
          وصل ألف جندي | COUNT 1000 جندي
          رسم خمس زخرفات | COUNT 5 زخرفة
          باع 60 زربية | COUNT 60 زربية
          جاء خمسة من الخبراء | COUNT 5 خبير
          وصلت 90 شاحنة، 40 منها من المغرب | COUNT 90 شاحنة; COUNT 40 شاحنة
          اجتمعت الدول الست | COUNT 6 دولة
          اجتمعت دول الخليج الست | COUNT 6 دولة
          وقعت الدول الـ28 | COUNT 28 دولة
          أدى الحادث إلى مقتل 20 في ساعة مبكرة | COUNT 20 شخص
          غرق قارب وأصيب بحار وفقد أربعة آخرون | COUNT 4 شخص
          أصيب أكثر من ثلاثين في الحادث | COUNT 30 شخص MORE_THAN
          خاض مبارياته الثلاث في المدينة | COUNT 3 مباراة
          نحت أربعة تماثيل | COUNT 4 تمثال
          # duals count
          افتتح مركزين في المدينة | COUNT 2 مركز
          استقبل شخصين اثنين | COUNT 2 شخص
          تستغرق الرحلة يومين | DURATION 2 DAY
          مضى الشهران الماضيان | DURATION 2 MONTH
          انتظر عامين ونصف العام | DURATION 2.5 YEAR
          # spans of time
          تستغرق الرحلة يوما واحدا | DURATION 1 DAY
          بقي ثلاث سنوات | DURATION 3 YEAR
          بقي عقدين | DURATION 20 YEAR
          خلال السنوات الخمس المقبلة | DURATION 5 YEAR
          غاب نصف ساعة | DURATION 0.5 HOUR
          بقي 3 إلى 5 أيام | DURATION 3..5 DAY
          # shares
          نال 20% من الأصوات | PERCENT 20 %
          نال %20 من الأصوات | PERCENT 20 %
          نال عشرين في المئة من الأصوات | PERCENT 20 %
          نال ثلثي المقاعد | PERCENT 66.67 %
          نال ثلاثة أرباع الأصوات | PERCENT 75 %
          نال بين 70 و80% من الأصوات | PERCENT 70..80 %
          # measures and rates
          على بعد 30 كيلومترا | MEASURE 30 km
          على مساحة 12 كيلومترا مربعا | MEASURE 12 km2
          باع 7 آلاف طن | MEASURE 7000 t
          بلغت قدرتها 500 ميغاواط | MEASURE 500 MW
          تنتج مليون برميل يوميا | RATE 1000000 bbl/d
          بسرعة 80 كلم في الساعة | MEASURE 80 km/h
          # ordinals of meetings, sessions, anniversaries, plans, places
          افتتح الاجتماع التاسع | ORDINAL 9 اجتماع
          أحيا الذكرى الثمانين للاستقلال | ORDINAL 80 ذكرى
          شارك في الجلسة العامة الرابعة | ORDINAL 4 جلسة
          شارك في منتدى الكتاب العربي الثالث | ORDINAL 3 منتدى
          انعقدت للجنة المركزية العشرين | ORDINAL 20 لجنة
          يعقد المعرض دورته الـ12 | ORDINAL 12 دورة
          الخطة الخمسية الخامسة عشرة | ORDINAL 15 خطة
          احتل المركز الثاني | ORDINAL 2 مركز
          افتتحت الدورة 70 للجمعية | ORDINAL 70 دورة
          # bounds
          وصل نحو 40 شاحنة | COUNT 40 شاحنة ABOUT
          وصل أكثر من 40 شاحنة | COUNT 40 شاحنة MORE_THAN
          بما لا يقل عن 40 شاحنة | COUNT 40 شاحنة MORE_THAN
          وصلت 40 شاحنة على الأقل | COUNT 40 شاحنة MORE_THAN
          وصل أقل من 40 شاحنة | COUNT 40 شاحنة LESS_THAN
          بما يصل إلى 40 شاحنة | COUNT 40 شاحنة UP_TO
          لن تتجاوز 40 شاحنة | COUNT 40 شاحنة UP_TO
          يتخطى عددها 40 شاحنة | COUNT 40 شاحنة MORE_THAN
          بما لا يتجاوز (10%) من الأرض | PERCENT 10 % UP_TO
          بعد أزيد من عامين | DURATION 2 YEAR MORE_THAN
          # status
          تعهدت الدولة بتقديم 3 ملايين يورو | MONEY 3000000 EUR TARGET
          يهدف إلى بلوغ 3 ملايين يورو | MONEY 3000000 EUR TARGET
          ستقدم الدولة 3 ملايين يورو | MONEY 3000000 EUR TARGET
          من المتوقع أن تنفق 3 ملايين يورو | MONEY 3000000 EUR FORECAST
          ستبلغ الكلفة 3 ملايين يورو | MONEY 3000000 EUR FORECAST
          كانت تهدف إلى المزيد لكنها بلغت 3 ملايين يورو | MONEY 3000000 EUR
          قال ستيفن إن لديه 3 ملايين يورو | MONEY 3000000 EUR
          # two numbers with a unit each are one range
          تستغرق المراجعة ما بين ستة أشهر إلى تسعة أشهر | DURATION 6..9 MONTH
          يستغرق العمل أسبوعين إلى 3 أسابيع | DURATION 2..3 WEEK
          تتراوح الكلفة بين 5 ملايين دولار و7 ملايين دولار | MONEY 5000000..7000000 USD
          ما بين 32 و30 مليار دولار | MONEY 30000000000..32000000000 USD
          ارتفعت الصادرات من 5 مليارات دولار إلى 7 مليارات دولار | MONEY 5000000000 USD; MONEY 7000000000 USD
          # the whole of a part, and the other part
          حصلت على 84 نائبا من أصل 350 | COUNT 84 نائب; COUNT 350 نائب
          لديهم 23 مليار دولار في المصرف و6 مليارات أخرى للحكومة | MONEY 23000000000 USD; MONEY 6000000000 USD
          أكثر من نصفهم مدنيون | PERCENT 50 % MORE_THAN
          طردت اثنين من دبلوماسييها | COUNT 2 دبلوماسي
          # one, told without a numeral
          يعمل لمدة سنة ونصف السنة | DURATION 1.5 YEAR
          مددت البعثة لمدة عام إضافي | DURATION 1 YEAR
          قتل فيه شخص واحد | COUNT 1 شخص
          # ordinals without the article
          انتخب لولاية ثالثة | ORDINAL 3 ولاية
          أعلنت حزمة عقوبات سادسة | ORDINAL 6 حزمة
          # contracts are no decades
          وقعت الشركتان عقدين | COUNT 2 عقد
          استمرت الحرب عقدين | DURATION 20 YEAR
          # a number told twice is one figure
          وصلت 6 دول، وبدأت الدول الست العمل | COUNT 6 دولة
          اشترى 48 طائرة، وتسلم 48 مقاتلة | COUNT 48 طائرة
          """)
  void reads(String text, String figures) {
    assertThat(Figures.in(text)).isEqualTo(figures);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "وقع في 20 أكتوبر 2015",
        "وقع في الـ13 من مارس",
        "وقع في سبعة نيسان",
        "وقع يومي 3 و4 حزيران",
        "منذ عام 2015",
        "في موسم 2015/2016",
        "سنة 1990 شتاء",
        "عام 1436هـ",
        "في الفترة 8 - 15 / 10 / 1436هـ",
        "عند الساعة 10",
        "عند 10 صباحا",
        "عند 10:30 دقيقة",
        "القرار 2216",
        "المادة 7 دول",
        "قانون رقم 30 دولة",
        "الطائرة C919",
        "الطائرة إف-16 شاهدا",
        "شبكة 4G",
        "مجموعة العشرين",
        "مجموعة الـ20 دولة",
        "مجموعة 5+1 دول",
        "فاز 3-1 على ضيفه",
        "اتصل على 0501234567",
        "1- كتب كثيرة",
        "الحرب العالمية الثانية",
        "الزيارة الأولى",
        "وصل الحسن الثاني",
        "يوم الاثنين الماضي",
        "زار البلدين والتقى الرئيسين",
        "بين بلدين جارين",
        "مئات الجنود وعشرات الآلاف من الناس",
        "حضر مسؤولين كثيرين",
        "البالغ من العمر 54 عاما",
        "أحمد (25 عاما) وأخوه، 26 سنة، وصلا",
        "تتراوح أعمارهم بين ستة وتسعة أعوام",
        "حركة طالبان",
        "النصف الأول وربع النهائي ونصف الليل",
        "كمية كبيرة",
        "العامين 2030 و2040",
        "الدعوى لسنة 67 قضائية",
        "3 ـ تعيين مدير",
        "ابن خمسة عشر ربيعا",
        "باعتبارهما ركيزتين للتعاون",
        "بعد دقيقة واحدة من منتصف الليل",
        "تعاقد ميلان مع المهاجم",
        "في القرنين السابع والثامن",
        "نصفها الآخر",
        "ضبط أحمد قاسم 20 سنة",
        "أصدرت في 2009 و2010 مذكرات",
        "دوران النقد"
      })
  void noFigureIn(String text) {
    assertThat(Figures.in(text)).isEmpty();
  }

  @Test
  void evidenceIsTheNumberWithItsUnit() {
    String text = "أنفقت الشركة نحو 40 مليون يورو في 2017 على البناء";

    Figure figure = Figures.read(text).getFirst();

    assertThat(text.substring(figure.evidence().start(), figure.evidence().end()))
        .isEqualTo("40 مليون يورو");
    assertThat(figure.evidence().rule()).isEqualTo("figure.money");
    assertThat(figure.period()).isEqualTo(DateSpan.year(2017));
  }

  @Test
  void relativeYearsNeedTheDayOfPublication() {
    String text = "أنفقت الشركة 40 مليون يورو العام الماضي";

    assertThat(Figures.read(text).getFirst().period()).isNotNull();
    assertThat(Figures.read(text, null).getFirst().period()).isNull();
  }

  @Test
  void measureIsWhatStandsBeforeTheAmount() {
    assertThat(Figures.read("بلغ حجم التبادل التجاري نحو 40 مليون يورو").getFirst().measure())
        .isEqualTo("حجم التبادل التجاري");
    assertThat(Figures.read("وصلت 43 مؤسسة برتغالية إلى تونس").getFirst().measure())
        .isEqualTo("مؤسسة برتغالية");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # some words away, in its clause
          وصل حجم التبادل التجاري بين البلدين العام الماضي إلى 10 مليارات دولار | حجم التبادل التجاري
          وقع الوزير اتفاقية قرض ميسر للمدينة بقيمة 10 ملايين دولار | قرض ميسر
          ارتفعت الصادرات التركية من الفولاذ إلى السوق المجاورة إلى 5 مليارات دولار | الصادرات التركية
          بلغ الدين العام إلى الناتج نحو 40 في المئة | الناتج
          تجاوز سعر الذهب حاجز 40 دولارا للأوقية | سعر الذهب
          # the quantities before a genitive belong to it, adjectives behind it too
          تراجع إجمالي قيمة صادرات الغاز الطبيعي إلى 5 مليارات دولار | إجمالي قيمة صادرات الغاز الطبيعي
          خفض معدل البطالة إلى 11 في المئة | معدل البطالة
          خفض الدين العام العام الماضي إلى 11 في المئة | الدين العام
          # clitics, accusative and pronouns go
          وقعت عقودا بقيمة 5 مليارات دولار | عقود
          وقعت عقدا بقيمة 5 مليارات دولار | عقد
          دخل المشروع بتكلفة 5 ملايين دولار | تكلفة
          شق طريقا طوله 30 كيلومترا | طول
          وصل بالصادرات إلى 5 مليارات دولار | الصادرات
          وصلت للصادرات زيادة قدرها 5 ملايين دولار | الصادرات
          # shared with what it is compared with, otherwise not
          ارتفعت الواردات من 3 مليارات دولار إلى 5 مليارات دولار | الواردات; الواردات
          بلغت الواردات 3 مليارات ريال (800 مليون دولار) | الواردات; الواردات
          بلغت الصادرات 5 مليارات دولار والواردات 3 مليارات دولار | الصادرات; الواردات
          بلغت الصادرات 5 مليارات دولار ودفعت الحكومة 3 ملايين دولار | الصادرات; -
          # right behind
          وقعت الشركتان على 10 مليارات دولار قيمة المشروع الجديد | قيمة المشروع الجديد
          سلمت الحكومة 10 ملايين دولار كمساعدات عاجلة | مساعدات عاجلة
          جذب البلد 10 ملايين دولار من الاستثمارات الأجنبية | الاستثمارات الأجنبية
          يعمل 20 في المئة من الشباب في الحقول | الشباب
          # spans of time
          حكم عليه بالسجن لمدة 5 سنوات | السجن
          بدأت هدنة لمدة 5 أيام | هدنة
          سافر إلى المدينة منذ 5 أيام | -
          # none is better than nonsense
          وتؤمن البلاد نحو 20 في المئة | -
          سلمت الولايات المتحدة 10 ملايين دولار | -
          وصل في السوق الأميركية إلى 5 ملايين دولار | -
          امتد إلى محافظة أبوظبي 30 كيلومترا | -
          دفعت وزارة التجارة والاستثمار 5 ملايين دولار | -
          أعلن بشأن الصادرات أنه تسلم 5 ملايين دولار | -
          تراجعت الصادرات. دفع 5 ملايين دولار | -
          أبقى الاحتياطي الفيدرالي على 5 في المئة | -
          أنفق مبلغا قدره 5 ملايين دولار | -
          """)
  void amountsMeasureTheNearestQuantity(String text, String measures) {
    String read =
        Figures.read(text).stream()
            .map(figure -> figure.measure() == null ? "-" : figure.measure())
            .collect(Collectors.joining("; "));
    assertThat(read).isEqualTo(measures);
  }

  @Test
  void anniversariesOfTwoThingsAreTwo() {
    assertThat(Figures.read("أحيا الذكرى الثمانين للنصر ثم الذكرى الثمانين للاستقلال")).hasSize(2);
    assertThat(Figures.read("أحيا الذكرى الثمانين للنصر ثم الذكرى الثمانين للنصر")).hasSize(1);
  }
}
