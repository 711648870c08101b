package org.diwan.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * The templates of pages. Every value is escaped; a name that a template asks for and a page does
 * not have is an error. Not for several threads.
 */
public final class Templates {
  private final Mustache.Compiler compiler;
  private final Map<String, Template> compiled = new HashMap<>();

  /**
   * @param shown how a value is written; one that is written as nothing is no section
   */
  public Templates(Mustache.Formatter shown) {
    compiler =
        Mustache.compiler()
            .escapeHTML(true)
            .emptyStringIsFalse(true)
            .withFormatter(shown)
            .withLoader(Templates::open);
  }

  /** Fills a template. */
  public String filled(String name, Map<String, Object> values) {
    return template(name).execute(values);
  }

  /** A file that lies beside the templates, such as {@code assets/site.css}, as text. */
  public static String asset(String path) {
    try (InputStream in = resource("/site/" + path)) {
      return new String(in.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Template template(String name) {
    return compiled.computeIfAbsent(name, asked -> compiler.compile(open(asked)));
  }

  private static Reader open(String name) {
    return new InputStreamReader(resource("/site/templates/" + name + ".mustache"), UTF_8);
  }

  private static InputStream resource(String path) {
    return Objects.requireNonNull(Templates.class.getResourceAsStream(path), path);
  }
}
