package org.diwan.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What folds alike and what does not. */
class FoldTest {

  @ParameterizedTest
  @CsvSource({
    "شئون, شؤون",
    "مسئول, مسؤول",
    "بالمسئولين, بالمسؤولين",
    "رئوف, رؤوف",
    "سيئول, سيؤول",
    "أحمد, احمد",
    "إِيران, ايران",
    "هيئة, هييه",
    "محمـد, محمد",
    "٢٠٢٤, 2024",
    "پاريس, باريس"
  })
  void foldsAlike(String one, String other) {
    assertThat(Fold.fold(one)).isEqualTo(Fold.fold(other));
  }

  @ParameterizedTest
  @CsvSource({"رئيس, رؤيس", "مسائل, مسؤول", "بيئة, بوة", "سئل, سول"})
  void keepsApart(String one, String other) {
    assertThat(Fold.fold(one)).isNotEqualTo(Fold.fold(other));
  }
}
