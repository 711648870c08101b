package org.diwan.docs;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Tells where in the sources a statement stands that a database has been sent. */
final class Statements {

  private static final Path SQL = Path.of("src/main/resources/sql");
  private static final Path JAVA = Path.of("src/main/java/org/diwan");

  /** A text block, or a literal; those joined by a plus have been put together before. */
  private static final Pattern JAVA_TEXT =
      Pattern.compile("\"\"\"(.*?)\"\"\"|\"((?:[^\"\\\\\\n]|\\\\.)*)\"", Pattern.DOTALL);

  private static final Pattern WRITES =
      Pattern.compile(
          "(?i)\\b(insert into|update|delete from|merge into) (audit|staging|warehouse)\\.");

  /** Letters that tell a statement from others that begin alike. */
  private static final int TELLING = 30;

  /** Letters of the shortest text that a statement is put together from: "delete from". */
  private static final int FEWEST = 11;

  private final Map<String, String> files = new TreeMap<>();
  private final Map<String, Pattern> patterns = new TreeMap<>();
  private final Map<String, String> classes = new TreeMap<>();

  private Statements() {}

  /** Of the sources below the folder in which tests run. */
  static Statements ofSources() throws IOException {
    Statements statements = new Statements();
    for (Path file : files(SQL, ".sql")) {
      String name = "sql/" + SQL.relativize(file).toString().replace('\\', '/');
      String text = collapsed(Files.readString(file));
      statements.files.put(name, text);
      statements.patterns.put(name, pattern(text));
    }
    for (Path file : files(JAVA, ".java")) {
      String joined = Files.readString(file).replaceAll("\"\\s*\\+\\s*\"", "");
      for (Matcher text = JAVA_TEXT.matcher(joined); text.find(); ) {
        String found = text.group(1) == null ? text.group(2) : text.group(1);
        statements.classes.putIfAbsent(collapsed(found), file.getFileName().toString());
      }
    }
    return statements;
  }

  /** Files that write to tables of ours. */
  Stream<String> writingFiles() {
    return files.entrySet().stream()
        .filter(file -> WRITES.matcher(file.getValue()).find())
        .map(Map.Entry::getKey);
  }

  /**
   * The SQL file or else the class that holds it.
   *
   * @throws IllegalStateException where it is nowhere
   */
  String place(String statement) {
    String sent = collapsed(statement);
    if (sent.startsWith("copy ")) {
      return "CopyWriter.java";
    }
    return patterns.entrySet().stream()
        .filter(file -> file.getValue().matcher(sent).matches())
        .map(Map.Entry::getKey)
        .findFirst()
        .or(() -> classOf(sent.replaceAll("\\$\\d+", "?")))
        .orElseThrow(() -> new IllegalStateException("nowhere in the sources: " + statement));
  }

  /** By a text that it begins with, or that begins as it does for long enough. */
  private Optional<String> classOf(String sent) {
    return classes.keySet().stream()
        .filter(text -> sent.startsWith(text) || shared(text, sent) >= TELLING)
        .filter(text -> shared(text, sent) >= FEWEST)
        .max(Comparator.comparingInt(text -> shared(text, sent)))
        .map(classes::get);
  }

  private static int shared(String one, String other) {
    int end = Arrays.mismatch(one.toCharArray(), other.toCharArray());
    return end < 0 ? one.length() : end;
  }

  /** Numbers of runs stand in the statement itself, other values apart from it. */
  private static Pattern pattern(String file) {
    return Pattern.compile(
        Arrays.stream(file.split(":run_id|\\?", -1))
            .map(Pattern::quote)
            .collect(joining("(?:\\d+|\\$\\d+)")));
  }

  private static String collapsed(String text) {
    return text.replace("\\\n", "").strip().replaceAll("\\s+", " ");
  }

  private static List<Path> files(Path root, String ending) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    }
  }
}
