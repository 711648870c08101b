package org.diwan.extract.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a document's name ends. */
class NameEndTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          وقعت كينيا وأوغندا اتفاقية تتيح مرور الشاحنات | AGREEMENT SIGNED [KEN UGA] اتفاقية تتيح مرور الشاحنات
          # before a mark, a day, another document
          وقعت كينيا وأوغندا اتفاقية للنقل البحري، وغادر الوفد | AGREEMENT SIGNED [KEN UGA] اتفاقية للنقل البحري
          وقعت كينيا وأوغندا اتفاقية للنقل البحري يوم الأحد | AGREEMENT SIGNED [KEN UGA] اتفاقية للنقل البحري
          وقعت كينيا وأوغندا اتفاقية للنقل البحري ومذكرة تفاهم في مجال الصحة | AGREEMENT SIGNED [KEN UGA] اتفاقية للنقل البحري; MOU SIGNED [KEN UGA] مذكرة تفاهم في مجال الصحة
          # a sum is no number that lost what it counts; a verb in a quotation is none of the name
          وقعت إيران الاتفاق مع مجموعة 5+1 أمس | AGREEMENT SIGNED [p5-plus-1 IRN] الاتفاق مع مجموعة 5+1
          اتفاقية الصيد بين كينيا وأوغندا "تظل نافذة" | AGREEMENT IN_FORCE [KEN UGA] اتفاقية الصيد بين كينيا وأوغندا
          قال الوزير إن اتفاقية الصيد بين كينيا وأوغندا "سيئة للغاية" | AGREEMENT SIGNED [KEN UGA] اتفاقية الصيد بين كينيا وأوغندا
          # what a mark closes is whole; what a purpose is for looks like a verb only; no end without its noun
          وقعت كينيا اتفاق السلام مع حركة "النور" نتائج الانتخابات | AGREEMENT SIGNED [~حركه النور KEN] اتفاق السلام مع حركة "النور"
          الاتفاق الأمني بين كينيا ودول (5+1) مبينا أنه | AGREEMENT AGREED [KEN] الاتفاق الأمني بين كينيا ودول (5+1)
          وقعت كينيا وأوغندا اتفاقا لتجنب شن هجمات | AGREEMENT SIGNED [KEN UGA] اتفاق لتجنب شن هجمات
          وقعت كينيا وأوغندا اتفاق تعاون بقيادة يوسف الأحمد | AGREEMENT SIGNED [KEN UGA] اتفاق تعاون
          وقعت كينيا وأوغندا اتفاقية للصيد بمساعدة خبراء البحر | AGREEMENT SIGNED [KEN UGA] اتفاقية للصيد
          وقعت كينيا وأوغندا اتفاقية للصيد في خطوة جديدة | AGREEMENT SIGNED [KEN UGA] اتفاقية للصيد
          وقعت كينيا وأوغندا اتفاقية للصيد في البحيرة | AGREEMENT SIGNED [KEN UGA] اتفاقية للصيد في البحيرة
          # an adjective that denies; clauses of purpose and of what it replaces
          وقعت كينيا وأوغندا اتفاقا للقضاء على الصيد غير المشروع في البحيرة | AGREEMENT SIGNED [KEN UGA] اتفاق للقضاء على الصيد غير المشروع في البحيرة
          الاتفاق بين كينيا وأوغندا غير ملزم | AGREEMENT AGREED [KEN UGA] الاتفاق بين كينيا وأوغندا
          وقعت كينيا وأوغندا اتفاقا نهائيا ليقره البرلمان | AGREEMENT SIGNED [KEN UGA] اتفاق نهائي
          وقعت كينيا وأوغندا اتفاقية جديدة للصيد لتحل محل القديمة | AGREEMENT SIGNED [KEN UGA] اتفاقية جديدة للصيد
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.agreements(sentence)).isEqualTo(expected);
  }
}
