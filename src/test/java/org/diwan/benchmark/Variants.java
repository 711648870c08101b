package org.diwan.benchmark;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.diwan.gazetteer.Csv;
import org.diwan.gazetteer.Seeds;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * As many articles as one wants from a file of JSON lines: each time round they have other refs,
 * are published two years later, tell of years as much later, and their people have other family
 * names.
 */
final class Variants {
  private static final int STEP = 97;
  private static final int DATE = 10;
  private static final long YEARS = 2;
  private static final Pattern YEAR = Pattern.compile("(?<![0-9])(?:19[89]|20[0-3])[0-9](?![0-9])");
  private final ObjectMapper json = new ObjectMapper();
  private final List<ObjectNode> articles;
  private final List<String> names;
  private final Map<String, Integer> places = new HashMap<>();

  Variants(Path file) throws IOException {
    articles = read(file);
    names =
        Csv.read(Seeds.builtIn(), "lexicon/family_names.csv").stream()
            .map(row -> row.need("form_ar"))
            .filter(name -> name.indexOf(' ') < 0)
            .toList();
    for (int i = 0; i < names.size(); i++) {
      places.put(names.get(i), i);
    }
  }

  private List<ObjectNode> read(Path file) throws IOException {
    List<ObjectNode> read = new ArrayList<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        read.add((ObjectNode) json.readTree(line));
      }
    }
    return read;
  }

  /** Writes {@code count} articles, the first being the {@code from}th of the endless row. */
  void write(Path target, int from, int count) throws IOException {
    try (BufferedWriter out =
        new BufferedWriter(
            new OutputStreamWriter(
                new GZIPOutputStream(Files.newOutputStream(target)), StandardCharsets.UTF_8))) {
      for (int i = from; i < from + count; i++) {
        out.write(json.writeValueAsString(variant(i)));
        out.newLine();
      }
    }
  }

  private ObjectNode variant(int number) {
    int round = number / articles.size();
    ObjectNode article = articles.get(number % articles.size()).deepCopy();
    article.put("id", article.path("id").asString() + "-" + round);
    String published = article.path("published").asString("");
    if (published.length() >= DATE) {
      LocalDate day = LocalDate.parse(published.substring(0, DATE)).plusYears(YEARS * round);
      article.put("published", day.toString());
    }
    article.put("body", later(renamed(article.path("body").asString(""), round), round));
    return article;
  }

  private static String later(String text, int round) {
    return YEAR.matcher(text).replaceAll(y -> "" + (Long.parseLong(y.group()) + YEARS * round));
  }

  private String renamed(String text, int round) {
    if (round == 0) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length());
    for (String word : text.split("(?<= )")) {
      Integer place = places.get(word.strip());
      out.append(place == null ? word : names.get((place + round * STEP) % names.size()) + " ");
    }
    return out.toString();
  }
}
