package org.diwan.extract.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The records of one occurrence of a document. */
class RecordsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          وقعت كينيا ورواندا اتفاقية للصيد | AGREEMENT SIGNED [KEN RWA] اتفاقية للصيد
          وقعت كينيا ورواندا 40 اتفاقية | AGREEMENT SIGNED [KEN RWA] 40 اتفاقية
          # any there may be, papers nobody signed
          وقعت كينيا ورواندا الاتفاقيات ومذكرات التفاهم | ''
          سلمت كينيا رواندا وثائق سرية | ''
          تريد كينيا اتفاقا أفضل مع رواندا | ''
          ناقشت كينيا ورواندا ما تم توقيعه من اتفاقيات | ''
          # what joins states is a treaty, what they draw up for the world a convention
          تنفذ كينيا معاهدة حلف شمال الأطلسي | TREATY IMPLEMENTING [KEN] معاهدة حلف شمال الأطلسي
          كينيا ورواندا تتفاوضان على أعظم اتفاق صيد | ''
          # said of one told before
          وقعت كينيا ورواندا اتفاقية للصيد، وهي اتفاقية مهمة للطرفين | AGREEMENT SIGNED [KEN RWA] اتفاقية للصيد
          وقعت كينيا مع رواندا عقدا لشراء زوارق، وتعتبر أكبر صفقة سلاح لكينيا | CONTRACT SIGNED [KEN RWA] عقد لشراء زوارق
          وقعت كينيا مع رواندا أكبر صفقة سلاح | CONTRACT SIGNED [KEN RWA] صفقة سلاح
          # one by which a state's own parties rule together
          وقع رئيس الوزراء الكيني اتفاق تشكيل الحكومة | ''
          وقعت كينيا ورواندا اتفاق تشكيل الحكومة المشتركة | AGREEMENT SIGNED [KEN RWA] اتفاق تشكيل الحكومة المشتركة
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.agreements(sentence)).isEqualTo(expected);
  }
}
