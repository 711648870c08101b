package org.diwan.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The outcomes are those of the fact contract's own scorer. */
class NameMatchTest {

  @ParameterizedTest
  @CsvSource({
    "جين بينغ,          جين بينج,          true",
    "شي جين بينغ,       جين بينغ,          true",
    "شي جين بينغ,       شي,                false",
    "سيرغي لافروف,      لافروف,            false",
    "سامح شكري,         سامح حسن شكري,     true",
    "سامح شكري,         سامح فهمي,         false",
    "ثونغلون سيسوليث,   ثونجلون سيسوليت,   true",
    "هاي شينغ,          هايشينج,           true",
    "الأمم المتحدة,     أمم متحدة,         true",
    "أحمد أبو الغيط,    احمد ابوالغيط,     true",
    "مُحَمَّد عليّ,         محمد علي,          true",
    "بن سلمان,          محمد بن سلمان,     true",
    "Xi Jinping,        xi jinping,        true",
    "'',                '',                false",
  })
  void knowsOneNameFromTwo(String known, String found, boolean same) {
    assertThat(NameMatch.same(known, found)).isEqualTo(same);
  }

  @Test
  void foldsCoarsely() {
    assertThat(NameMatch.tokens("الـــأمانة العامّة، لمجلس التعاون (GCC) ٢٠"))
        .containsExactly("امانه", "عامه", "لمغلس", "تعاون", "gcc", "٢٠");
    assertThat(NameMatch.tokens("الال والى")).containsExactly("الال", "والي");
  }
}
