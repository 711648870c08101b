package org.diwan.extract.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How far a document has come. */
class StagesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          تتفاوض كينيا ورواندا على اتفاقية للصيد | AGREEMENT NEGOTIATING [KEN RWA] اتفاقية للصيد
          وقعت كينيا ورواندا اتفاقية للصيد | AGREEMENT SIGNED [KEN RWA] اتفاقية للصيد
          علقت كينيا اتفاقية الصيد مع رواندا | AGREEMENT SUSPENDED [RWA KEN] اتفاقية الصيد مع رواندا
          أوضح بيان لوزراء خارجية الاتحاد الأوروبي أن الحدود مفتوحة | JOINT_STATEMENT ISSUED [eu] بيان لوزراء خارجية الاتحاد الأوروبي
          تحدث الوزير على هامش توقيع اتفاقية للصيد بين كينيا ورواندا | AGREEMENT SIGNED [KEN RWA] اتفاقية للصيد بين كينيا ورواندا
          # the name the world knows, with all its words
          تنتقد كندا اتفاقية وادي عربة | AGREEMENT SIGNED [ISR JOR] اتفاقية وادي عربة
          # one party's leaving ends only what it had with another
          انسحبت كينيا من اتفاق باريس للمناخ | AGREEMENT IN_FORCE [KEN] اتفاق باريس للمناخ
          انسحبت كندا من الاتفاق النووي الموقع عام 2015 | AGREEMENT IN_FORCE [IRN] الاتفاق النووي الموقع عام 2015 signed=2015
          هددت كندا بالانسحاب من الاتفاق بين كينيا والقوى الكبرى | AGREEMENT IN_FORCE [KEN] الاتفاق بين كينيا والقوى الكبرى
          هل تنسحب كينيا من اتفاقيات تجارية مستقبلية مع رواندا | ''
          # what is kept or broken is in force, what is so on a condition only need not be
          اتهم الوزير كينيا بانتهاك اتفاقية الصيد الموقعة مع رواندا | AGREEMENT IN_FORCE [RWA KEN] اتفاقية الصيد الموقعة مع رواندا
          أكد الوزير أن كينيا ملتزمة باتفاق الصيد مع رواندا | AGREEMENT IN_FORCE [RWA KEN] اتفاق الصيد مع رواندا
          تأسف أوغندا لعدم احترام كينيا اتفاق الصيد بين كينيا ورواندا | AGREEMENT IN_FORCE [KEN RWA] اتفاق الصيد بين كينيا ورواندا
          ترد أوغندا في حال انتهاك اتفاق الصيد بين كينيا ورواندا | AGREEMENT AGREED [KEN RWA] اتفاق الصيد بين كينيا ورواندا
          أكد الوزير التزامنا باتفاق الصيد بين كينيا ورواندا | AGREEMENT IN_FORCE [KEN RWA] اتفاق الصيد بين كينيا ورواندا
          بناء على مذكرة تفاهم حول الصيد جرى التوقيع عليها بين كينيا ورواندا ودخلت حيز التنفيذ عادت السفن. ووقعت كينيا ورواندا مذكرة التفاهم | MOU IN_FORCE [KEN RWA] مذكرة تفاهم حول الصيد
          يحاول الوزير إنقاذ اتفاق الصيد بين كينيا ورواندا | AGREEMENT IN_FORCE [KEN RWA] اتفاق الصيد بين كينيا ورواندا
          ينتظر التجار قرار بقاء أوغندا في اتفاق الصيد بين كينيا ورواندا | AGREEMENT IN_FORCE [KEN RWA] اتفاق الصيد بين كينيا ورواندا
          # an indefinite one that nothing brings about
          ذكر الوزير اتفاقا للصيد بين كينيا ورواندا | ''
          # talks about what is there already; what is still to be carried out
          تنتظر كينيا ورواندا إعادة التفاوض على اتفاقية الصيد بين البلدين | AGREEMENT SIGNED [KEN RWA] اتفاقية الصيد بين البلدين
          تتعثر مفاوضات تعديل اتفاقية الصيد بين كينيا ورواندا | AGREEMENT SIGNED [KEN RWA] اتفاقية الصيد بين كينيا ورواندا
          تنتظر كينيا ورواندا محادثات لإحياء اتفاق الصيد بين البلدين | AGREEMENT AGREED [KEN RWA] اتفاق الصيد بين البلدين
          تواصل كينيا ورواندا التفاوض على اتفاقية الصيد بين البلدين | AGREEMENT NEGOTIATING [RWA KEN] اتفاقية الصيد بين البلدين
          يجري الوزير محادثات حول اتفاقية السلام بين كينيا ورواندا | AGREEMENT SIGNED [KEN RWA] اتفاقية السلام بين كينيا ورواندا
          أوقفت السفن كجزء من اتفاق للصيد تفاوضت عليه كينيا ورواندا | AGREEMENT AGREED [KEN RWA] اتفاق للصيد
          سيمهد ذلك الطريق أمام التوصل إلى اتفاق الصيد بين كينيا ورواندا | ''
          ستلتزم كينيا بتنفيذ اتفاقية الصيد مع رواندا | AGREEMENT SIGNED [RWA KEN] اتفاقية الصيد مع رواندا
          ستستمر كينيا في تنفيذ اتفاقية الصيد مع رواندا | AGREEMENT IMPLEMENTING [RWA KEN] اتفاقية الصيد مع رواندا
          من المرجح أن تواصل تنفيذ اتفاقية الصيد بين كينيا ورواندا | AGREEMENT SIGNED [KEN RWA] اتفاقية الصيد بين كينيا ورواندا
          يركز الوزراء على كيفية تنفيذ اتفاق الصيد بين كينيا ورواندا | AGREEMENT AGREED [KEN RWA] اتفاق الصيد بين كينيا ورواندا
          سيناقش الوزراء اليوم تفعيل اتفاقية الصيد بين كينيا ورواندا | AGREEMENT SIGNED [KEN RWA] اتفاقية الصيد بين كينيا ورواندا
          يناقش الوزراء آليات تطبيق اتفاق الصيد بين كينيا ورواندا | AGREEMENT AGREED [KEN RWA] اتفاق الصيد بين كينيا ورواندا
          تبدأ محادثات حول تنفيذ اتفاق الصيد بين كينيا ورواندا | AGREEMENT AGREED [KEN RWA] اتفاق الصيد بين كينيا ورواندا
          بدأت كينيا ورواندا تطبيق اتفاق الصيد بين البلدين | AGREEMENT IMPLEMENTING [RWA KEN] اتفاق الصيد بين البلدين
          # still to be signed, and signed
          تعول كينيا على إمكانية توقيع اتفاقية الصيد بين كينيا ورواندا | AGREEMENT AGREED [KEN RWA] اتفاقية الصيد بين كينيا ورواندا
          تطلب كينيا شروطا قبل توقيع اتفاقية الصيد بين كينيا ورواندا | AGREEMENT AGREED [KEN RWA] اتفاقية الصيد بين كينيا ورواندا
          إذا تم توقيع اتفاقية الصيد بين كينيا ورواندا ربح التجار | AGREEMENT AGREED [KEN RWA] اتفاقية الصيد بين كينيا ورواندا
          تقترب كينيا من توقيع اتفاق الشراكة مع رواندا. وتدعم اتفاقية الشراكة مع رواندا | AGREEMENT AGREED [RWA] اتفاقية الشراكة مع رواندا
          ربح التجار بعد توقيع اتفاقية الصيد بين كينيا ورواندا | AGREEMENT SIGNED [KEN RWA] اتفاقية الصيد بين كينيا ورواندا
          # a statement is issued, whatever goes by it
          تم ذلك وفقا لبيان مشترك صدر عن كينيا وأوغندا | JOINT_STATEMENT ISSUED [KEN UGA] بيان مشترك صدر عن كينيا وأوغندا
          # agreed to be moved on; gone on with; still to end; the frame of one
          تم الاتفاق خلال الزيارة على تمديد العمل باتفاق الصيد بين كينيا ورواندا | AGREEMENT EXTENDED [KEN RWA] اتفاق الصيد بين كينيا ورواندا
          تلتقي كينيا ورواندا من أجل متابعة تنفيذ اتفاقية الصيد بين البلدين | AGREEMENT IMPLEMENTING [KEN RWA] اتفاقية الصيد بين البلدين
          رأى الوزير أن تنفيذ اتفاقية الصيد بين كينيا ورواندا سيعزز التجارة | AGREEMENT SIGNED [KEN RWA] اتفاقية الصيد بين كينيا ورواندا
          المعاهدة الحالية بين كينيا ورواندا تنتهي في ديسمبر | TREATY IN_FORCE [KEN RWA] المعاهدة الحالية بين كينيا ورواندا
          المعاهدة بين كينيا ورواندا انتهت في ديسمبر | TREATY ENDED [KEN RWA] المعاهدة بين كينيا ورواندا
          أعلنت حصولها على إطار للاتفاق مع كينيا | AGREEMENT AGREED [KEN] الاتفاق مع كينيا
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.agreements(sentence)).isEqualTo(expected);
  }
}
