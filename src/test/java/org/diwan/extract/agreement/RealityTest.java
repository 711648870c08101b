package org.diwan.extract.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What came about, from what is denied, wished for or only possible. */
class RealityTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          وقعت كينيا ورواندا اتفاقا للتجارة | AGREEMENT SIGNED [KEN RWA] اتفاق للتجارة
          بعد توقيع كينيا ورواندا اتفاقا للتجارة | AGREEMENT SIGNED [KEN RWA] اتفاق للتجارة
          تم توقيع اتفاق للتجارة بين كينيا ورواندا | AGREEMENT SIGNED [KEN RWA] اتفاق للتجارة بين كينيا ورواندا
          ستوقع كينيا ورواندا اتفاقا للتجارة | AGREEMENT AGREED [KEN RWA] اتفاق للتجارة
          وستوقع كينيا ورواندا قرابة الظهر اتفاقا للصيد | AGREEMENT AGREED [KEN RWA] اتفاق للصيد
          وسوف تدخل اتفاقية الصيد بين كينيا ورواندا حيز التنفيذ | AGREEMENT SIGNED [KEN RWA] اتفاقية الصيد بين كينيا ورواندا
          ستعود كينيا إلى الطاولة وتنضم إلى اتفاق باريس للمناخ | AGREEMENT AGREED [KEN] اتفاق باريس للمناخ
          قرر مجلس الوزراء الموافقة على انضمام كينيا إلى بروتوكول مكافحة الصيد | PROTOCOL RATIFIED [KEN] بروتوكول مكافحة الصيد
          قرر مجلس الوزراء الموافقة على اتفاقية للصيد بين كينيا ورواندا | AGREEMENT RATIFIED [KEN RWA] اتفاقية للصيد بين كينيا ورواندا
          قررت كينيا توقيع اتفاقية للصيد مع رواندا | AGREEMENT AGREED [RWA KEN] اتفاقية للصيد مع رواندا
          # denied, wished, possible
          لم توقع كينيا ورواندا اتفاقا للتجارة | ''
          تسعى كينيا إلى توقيع اتفاق للتجارة مع رواندا | ''
          انتهت المحادثات بين كينيا ورواندا دون اتفاق | ''
          في حال تم توقيع اتفاق للتجارة بين كينيا ورواندا | ''
          # perhaps
          دول أخرى مثل كينيا ورواندا ربما توقع اتفاقية للصيد | ''
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.agreements(sentence)).isEqualTo(expected);
  }
}
