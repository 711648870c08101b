package org.diwan.report.site;

import java.util.Map;

/**
 * A page in both languages.
 *
 * @param path from the language's top
 * @param template that fills it
 * @param section of the site that it belongs to, a key of the menu
 * @param values what the template asks for
 */
record Sheet(String path, String template, String section, Name title, Map<String, Object> values) {

  /** From the page to its language's top; empty or ending in a slash. */
  String home() {
    return "../".repeat(path.length() - path.replace("/", "").length());
  }
}
