package org.diwan.extract.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents with type, furthest step, parties, name and dates. */
class AgreementReaderTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          وقعت مصر والصين اتفاقية لتبادل الطلاب | AGREEMENT SIGNED [EGY CHN] اتفاقية لتبادل الطلاب
          وقع وزير الصحة المغربي ونظيره السنغالي مذكرة تفاهم حول صناعة الأدوية | MOU SIGNED [MAR SEN] مذكرة تفاهم حول صناعة الأدوية
          وقعت كينيا وأوغندا في 5 مايو 2018 بروتوكول تعاون في مجال الصيد | PROTOCOL SIGNED [KEN UGA] بروتوكول تعاون في مجال الصيد signed=2018-05-05
          أبرمت قطر وألمانيا عقدا لتوريد الغاز | CONTRACT SIGNED [QAT DEU] عقد لتوريد الغاز
          # not yet, no longer
          ستوقع كينيا وأوغندا اتفاقية للنقل البحري | AGREEMENT AGREED [KEN UGA] اتفاقية للنقل البحري
          انسحبت كينيا من اتفاقية التجارة مع أوغندا | AGREEMENT ENDED [UGA KEN] اتفاقية التجارة مع أوغندا
          تم تمديد اتفاقية الصيد بين موريتانيا وإسبانيا | AGREEMENT EXTENDED [MRT ESP] اتفاقية الصيد بين موريتانيا وإسبانيا
          صادقت كينيا على اتفاقية التجارة مع أوغندا | AGREEMENT RATIFIED [KEN UGA] اتفاقية التجارة مع أوغندا
          # the accusative goes
          أصدرت كينيا وأوغندا بيانا مشتركا | JOINT_STATEMENT ISSUED [KEN UGA] بيان مشترك
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.agreements(sentence)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "لم توقع كينيا وأوغندا اتفاقية للنقل البحري",
        "وقع لاعب كيني عقدا مع ناد في أوغندا",
        "عقد وزير المالية الكيني اجتماعا",
        "هذا اتفاق جيد",
        "قدم الطالب مذكرة التخرج",
        "كتب الوزير مذكرة إلى مكتبه"
      })
  void readsNothingFrom(String sentence) {
    assertThat(Reading.agreements(sentence)).isEmpty();
  }
}
