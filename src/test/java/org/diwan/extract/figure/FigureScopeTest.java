package org.diwan.extract.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.stream.Collectors;
import org.diwan.gazetteer.Seeds;
import org.diwan.model.Figure;
import org.diwan.text.Sentences;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How far a word speaks of a number: status, bound, growth and what is no figure after all. */
class FigureScopeTest {
  private static final FigureReader READER = new FigureReader(Seeds.builtIn());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # what is wanted behind أن, what is reported behind it
          وافق المجلس على أن تدفع الشركة 3 ملايين يورو | 3000000 EUR TARGET EXACT
          يتوقع الخبراء أن تدفع الشركة هذا العام 3 ملايين يورو | 3000000 EUR FORECAST EXACT
          توقع البنك في تقريره أن تدفع الشركة 3 ملايين يورو | 3000000 EUR FORECAST EXACT
          ويمكن أن تدفع الشركة 3 ملايين يورو | 3000000 EUR FORECAST EXACT
          قبل أن تدفع الشركة 3 ملايين يورو | 3000000 EUR ACTUAL EXACT
          تمكن من أن يدفع 3 ملايين يورو | 3000000 EUR ACTUAL EXACT
          أشارت خطة الوزارة إلى أن الشركات دفعت 3 ملايين يورو | 3000000 EUR ACTUAL EXACT
          كان يستقلها أربعة رجال | 4 رجل ACTUAL EXACT
          # no promise reaches into what a relative clause tells
          ستطلب الوزارة تعويضا عن الحادث الذي أودى بحياة 19 شخصا | 19 شخص ACTUAL EXACT
          ستعالج الوزارة ديون الشركة التي تمثل 20 في المئة | 20 % ACTUAL EXACT
          ستدفع الوزارة ديونا تبلغ 3 ملايين يورو | 3000000 EUR TARGET EXACT
          # words that speak of a near number only
          تعمل على إحداث 500 منصب شغل | 500 منصب TARGET EXACT
          الحدائق التي يرغب في زيارتها والبالغ عددها 19 حديقة | 19 حديقة ACTUAL EXACT
          # verbs of the future with a weak end, or of two
          ستتلقى الدولة 3 ملايين يورو | 3000000 EUR TARGET EXACT
          سيوقعان 3 اتفاقيات | 3 اتفاقية TARGET EXACT
          فيلم سينمائي كلف 3 ملايين يورو | 3000000 EUR ACTUAL EXACT
          # an amount told again, a period to come
          ستقدم الدولة 3 ملايين يورو (4 ملايين دولار) | 3000000 EUR TARGET EXACT; 4000000 USD TARGET EXACT
          يسعى إلى ذلك خلال السنوات الخمس المقبلة | 5 YEAR ACTUAL EXACT
          # bounds apart from their number
          تتجاوز قيمتها 3 ملايين يورو | 3000000 EUR ACTUAL MORE_THAN
          لا تزيد مدة الإقامة على 90 يوما | 90 DAY ACTUAL UP_TO
          تصل كلفته إلى 3 ملايين يورو | 3000000 EUR ACTUAL UP_TO
          زاد الإنتاج ليصل إلى 3 آلاف طن | 3000 t ACTUAL EXACT
          زادت بنسبة 16 في المئة | 16 % ACTUAL EXACT
          # growth is no range
          زيادة الرحلات من 6 إلى 7 رحلات | 6 رحلة ACTUAL EXACT; 7 رحلة ACTUAL EXACT
          ارتفعت النسبة من 5% إلى 7% | 5 % ACTUAL EXACT; 7 % ACTUAL EXACT
          يعمل من 8 إلى 10 ساعات | 8..10 HOUR ACTUAL EXACT
          1- 3 مدارس جديدة | 3 مدرسة ACTUAL EXACT
          # decades and contracts
          وقعت الوزارة 45 عقدا | 45 عقد ACTUAL EXACT
          حكم البلاد ثلاثة عقود | 30 YEAR ACTUAL EXACT
          وقع الوزيران ثلاثة عقود | 3 عقد ACTUAL EXACT
          # one per cent, billions with a comma, a fraction that a mark turns to the front
          ارتفع بنسبة 8.‏6 في المئة | 6.8 % ACTUAL EXACT
          تراجع واحدا بالمئة إلى 1096.40 دولار | 1 % ACTUAL EXACT; 1096.4 USD ACTUAL EXACT
          بلغت 4,456 مليار ريال | 4456000000 SAR ACTUAL EXACT
          بلغت 1,200 مليار ريال | 1200000000000 SAR ACTUAL EXACT
          """)
  void reads(String sentence, String figures) {
    assertThat(read(sentence)).isEqualTo(figures);
  }

  @ParameterizedTest
  @CsvSource({
    "اجتمع المدعون العامين في البلدين",
    "وصلوا يوم الخميس",
    "أنا متأكد مئة بالمئة",
    "الفريق جاهز بنسبة 100%",
    "ديبورتيفو 2-6 ريال مدريد",
    "في الفترة بين 1596 و1608م",
    "وقعت الشركة عقدا واحدا"
  })
  void noFigure(String sentence) {
    assertThat(read(sentence)).isEmpty();
  }

  private static String read(String text) {
    return READER.read(Sentences.of(text, false), text, null).stream()
        .map(FigureScopeTest::code)
        .collect(Collectors.joining("; "));
  }

  private static String code(Figure figure) {
    BigDecimal high = figure.high();
    String value = plain(figure.low()) + (high == null ? "" : ".." + plain(high));
    return value + " " + figure.unit() + " " + figure.status() + " " + figure.qualifier();
  }

  private static String plain(BigDecimal value) {
    return value.stripTrailingZeros().toPlainString();
  }
}
