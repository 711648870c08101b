package org.diwan.report.site;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The site's own words: {@code words_en.properties} and {@code words_ar.properties}. */
final class Phrases {
  private static final Map<Language, Map<String, String>> WORDS = new EnumMap<>(Language.class);

  static {
    for (Language language : Language.values()) {
      WORDS.put(language, read("/site/words_" + language.code() + ".properties"));
    }
  }

  private Phrases() {}

  /** All of a language, for templates. */
  static Map<String, String> in(Language language) {
    return Objects.requireNonNull(WORDS.get(language));
  }

  /**
   * A sentence with its values put in for {@code {0}}, {@code {1}} and so on.
   *
   * @throws IllegalArgumentException if there is no such phrase
   */
  static Name of(String key, Object... values) {
    return new Name(filled(Language.ENGLISH, key, values), filled(Language.ARABIC, key, values));
  }

  /** What a code is called, such as {@code status_PLANNED}; the code where it has no name. */
  static Name code(String kind, @Nullable String code) {
    if (code == null) {
      return Name.NONE;
    }
    String key = kind + "_" + code;
    return in(Language.ENGLISH).containsKey(key) ? of(key) : Name.same(code);
  }

  private static String filled(Language language, String key, Object... values) {
    String phrase = in(language).get(key);
    if (phrase == null) {
      throw new IllegalArgumentException("no phrase " + key + " in " + language);
    }
    for (int i = 0; i < values.length; i++) {
      phrase = phrase.replace("{" + i + "}", shown(values[i], language));
    }
    return phrase;
  }

  /** A value as a page of that language shows it. */
  static String shown(Object value, Language language) {
    return switch (value) {
      case Name name -> name.in(language);
      case Integer number -> String.format(Locale.ROOT, "%,d", number);
      case Long number -> String.format(Locale.ROOT, "%,d", number);
      default -> value.toString();
    };
  }

  private static Map<String, String> read(String resource) {
    Properties properties = new Properties();
    try (Reader reader =
        new InputStreamReader(
            Objects.requireNonNull(Phrases.class.getResourceAsStream(resource), resource), UTF_8)) {
      properties.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Map<String, String> words = new TreeMap<>();
    properties.stringPropertyNames().forEach(key -> words.put(key, properties.getProperty(key)));
    return words;
  }
}
