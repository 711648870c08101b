package org.diwan.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.diwan.gazetteer.DateSeeds;
import org.diwan.gazetteer.Seeds;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Date words in any disorder: nothing throws, and the mentions stand in order and apart. */
class DateReaderNoiseTest {
  private static final List<String> WORDS =
      List.of(
          ("في من إلى حتى و بين يوم يومي شهر عام العام الأسبوع الماضي المقبل الجاري أمس اليوم غدا قبل منذ خلال"
                  + " ثلاثة أيام عامين الجمعة السبت مارس آذار كانون الثاني رمضان شوال الموافق هـ م مطلع نهاية الربع الأول"
                  + " النصف العشرين والعشرين الحادي عشر هذا هذه ثورة سيزور قال ( ) / - – . ، : « » 0 1 2 30 31 32 99 12"
                  + " 1436 1999 2015 2024 20.10.2023 5,3 ال منه نفسه التسعينيات القرن والأحد و28")
              .split(" "));
  private static final DateReader READER = new DateReader(DateSeeds.read(Seeds.builtIn()));

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 5, 8, 13})
  void survives(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 3000; i++) {
      String text = text(random);
      List<Sentence> sentences = Sentences.of(text, false);
      LocalDate published =
          random.nextBoolean() ? LocalDate.of(2010, 1, 1).plusDays(random.nextInt(5000)) : null;
      DateContext context = READER.context(published, sentences);
      sentences.forEach(sentence -> check(text, sentence, READER.read(sentence, context)));
    }
  }

  private static void check(String text, Sentence sentence, List<DateMention> mentions) {
    int past = 0;
    for (DateMention mention : mentions) {
      assertThat(mention.firstToken()).as(text).isGreaterThanOrEqualTo(past);
      assertThat(mention.pastLastToken()).as(text).isGreaterThan(mention.firstToken());
      past = mention.pastLastToken();
    }
    assertThat(past).as(text).isLessThanOrEqualTo(sentence.tokens().size());
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = 1 + random.nextInt(25); i > 0; i--) {
      text.append(WORDS.get(random.nextInt(WORDS.size())))
          .append(random.nextInt(8) == 0 ? "" : " ");
    }
    return text.toString();
  }
}
