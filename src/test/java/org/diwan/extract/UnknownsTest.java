package org.diwan.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names, titles and places that no list holds. */
class UnknownsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "قال الوزير فرحان زهيري إن الأمر انتهى | PERSON | فرحان زهيري",
        "وصل الوفد إلى مدينة زغبطاية أمس | PLACE | زغبطاية",
        "وصل الوفد من محافظة قنبطور | PLACE | قنبطور",
        "وقال الفلكي محمود سالم إن الأمر انتهى | TITLE | الفلكي",
        "قالت هيئة البريد القطرية إن الأمر انتهى | ORGANISATION | هيئة البريد القطرية",
      })
  void areKept(String text, String what, String form) {
    assertThat(unknown(text)).contains(what + " " + form);
  }

  @ParameterizedTest
  @CsvSource({
    "وصل إلى مدينة القاهرة أمس",
    "وصل إلى مدينة كبيرة أمس",
    "وقال اليوم الرئيس المصري إن الأمر انتهى",
    "قال الوزير محمد إن الأمر انتهى"
  })
  void ordinaryWordsAndWhatListsHoldAreNot(String text) {
    assertThat(unknown(text)).isEmpty();
  }

  @Test
  void areToldOnceAnArticle() {
    assertThat(unknown("وصل إلى مدينة زغبطاية. غادر مدينة زغبطاية.")).hasSize(1);
  }

  private static Stream<String> unknown(String text) {
    return Reading.facts(text, null, null).unresolved().stream()
        .map(name -> name.what() + " " + name.formAr());
  }
}
