package org.diwan.extract.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The documents of an article, each once. */
class GatheredTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          وقعت كينيا وأوغندا اتفاقية للصيد. ودخلت الاتفاقية حيز التنفيذ | AGREEMENT IN_FORCE [KEN UGA] اتفاقية للصيد
          وقعت كينيا وأوغندا اتفاقية للصيد. ووقع البلدان الاتفاقية في نيروبي | AGREEMENT SIGNED [KEN UGA] اتفاقية للصيد
          # told first by another name than the world's
          انتقدت كندا الاتفاق المبرم عام 2015. وأيدت فرنسا الاتفاق النووي مع إيران | AGREEMENT SIGNED [IRN] الاتفاق النووي مع إيران signed=2015
          وقعت إيران وكينيا اتفاقا أوسع. وأيدت كندا الاتفاق النووي مع إيران | AGREEMENT SIGNED [IRN KEN] اتفاق أوسع; AGREEMENT AGREED [IRN] الاتفاق النووي مع إيران
          # with another side, about something else
          وقعت كينيا وأوغندا اتفاقية للصيد. ووقعت كينيا ورواندا اتفاقية للصيد | AGREEMENT SIGNED [KEN UGA] اتفاقية للصيد; AGREEMENT SIGNED [KEN RWA] اتفاقية للصيد
          وقعت كينيا وأوغندا اتفاقية للصيد. ووقعت كينيا وأوغندا اتفاقية للنقل | AGREEMENT SIGNED [KEN UGA] اتفاقية للصيد; AGREEMENT SIGNED [KEN UGA] اتفاقية للنقل
          # two that the world knows by two names
          أشادت كينيا باتفاق أوسلو. ثم انتقدت كينيا هذا الاتفاق النووي | AGREEMENT AGREED [ISR PSE] اتفاق أوسلو; AGREEMENT AGREED [IRN] الاتفاق النووي
          # told before it is named
          قال الوزير إن الاتفاق أبرم في مايو. ورحب باتفاق الصيد بين كينيا ورواندا | AGREEMENT SIGNED [KEN RWA] اتفاق الصيد بين كينيا ورواندا
          # a former one is another
          رحب باتفاق الصيد بين كينيا ورواندا. ووقعت كينيا ورواندا اتفاقا سابقا للتجارة | AGREEMENT AGREED [KEN RWA] اتفاق الصيد بين كينيا ورواندا; AGREEMENT SIGNED [KEN RWA] اتفاق سابق للتجارة
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.agreements(sentence)).isEqualTo(expected);
  }
}
