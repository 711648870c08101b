package org.diwan.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.diwan.model.Agreement;
import org.diwan.model.Article;
import org.diwan.model.ArticleFacts;
import org.diwan.model.Evidence;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a document is worth, and sums that are not its value. */
class AmountsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          وقعت كينيا وأوغندا اتفاقية لمد أنبوب نفط بقيمة 5 مليارات دولار | 5 مليارات دولار
          وقعت كينيا وأوغندا اتفاقية لشراء طائرات تصل قيمتها إلى 5 مليارات دولار | 5 مليارات دولار
          وقعت كينيا مع أوغندا اتفاقية قرض بمبلغ إجمالي قدره 40 مليون يورو | 40 مليون يورو
          بلغت قيمة الاتفاقية الموقعة بين كينيا وأوغندا 500 مليون دولار | 500 مليون دولار
          كينيا تقترض 40 مليون يورو. وقعت كينيا وأوغندا اتفاقية قرض بقيمة 40 مليون يورو | 40 مليون يورو
          # another clause, another document, no word of worth, no sum of money
          وقعت كينيا وأوغندا اتفاقية للربط الكهربائي، وقدمت كينيا منحة بقيمة 10 ملايين دولار | -
          وقعت كينيا وأوغندا اتفاقية للنقل البحري ومذكرة تفاهم للصيد بقيمة 10 ملايين دولار | - 10 ملايين دولار
          وقعت كينيا وأوغندا اتفاقية لاستثمار 10 ملايين دولار | -
          وقعت كينيا وأوغندا اتفاقية لشراء سفن بحجم 10 آلاف طن | -
          # told in one breath
          وقعت كينيا وأوغندا ثلاث مذكرات تفاهم في مجالات الطاقة والنقل والصيد بقيمة 9 ملايين دولار | - - -
          """)
  void tellsWhatADocumentIsWorth(String text, String amounts) {
    ArticleFacts facts = Reading.facts(text, null, null);
    assertThat(
            facts.agreements().stream()
                .map(agreement -> amount(facts.article(), agreement))
                .collect(Collectors.joining(" ")))
        .isEqualTo(amounts);
  }

  private static String amount(Article article, Agreement agreement) {
    Evidence amount = agreement.amount();
    return amount == null ? "-" : article.text().substring(amount.start(), amount.end());
  }
}
