package org.diwan.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.diwan.gazetteer.Seeds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One line a rule: a body and what is left of it; {@code ¶} stands for a line end. */
class FurnitureTest {
  private static final Furniture FURNITURE = new Furniture(Seeds.builtIn());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # white space
          زار  الوزير\u00A0المعرض.¶ ¶\u00A0¶ ثم  عاد. | زار الوزير المعرض.¶ثم عاد.
          -----¶زار الوزير المعرض.¶***¶(2) | زار الوزير المعرض.
          زار #وزير_الزراعة المعرض. | زار وزير الزراعة المعرض.
          # photo files go, captions stay
          photo8446572 17646768882221.jpg¶الوزير في المعرض. الصورة: وكالة¶زار المعرض. | الوزير في المعرض. الصورة: وكالة¶زار المعرض.
          نشر الملف باسم صورة.jpg أمس | نشر الملف باسم صورة.jpg أمس
          # comment counters and share links
          زار الوزير المعرض.¶تعليق (0) | زار الوزير المعرض.
          زار الوزير المعرض.¶تعليقات (12)¶فيسبوك¶تويتر | زار الوزير المعرض.
          شارك من خلال تويتر فيسبوك جوجل بلس اكتب رأيك زار الوزير المعرض. | زار الوزير المعرض.
          لم يصدر تعليق من الوزارة. | لم يصدر تعليق من الوزارة.
          شارك الوزير في المعرض. | شارك الوزير في المعرض.
          # read also
          زار الوزير المعرض.¶اقرأ أيضا: معرض آخر يفتح أبوابه¶ثم عاد. | زار الوزير المعرض.¶ثم عاد.
          زار الوزير المعرض.¶اقرأ أيضًا¶معرض آخر¶معرض ثالث يفتح¶ثم عاد الوزير إلى مكتبه. | زار الوزير المعرض.¶ثم عاد الوزير إلى مكتبه.
          زار الوزير المعرض.¶مواضيع ذات صلة¶معرض آخر¶معرض ثالث | زار الوزير المعرض.
          للمزيد: معرض الزهور في صور¶ثم عاد. | ثم عاد.
          للمزيد من الزهور أثر كبير. | للمزيد من الزهور أثر كبير.
          بحثا عددا من المواضيع ذات الصلة بالزهور. | بحثا عددا من المواضيع ذات الصلة بالزهور.
          # agencies' end marks
          زار الوزير المعرض.¶// انتهى //¶15:38 ت م | زار الوزير المعرض.
          انتهى المعرض أمس. | انتهى المعرض أمس.
          # tags and links at the end
          زار الوزير المعرض. سمات الوزير الزهور معرض | زار الوزير المعرض.
          ذكر سمات القائد في الكتاب. | ذكر سمات القائد في الكتاب.
          زار المعرض. سمات القائد كثيرة. | زار المعرض. سمات القائد كثيرة.
          زار الوزير المعرض. رابط الخبر بصحيفة الزهور: الوزير يزور | زار الوزير المعرض.
          أرسل النظام رابط المقال إلى القراء. | أرسل النظام رابط المقال إلى القراء.
          زار الوزير المعرض اليوم.¶جميع الحقوق محفوظة¶عن الصحيفة | زار الوزير المعرض اليوم.
          # lines about the page
          آخر تحديث: الخميس, 3 ديسمبر/ كانون الأول, 2009, 00:09 GMT¶زار الوزير المعرض. | زار الوزير المعرض.
          زار الوزير المعرض.¶https://example.org/1¶kateb@example.org | زار الوزير المعرض.
          يمكن التسجيل على https://example.org/1 حتى الغد. | يمكن التسجيل على https://example.org/1 حتى الغد.
          غرد الوزير: زرت المعرض https://t.co/abc أمس. | غرد الوزير: زرت المعرض أمس.
          """)
  void leaves(String body, String text) {
    assertThat(FURNITURE.clean(lines(body)).text()).isEqualTo(lines(text));
  }

  @Test
  void takesSourceLineOut() {
    CleanBody clean =
        FURNITURE.clean("زار الوزير المعرض.\nالمصدر: https://www.example.org/a-1.html");
    assertThat(clean.text()).isEqualTo("زار الوزير المعرض.");
    assertThat(SourceLine.of(clean.source()))
        .isEqualTo(new SourceLine("example.org", "https://www.example.org/a-1.html"));
  }

  @Test
  void leavesQuotedSourceInTheText() {
    assertThat(FURNITURE.clean("وقال المصدر: \"بيعت الزهور\".").text()).startsWith("وقال المصدر");
  }

  /** A search for the end of each of them would take hours. */
  @Test
  void tagsThatNeverCloseCostNoMoreThanTheirLength() {
    String open = "<a <script>".repeat(200_000);
    assertThat(assertTimeoutPreemptively(Duration.ofSeconds(30), () -> Markup.strip(open)))
        .startsWith("<a ");
  }

  @Test
  void stripsMarkup() {
    assertThat(Markup.strip("<p>زار &quot;المعرض&quot;<br/>ثم عاد</p>"))
        .isEqualTo("\nزار \"المعرض\"\nثم عاد\n");
    assertThat(Markup.strip("قبل<script>var x = 1;</script> بعد")).isEqualTo("قبل بعد");
    assertThat(Markup.strip("السعر < 5 دنانير & أكثر")).isEqualTo("السعر < 5 دنانير & أكثر");
  }

  @Test
  void losesNoTextToTagsThatNeverClose() {
    String broken = "قبل <img src=\"a.jpg\nalt=\"الصورة\nزار الوزير المعرض.";
    assertThat(Markup.strip(broken)).isEqualTo(broken);
  }

  private static String lines(String text) {
    return text.replace('¶', '\n');
  }
}
