package org.diwan.crash;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Short news made up from a seed: few enough names and days that articles tell the same. */
final class MadeUpNews {
  private static final String[] COUNTRIES = {
    "فيتنام", "لاوس", "مصر", "فرنسا", "اليابان", "إيران", "الجزائر", "تونس", "المغرب", "كمبوديا"
  };
  private static final String[] SENTENCES = {
    "زار الرئيس الصيني شي جين بينغ %s يوم %d أكتوبر 2023.",
    "وقعت الصين و%s في %d أكتوبر 2023 اتفاقية للتعاون في مجال الطاقة بقيمة 5 مليارات دولار.",
    "التقى وزير الخارجية الصيني وانغ يي نظيره من %s في بكين يوم %d أكتوبر 2023.",
    "دعت الصين %s إلى الحوار، وقال المتحدث إن %d مدرسة افتتحت.",
  };

  private MadeUpNews() {}

  /** Writes so many articles as JSON lines. */
  static Path write(Path file, int count, long seed) throws IOException {
    Random random = new Random(seed);
    String lines =
        IntStream.range(0, count).mapToObj(i -> line(i, random)).collect(Collectors.joining());
    return Files.writeString(file, lines, UTF_8);
  }

  private static String line(int no, Random random) {
    String body =
        IntStream.range(0, 3).mapToObj(i -> sentence(random)).collect(Collectors.joining(" "));
    return "{\"id\":\"n%d\",\"published\":\"2023-10-%02d\",\"body\":\"%s\"}\n"
        .formatted(no, 10 + random.nextInt(20), body);
  }

  private static String sentence(Random random) {
    return SENTENCES[random.nextInt(SENTENCES.length)].formatted(
        COUNTRIES[random.nextInt(COUNTRIES.length)], 1 + random.nextInt(28));
  }
}
