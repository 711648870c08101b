package org.diwan.extract.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Verbs told by their shape end a document's name. */
class FiniteShapeTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          وقعت كينيا وأوغندا اتفاقية التجارة ستدخل حيز التنفيذ | AGREEMENT SIGNED [KEN UGA] اتفاقية التجارة
          دخلت اتفاقية التجارة بين كينيا وأوغندا حيز التنفيذ تستفيد منها الشركات | AGREEMENT IN_FORCE [KEN UGA] اتفاقية التجارة بين كينيا وأوغندا
          وقعت كينيا وأوغندا اتفاقية مع رواندا واعتذروا | AGREEMENT SIGNED [RWA KEN UGA] اتفاقية مع رواندا
          وقعت كينيا وأوغندا اتفاقية التجارة ليستفيد الطرفان | AGREEMENT SIGNED [KEN UGA] اتفاقية التجارة
          # a noun that only begins so
          وقعت كينيا وأوغندا اتفاقية السيارات | AGREEMENT SIGNED [KEN UGA] اتفاقية السيارات
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.agreements(sentence)).isEqualTo(expected);
  }
}
