package org.diwan.extract.figure.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.figure.Figures;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A number before what it counts. */
class CountReadingTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          وصلت 12 سفينة | COUNT 12 سفينة
          وصل ثلاثة وزراء | COUNT 3 وزير
          غادر 15 رجل أعمال | COUNT 15 رجل أعمال
          # nothing that is counted follows
          وصل 12 أمس | ''
          غادر 12 في المساء | ''
          اعتقل 3 آخرين من الموظفين | COUNT 3 موظف
          اعتقل 3 آخرين من القرية | COUNT 3 شخص
          # others of whom the sentence counted last
          قتل جنديان وجرح 3 آخرون | COUNT 2 جندي; COUNT 3 جندي
          قتل 4 مدنيين بينهم طفلان وأصيب 7 آخرون | COUNT 4 مدني; COUNT 2 طفل; COUNT 7 شخص
          سقط 4 قتلى وجرح 7 آخرون | COUNT 4 قتيل; COUNT 7 شخص
          قتل 4 مدنيين واعتقل 3 آخرون من القرية | COUNT 4 مدني; COUNT 3 شخص
          # a plural spelled like another noun, and of the gender that the number asks for
          اعتقل سبعة عملاء | COUNT 7 عميل
          أنجز 15 عملا | COUNT 15 عمل
          لمع خمسة نجوم | COUNT 5 نجم
          فندق خمس نجوم | COUNT 5 نجمة
          ارتكب 7 أخطاء | COUNT 7 خطأ
          استأجر 100 مقهى | COUNT 100 مقهى
          شاركت 20 دار نشر | COUNT 20 دار نشر
          """)
  void reads(String text, String figures) {
    assertThat(Figures.in(text)).isEqualTo(figures);
  }
}
