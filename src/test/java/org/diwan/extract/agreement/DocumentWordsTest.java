package org.diwan.extract.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.diwan.gazetteer.Seeds;
import org.diwan.model.KnownDocument;
import org.diwan.text.Token;
import org.diwan.text.Tokens;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents the world knows by name. */
class DocumentWordsTest {
  private static final DocumentWords WORDS = DocumentWords.read(Seeds.builtIn());

  /** The name in English stands in one row of the document and counts for all. */
  @ParameterizedTest
  @CsvSource({
    "الاتفاق النووي, jcpoa, Joint Comprehensive Plan of Action (JCPOA)",
    "خطة عمل شاملة مشتركة, jcpoa, Joint Comprehensive Plan of Action (JCPOA)",
    "معاهدة كامب ديفيد, camp-david, Camp David Accords",
    "اتفاقات مينسك الأخيرة, minsk, Minsk Agreements",
    "اتفاق \"مينسك\", minsk, Minsk Agreements",
    "اتفاقية الشراكة عبر المحيط الهادئ, tpp, Trans-Pacific Partnership (TPP)"
  })
  void haveAnIdAndAName(String words, String id, String nameEn) {
    List<Token> tokens = Tokens.of(words);
    assertThat(WORDS.known(tokens, 0, tokens.size()))
        .extracting(DocumentWords.Known::document)
        .isEqualTo(new KnownDocument(id, nameEn));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"اتفاق التجارة", "اتفاق \"التجارة\"", "كامب ديفيد", "البرنامج النووي", "مينسك"})
  void othersAreNone(String words) {
    List<Token> tokens = Tokens.of(words);
    assertThat(WORDS.known(tokens, 0, tokens.size())).isNull();
  }
}
