package org.diwan.report.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Bidi;
import java.util.List;
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

  /** Else «A → B» of two Arabic names would read from B to A on an English page. */
  @Test
  void theArrowRunsAsThePageDoes() {
    Name ministry = Name.same("الوزارة");
    Name bank = Name.same("Bank");
    for (Name toward :
        List.of(
            Phrases.of("toward", ministry, ministry),
            Phrases.of("toward", ministry, bank),
            Phrases.of("toward", bank, ministry),
            Phrases.of("toward", bank, bank))) {
      assertThat(levels(toward.en(), '→')).isEqualTo("0 0");
      assertThat(levels(toward.ar(), '←')).isEqualTo("1 1");
    }
  }

  /** Of the text and of the arrow: even from the left, odd from the right. */
  private static String levels(String text, char arrow) {
    Bidi bidi = new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
    return bidi.getBaseLevel() + " " + bidi.getLevelAt(text.indexOf(arrow));
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
