package org.diwan.extract.figure.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.figure.Figures;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A number with the article behind what it counts. */
class PostposedReadingTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          يقوم على ركائز ثلاث | COUNT 3 ركيزة
          رفع مطالب أربعة، وعاد | COUNT 4 مطلب
          عرض صور خمسة من الطلاب | COUNT 5 طالب
          اجتمعت الدول الست | COUNT 6 دولة
          وقعت الدول الـ28 | COUNT 28 دولة
          اجتمعت دول البلطيق الثلاث | COUNT 3 دولة
          اجتمعت دول بحر قزوين الخمس | COUNT 5 دولة
          # the name of a round, another phrase
          انتهت مباريات دور الستة عشر | ''
          نصح وزراء الدول الأفريقية بدراسة الوصايا العشر | ''
          # a singular is a name or an ordinal
          مجموعة العشرين | ''
          # a number in ة counts masculines, part of a name counts nothing
          رتب الملخصات الثلاثة | COUNT 3 ملخص
          مجمع مدارس كفر الأربعين | ''
          كتب لوحات القرن العشرين | ''
          """)
  void reads(String text, String figures) {
    assertThat(Figures.in(text)).isEqualTo(figures);
  }
}
