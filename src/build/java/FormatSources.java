import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import com.google.googlejavaformat.java.ImportOrderer;
import com.google.googlejavaformat.java.JavaFormatterOptions;
import com.google.googlejavaformat.java.RemoveUnusedImports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Holds the sources to google-java-format; started by the build.
 *
 * <p>Arguments: {@code check} or {@code apply}, then folders. {@code check} ends with status 1 and
 * names the files that differ.
 */
public final class FormatSources {

  private FormatSources() {}

  /** Formats or checks every Java file under the given folders. */
  public static void main(String[] args) throws IOException {
    boolean apply = args[0].equals("apply");
    List<Path> different = new ArrayList<>();
    for (String folder : List.of(args).subList(1, args.length)) {
      for (Path file : javaFiles(Path.of(folder))) {
        String text = Files.readString(file);
        String formatted = format(file, text);
        if (!formatted.equals(text)) {
          different.add(file);
          if (apply) {
            Files.writeString(file, formatted);
          }
        }
      }
    }
    different.forEach(
        file -> System.err.println((apply ? "formatted " : "not formatted: ") + file));
    if (!apply && !different.isEmpty()) {
      System.err.println("Run: mvn -q -Pformat process-sources");
      System.exit(1);
    }
  }

  private static List<Path> javaFiles(Path folder) throws IOException {
    try (var files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }

  private static String format(Path file, String text) {
    try {
      String ordered =
          ImportOrderer.reorderImports(
              RemoveUnusedImports.removeUnusedImports(text), JavaFormatterOptions.Style.GOOGLE);
      return new Formatter().formatSource(ordered);
    } catch (FormatterException e) {
      throw new IllegalStateException(file + ": " + e.getMessage(), e);
    }
  }
}
