package org.diwan.report.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The words of the page in both languages. */
class PhrasesTest {
  private static final Pattern ARABIC = Pattern.compile("\\p{IsArabic}");
  private static final Pattern VALUE = Pattern.compile("\\{\\d}");

  @Test
  void eachPhraseIsInBothLanguagesWithTheSameValues() {
    Map<String, String> english = Phrases.in(Language.ENGLISH);
    Map<String, String> arabic = Phrases.in(Language.ARABIC);
    assertThat(arabic.keySet()).isEqualTo(english.keySet());
    english.forEach((key, phrase) ->
        assertThat(values(arabic.getOrDefault(key, ""))).as(key).isEqualTo(values(phrase)));
  }

  @Test
  void englishIsEnglishAndArabicIsArabic() {
    Phrases.in(Language.ENGLISH)
        .forEach((key, phrase) -> {
          if (!key.startsWith("other_language")) {
            assertThat(ARABIC.matcher(phrase).find()).as(key).isFalse();
          }
        });
    Phrases.in(Language.ARABIC)
        .forEach((key, phrase) -> {
          boolean worded =
              VALUE.matcher(phrase).replaceAll("").codePoints().anyMatch(Character::isLetter);
          if (worded && !key.startsWith("other_language")) {
            assertThat(ARABIC.matcher(phrase).find()).as(key).isTrue();
          }
        });
  }

  private static Set<String> values(String phrase) {
    Set<String> values = new TreeSet<>();
    Matcher matcher = VALUE.matcher(phrase);
    while (matcher.find()) {
      values.add(matcher.group());
    }
    return values;
  }
}
