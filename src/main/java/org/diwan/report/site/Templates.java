package org.diwan.report.site;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.InputStreamReader;
import java.io.Reader;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * The templates of one language. Every value is escaped; a name that a template asks for and a page
 * does not have is an error.
 */
final class Templates {
  private final Mustache.Compiler compiler;
  private final Map<String, Template> compiled = new HashMap<>();

  Templates(Language language) {
    compiler =
        Mustache.compiler()
            .escapeHTML(true)
            .emptyStringIsFalse(true)
            .withFormatter(value -> Phrases.shown(value, language))
            .withLoader(Templates::open);
  }

  /** Fills a template. */
  String filled(String name, Map<String, Object> values) {
    return template(name).execute(values);
  }

  private Template template(String name) {
    return compiled.computeIfAbsent(name, asked -> compiler.compile(open(asked)));
  }

  private static Reader open(String name) {
    String resource = "/site/templates/" + name + ".mustache";
    return new InputStreamReader(
        Objects.requireNonNull(Templates.class.getResourceAsStream(resource), resource), UTF_8);
  }
}
