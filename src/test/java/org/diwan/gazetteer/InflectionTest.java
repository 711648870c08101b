package org.diwan.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The forms under which words of the lexicon are found, folded. */
class InflectionTest {

  @ParameterizedTest
  @CsvSource({
    "التقى, التقي التقت التقيا التقتا التقوا",
    "دعا, دعا دعت دعوا دعتا",
    "هدد, هدد هددت هددا هددتا هددوا",
    "بدأ, بدا بدات بداتا بداوا",
  })
  void perfect(String word, String forms) {
    assertThat(plain(Inflection.verb(word, false))).containsOnly(forms.split(" "));
  }

  @ParameterizedTest
  @CsvSource({
    "يلتقي, يلتقي تلتقي نلتقي يلتقيان تلتقيان يلتقون",
    "يدعو, يدعو تدعو ندعو يدعوان يدعون",
    "يهدد, يهدد تهدد نهدد يهددان يهددون",
  })
  void imperfect(String word, String forms) {
    assertThat(plain(Inflection.verb(word, true))).contains(forms.split(" "));
  }

  @ParameterizedTest
  @CsvSource({"التقى, التقاه", "استقبل, استقبلته", "هنأ, هناهم"})
  void verbTakesPronoun(String word, String form) {
    assertThat(suffixed(Inflection.verb(word, false))).contains(form);
  }

  @ParameterizedTest
  @CsvSource({"لقاء, اللقا", "زيارة, الزياره", "قمة ثنائية, القمه الثناييه"})
  void nounTakesArticle(String word, String form) {
    assertThat(plain(Inflection.noun(word)))
        .contains(form)
        .contains(form.replaceFirst("^ال", "").replace(" ال", " "));
  }

  @ParameterizedTest
  @CsvSource({"زيارة, زيارته", "زيارة, زيارتها", "توقيع, توقيعهم", "اجتماع, اجتماعهما"})
  void nounTakesPronoun(String word, String form) {
    assertThat(suffixed(Inflection.noun(word))).contains(form);
  }

  private static List<String> plain(List<Inflection.Word> words) {
    return words.stream()
        .filter(word -> !word.suffixed())
        .map(Inflection.Word::form)
        .distinct()
        .collect(Collectors.toList());
  }

  private static List<String> suffixed(List<Inflection.Word> words) {
    return words.stream().filter(Inflection.Word::suffixed).map(Inflection.Word::form).toList();
  }
}
