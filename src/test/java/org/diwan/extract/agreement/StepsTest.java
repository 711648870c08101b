package org.diwan.extract.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The word that tells how far a document has come. */
class StepsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          وافق البرلمان الكيني على اتفاقية الصيد مع رواندا | AGREEMENT RATIFIED [RWA KEN] اتفاقية الصيد مع رواندا
          مددت كينيا ورواندا اتفاقية الصيد | AGREEMENT EXTENDED [KEN RWA] اتفاقية الصيد
          أنهت كينيا اتفاقية الصيد مع رواندا | AGREEMENT ENDED [RWA KEN] اتفاقية الصيد مع رواندا
          # what the document does
          ينهي اتفاق الحدود بين كينيا ورواندا عداء طويلا | AGREEMENT AGREED [KEN RWA] اتفاق الحدود بين كينيا ورواندا
          وقعت كينيا ورواندا اتفاقا ينهي الحرب | AGREEMENT SIGNED [KEN RWA] اتفاق ينهي الحرب
          أشاد الوزير باتفاق الصيد بين كينيا ورواندا الذي علق الرسوم | AGREEMENT AGREED [KEN RWA] اتفاق الصيد بين كينيا ورواندا
          معاهدة الصيد بين كينيا ورواندا أنهت حربا طويلة | TREATY IN_FORCE [KEN RWA] معاهدة الصيد بين كينيا ورواندا
          حددت كينيا مهلة تنتهي في مايو، لإصلاح الاتفاق مع رواندا | AGREEMENT AGREED [RWA] الاتفاق مع رواندا
          انتهت أمس اتفاقية الصيد بين كينيا ورواندا | AGREEMENT ENDED [KEN RWA] اتفاقية الصيد بين كينيا ورواندا
          # what talks brought about, or did not
          أسفرت مباحثات كينية رواندية عن اتفاق لتوريد شاحنات | AGREEMENT AGREED [KEN RWA] اتفاق لتوريد شاحنات
          لم تسفر مباحثات كينية رواندية عن اتفاق لتوريد شاحنات | AGREEMENT NEGOTIATING [KEN RWA] اتفاق لتوريد شاحنات
          # no step is told
          أشاد الوزير باتفاقية الصيد بين كينيا ورواندا | AGREEMENT SIGNED [KEN RWA] اتفاقية الصيد بين كينيا ورواندا
          # what has not come about, what another document went through
          قال الوزير إن اتفاقية الصيد بين كينيا ورواندا ينبغي أن تلغى | AGREEMENT SIGNED [KEN RWA] اتفاقية الصيد بين كينيا ورواندا
          طالبت كينيا باتفاق صيد مع رواندا يحل محل الاتفاق الموقع عام 2015 | ''
          # what the document itself ends
          ينهي هذا الاتفاق بين كينيا وأوغندا خلافا طويلا | AGREEMENT AGREED [KEN UGA] الاتفاق بين كينيا وأوغندا
          ألغت كينيا هذا الاتفاق مع أوغندا | AGREEMENT ENDED [UGA KEN] الاتفاق مع أوغندا
          بحثت اتفاقية الصيد بين كينيا ورواندا وما تعلق بالرسوم | AGREEMENT SIGNED [KEN RWA] اتفاقية الصيد بين كينيا ورواندا
          تبقى كينيا ضمن اتفاق الصيد مع رواندا | AGREEMENT IN_FORCE [RWA KEN] اتفاق الصيد مع رواندا
          تم تعليق تنفيذ اتفاقية الصيد بين كينيا ورواندا | AGREEMENT SUSPENDED [KEN RWA] اتفاقية الصيد بين كينيا ورواندا
          قال الوزير في تعليقه على اتفاق الصيد بين كينيا ورواندا إن ذلك مهم | AGREEMENT AGREED [KEN RWA] اتفاق الصيد بين كينيا ورواندا
          بناء على اتفاق الصيد بين كينيا ورواندا عادت السفن | AGREEMENT IN_FORCE [KEN RWA] اتفاق الصيد بين كينيا ورواندا
          تم بناء السفن بعد اتفاق الصيد بين كينيا ورواندا | AGREEMENT AGREED [KEN RWA] اتفاق الصيد بين كينيا ورواندا
          اقترحت كينيا مشروع اتفاق للصيد مع رواندا | AGREEMENT PROPOSED [RWA KEN] اتفاق للصيد مع رواندا
          يصوت النواب على مشروع قرار يرفض اتفاق الصيد بين كينيا ورواندا | AGREEMENT AGREED [KEN RWA] اتفاق الصيد بين كينيا ورواندا
          مفاعيل الاتفاق بين كينيا ورواندا جمدت إثر الخلاف | AGREEMENT SUSPENDED [KEN RWA] الاتفاق بين كينيا ورواندا
          اتفاقية الصيد بين كينيا ورواندا تم توقيعها عام 1991 ودخلت حيز التنفيذ عام 1994 | AGREEMENT IN_FORCE [KEN RWA] اتفاقية الصيد بين كينيا ورواندا signed=1991
          قضت المحكمة بحذف المياه من اتفاق الصيد المعمول به بين كينيا ورواندا | AGREEMENT IN_FORCE [KEN RWA] اتفاق الصيد المعمول به بين كينيا ورواندا
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.agreements(sentence)).isEqualTo(expected);
  }
}
