package org.diwan.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.GZIPOutputStream;

/**
 * A folder of input as bad as it gets, with good articles in between: their refs begin with {@code
 * good}.
 */
public final class Rubbish {
  private static final String SENTENCE = "زار الرئيس الصيني شي جين بينغ فيتنام.";
  private static final String[] NAMES = {
    "'; drop table warehouse.dim_article; --",
    "\\\"; delete from audit.run; --",
    "${jndi:ldap://localhost/a}",
    "%s%n%d",
    ":run_id",
    "\\\\.",
    "\\\\N",
    "$$",
    "..",
    "NULL"
  };

  private final Path folder;
  private final Random random;
  private int good;

  private Rubbish(Path folder, long seed) {
    this.folder = folder;
    this.random = new Random(seed);
  }

  /**
   * Writes it.
   *
   * @param share 1 for all of it, more for a part that is so many times smaller
   * @return the number of good articles
   */
  public static int write(Path folder, int share, long seed) throws IOException {
    Rubbish rubbish = new Rubbish(Files.createDirectories(folder), seed);
    rubbish.noise(10_000_000 / share);
    rubbish.emptyFiles(100_000 / share);
    rubbish.bytePairs(share);
    rubbish.longLine(50_000_000 / share);
    rubbish.brokenZips();
    rubbish.nested();
    rubbish.names();
    rubbish.surrogates();
    rubbish.monsters();
    return rubbish.good;
  }

  private void noise(int bytes) throws IOException {
    byte[] noise = new byte[bytes];
    random.nextBytes(noise);
    Files.write(folder.resolve("noise.txt"), noise);
    Files.write(folder.resolve("noise.jsonl"), noise);
    Files.write(folder.resolve("noise.jsonl.gz"), noise);
  }

  private void emptyFiles(int count) throws IOException {
    Path empty = Files.createDirectory(folder.resolve("empty"));
    for (int i = 0; i < count; i++) {
      Files.createFile(empty.resolve(i + ".txt"));
    }
  }

  /** Every pair of bytes as a line, and within an article. */
  private void bytePairs(int step) throws IOException {
    try (OutputStream out = file("pairs.jsonl")) {
      for (int pair = 0; pair < 1 << 16; pair += step) {
        byte[] bytes = {(byte) (pair >> 8), (byte) pair};
        out.write(bytes);
        out.write('\n');
        out.write(("{\"id\":\"pair" + pair + "\",\"body\":\"" + SENTENCE + " ").getBytes(UTF_8));
        out.write(bytes);
        out.write("\"}\n".getBytes(UTF_8));
      }
      out.write(goodLine());
    }
  }

  private void longLine(int bytes) throws IOException {
    try (OutputStream out = file("long.jsonl")) {
      out.write(goodLine());
      byte[] letters = new byte[bytes];
      Arrays.fill(letters, (byte) 'a');
      out.write(letters);
      out.write('\n');
      out.write(goodLine());
    }
  }

  private void brokenZips() throws IOException {
    ByteArrayOutputStream whole = new ByteArrayOutputStream();
    try (OutputStream zip = new GZIPOutputStream(whole)) {
      byte[] line = goodLine();
      good--;
      for (int i = 0; i < 1000; i++) {
        zip.write(new String(line, UTF_8).replace("good", "zipped" + i + "-").getBytes(UTF_8));
      }
    }
    for (int part = 1; part < 10; part++) {
      byte[] cut = Arrays.copyOf(whole.toByteArray(), whole.size() * part / 10);
      Files.write(folder.resolve("cut" + part + ".jsonl.gz"), cut);
    }
  }

  private void nested() throws IOException {
    try (OutputStream out = file("nested.jsonl")) {
      for (String open : new String[] {"[", "{\"a\":"}) {
        out.write((open.repeat(100_000) + "\n").getBytes(UTF_8));
        out.write(("{\"id\":\"n\",\"x\":" + open.repeat(100_000) + "\n").getBytes(UTF_8));
        out.write(goodLine());
      }
    }
  }

  private void names() throws IOException {
    try (OutputStream out = file("names.jsonl")) {
      for (String name : NAMES) {
        String line =
            "{\"id\":\"%1$s\",\"outlet\":\"%1$s\",\"url\":\"%1$s\",\"title\":\"%1$s\",\"published\":\"%1$s\",\"body\":\"%2$s %1$s\"}\n";
        out.write(line.formatted(name, SENTENCE).getBytes(UTF_8));
        out.write(goodLine());
      }
    }
    Files.writeString(folder.resolve("'; drop table x; --.txt"), SENTENCE, UTF_8);
    Files.writeString(folder.resolve("$(reboot) %s \\.txt"), SENTENCE, UTF_8);
  }

  private void surrogates() throws IOException {
    try (OutputStream out = file("surrogates.jsonl")) {
      for (String half :
          new String[] {"\\ud800", "\\udfff", "\\udc00\\ud800", "\\u0000", "\\ud83d"}) {
        String line =
            "{\"id\":\"%1$s%2$d\",\"title\":\"%1$s\",\"outlet\":\"%1$s\",\"body\":\"%3$s%1$s\"}\n";
        out.write(line.formatted(half, random.nextInt(), SENTENCE).getBytes(UTF_8));
        out.write(goodLine());
      }
    }
  }

  /** Fields and words far longer than any name. */
  private void monsters() throws IOException {
    try (OutputStream out = file("monsters.jsonl")) {
      String word = letters(9000);
      String body =
          "التقى الرئيس الصيني شي جين بينغ الوزير %1$s ورئيس حزب %1$s في بكين. دعت منظمة %1$s الصين.";
      out.write(json("monster1", letters(20), body.formatted(word)));
      out.write(json("monster2", letters(9000), SENTENCE));
      out.write(json(letters(501), letters(20), SENTENCE));
      out.write(json(letters(499), letters(20), SENTENCE));
      StringBuilder parties = new StringBuilder("وقعت الصين اتفاقية مع ");
      for (int i = 0; i < 400; i++) {
        parties.append("حزب ").append(letters(12)).append(" و");
      }
      out.write(json("monster3", letters(20), parties + "لاوس."));
      out.write(goodLine());
    }
  }

  private static byte[] json(String id, String outlet, String body) {
    return "{\"id\":\"%s\",\"outlet\":\"%s\",\"body\":\"%s\"}\n"
        .formatted(id, outlet, body)
        .getBytes(UTF_8);
  }

  private String letters(int count) {
    StringBuilder letters = new StringBuilder();
    for (int i = 0; i < count; i++) {
      letters.append((char) ('ب' + random.nextInt('ظ' - 'ب')));
    }
    return letters.toString();
  }

  private byte[] goodLine() {
    return json("good" + ++good, "outlet", SENTENCE);
  }

  private OutputStream file(String name) throws IOException {
    return new BufferedOutputStream(Files.newOutputStream(folder.resolve(name)));
  }
}
