package org.diwan.extract.figure.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.diwan.extract.figure.Figures;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an amount measures: the nearest quantity of its clause; none is better than nonsense. */
class MeasuresTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          بلغت الأرباح 5 ملايين دولار | الأرباح
          خفض معدل التضخم إلى 3 في المئة | معدل التضخم
          دخل المصنع الخدمة بتكلفة 5 ملايين دولار | تكلفة
          قدمت الحكومة 5 ملايين دولار كمساعدات غذائية | مساعدات غذائية
          ارتفعت الأرباح من 3 ملايين دولار إلى 5 ملايين دولار | الأرباح; الأرباح
          هبط سعر سهم «النخيل الأخضر» بنسبة 5 في المئة | سعر سهم «النخيل الأخضر»
          ارتفع مؤشر السوق إلى 3000 نقطة | مؤشر السوق
          # times, points and others say nothing
          تأجل السباق 3 مرات | -
          فاز بفارق 12 نقطة خلف الفريق | -
          # of another clause or sentence
          بلغت الأرباح 5 ملايين دولار ودفعت الحكومة 3 ملايين دولار | الأرباح; -
          تراجعت الأرباح. دفع 5 ملايين دولار | -
          # no quantity
          دفعت كندا 5 ملايين دولار | -
          """)
  void reads(String text, String measures) {
    String read =
        Figures.read(text).stream()
            .map(figure -> figure.measure() == null ? "-" : figure.measure())
            .collect(Collectors.joining("; "));
    assertThat(read).isEqualTo(measures);
  }
}
