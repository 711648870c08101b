package org.diwan.extract.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Between or with whom a document is. */
class JoinedSidesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          وقعت مصر اتفاقا للنقل مع الأردن | AGREEMENT SIGNED [JOR EGY] اتفاق للنقل مع الأردن
          أبرمت الحكومتان اتفاقا للنقل بين مصر والأردن | AGREEMENT SIGNED [EGY JOR] اتفاق للنقل بين مصر والأردن
          # who proposes it to others
          ناقش الوفد اتفاقا للصيد مع كينيا اقترحته رواندا والأمم المتحدة | ''
          ذكر الوزير اتفاقا للصيد مع كينيا وقعته رواندا | AGREEMENT SIGNED [KEN RWA] اتفاق للصيد مع كينيا
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.agreements(sentence)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"أعدت لجنة اتفاقا للنقل بالتنسيق مع الأردن"})
  void readsNothingFrom(String sentence) {
    assertThat(Reading.agreements(sentence)).isEmpty();
  }
}
