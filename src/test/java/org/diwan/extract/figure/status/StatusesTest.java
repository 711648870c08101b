package org.diwan.extract.figure.status;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.figure.Figures;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether a figure is reached, promised or expected. */
class StatusesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          تستهدف الحكومة 5 ملايين سائح | COUNT 5000000 سائح TARGET
          يتوقع البنك 5 ملايين سائح | COUNT 5000000 سائح FORECAST
          خصصت 5 ملايين دولار مقابل 7 ملايين دولار في العام المقبل | MONEY 5000000 USD; MONEY 7000000 USD FORECAST
          تراجعت عن التوقعات السابقة البالغة 5 ملايين دولار | MONEY 5000000 USD FORECAST
          تسعى إلى بيع حصتها البالغة 5 ملايين دولار | MONEY 5000000 USD
          أصابت عاصفة غير متوقعة 40 شاحنة | COUNT 40 شاحنة
          تعهدت النرويج بتقديم 5 ملايين دولار | MONEY 5000000 USD TARGET
          أعلنت الشركة عزمها شراء 40 شاحنة | COUNT 40 شاحنة TARGET
          أجل الميناء خطته لشراء 40 سفينة | COUNT 40 سفينة TARGET
          سيجتمع الوفد خلال 3 أسابيع مقبلة | DURATION 3 WEEK TARGET
          يرتقب أن يستقبل الميناء 40 سفينة | COUNT 40 سفينة FORECAST
          من المقرر أن يضم المبنى 40 غرفة | COUNT 40 غرفة TARGET
          يضم المبنى 40 غرفة | COUNT 40 غرفة
          تعتزم الشركة شراء المصنع مقابل 5 ملايين دولار | MONEY 5000000 USD TARGET
          هبط سهم الخليج للتمويل 5 في المئة | PERCENT 5 %
          وضعت خطة لتمويل 40 مصنعا | COUNT 40 مصنع TARGET
          تفيد تقديرات بأن يصل الدخل إلى 5 ملايين دولار | MONEY 5000000 USD FORECAST
          وافق المجلس على قانون يقضي برفع الحد الأدنى لأجور العاملين ليصل 500 يورو | MONEY 500 EUR TARGET
          جاء الربح أعلى من توقعاتها البالغة 5 ملايين دولار | MONEY 5000000 USD FORECAST
          أعلن عن إيرادات قيمتها 5 ملايين دولار متوقعة لهذا العام | MONEY 5000000 USD FORECAST
          من المتوقع أن يؤدي خفض المساحة المزروعة حول المدينة القديمة والقرى المجاورة لها من القمح إلى استيراد 500 طن | MEASURE 500 t FORECAST
          هبطت إلى ما دون توقعات البنك بفارق كبير والبالغة 5 ملايين دولار | MONEY 5000000 USD FORECAST
          فاقت توقعات المحللين التي قدرتها عند 5 ملايين دولار | MONEY 5000000 USD FORECAST
          ترسو في الميناء 4 سفن يتوقع وصولها غدا | COUNT 4 سفينة FORECAST
          تعهد بإقامة المعرض في القاعة لمدة تقارب نحو 3 أيام | DURATION 3 DAY ABOUT TARGET
          # the whole that one is chosen of
          سيختار المجلس رئيسا من بين 6 مرشحين | COUNT 6 مرشح
          # from what it is counted
          سيعود اللاعب إلى صفوف ناديه القديم في العاصمة بعد 3 أشهر من إصابته | DURATION 3 MONTH
          # a period told as known
          تعتزم الشركة التوسع في السنوات الخمس المقبلة | DURATION 5 YEAR
          # speech begins with إن: what stands before it says nothing of its numbers
          قال المدير الذي سيتولى المنصب إن المصنع باع 500 شاحنة | COUNT 500 شاحنة
          # the whole a part is taken from
          يسعى الحزب إلى الفوز بـ 40 مقعدا من أصل 120 | COUNT 40 مقعد TARGET; COUNT 120 مقعد
          # what expects something else
          باعت الشركة أسهما قيمتها 5 ملايين دولار متوقعة ربحا أكبر | MONEY 5000000 USD
          # whose resolve it is, not what they resolve
          كشف المدير عن عزم 40 تاجرا العودة | COUNT 40 تاجر
          # reached
          بلغت الصادرات 5 ملايين دولار | MONEY 5000000 USD
          # the nearest word tells
          قال الوزير إن الهدف تحقق، وبلغت الصادرات 5 ملايين دولار | MONEY 5000000 USD
          # what stands between in brackets
          وعد الوزير (64 عاما) ببناء 40 مدرسة | COUNT 40 مدرسة TARGET
          جاء الربح أعلى من توقعات المحللين البالغة 5 ملايين دولار | MONEY 5000000 USD FORECAST
          # another clause, a span that is over
          ستبيع الشركة أسهما لكن سعرها 5 دولارات | MONEY 5 USD
          تعتزم الشركة بيع ما أنتجته خلال اليومين الماضيين | DURATION 2 DAY
          # an amount is spoken of from farther
          من المتوقع نمو سوق الهواتف المحمولة والأجهزة المنزلية في أوروبا وآسيا في هذا المجال إلى 400 مليون دولار | MONEY 400000000 USD FORECAST
          """)
  void reads(String text, String figures) {
    assertThat(Figures.in(text)).isEqualTo(figures);
  }
}
