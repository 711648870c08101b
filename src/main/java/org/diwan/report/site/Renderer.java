package org.diwan.report.site;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.diwan.page.Templates;

/** Sheets to pages of one language. */
final class Renderer {
  private static final List<String> MENU =
      List.of(
          "overview", "pairs", "participants", "agreements", "events", "conferences", "figures");

  private final Language language;
  private final Templates templates;
  private final Name loaded;

  Renderer(Language language, Name loaded) {
    this.language = language;
    this.templates = new Templates(value -> Phrases.shown(value, language));
    this.loaded = loaded;
  }

  /** Where the page lies in the site. */
  String path(Sheet sheet) {
    return language.folder() + sheet.path();
  }

  String html(Sheet sheet) {
    Map<String, Object> values = new HashMap<>(sheet.values());
    values.put("t", Phrases.in(language));
    values.put("title", sheet.title());
    values.put("lang", language.code());
    values.put("dir", language.direction());
    values.put("rtl", language == Language.ARABIC);
    values.put("home", sheet.home());
    values.put("top", top(sheet, language));
    values.put("loaded", loaded);
    values.put("menu", MENU.stream().map(key -> entry(key, sheet)).toList());
    values.put("other_href", top(sheet, language) + language.other().folder() + sheet.path());
    values.put("body", templates.filled(sheet.template(), values));
    return templates.filled("layout", values);
  }

  private static String top(Sheet sheet, Language language) {
    return sheet.home() + (language.folder().isEmpty() ? "" : "../");
  }

  /** An entry of the menu. */
  record Entry(Name name, String href, boolean current) {}

  private static Entry entry(String key, Sheet sheet) {
    String file = key.equals("overview") ? "index" : key;
    return new Entry(
        Phrases.of("menu_" + key), sheet.home() + file + ".html", key.equals(sheet.section()));
  }
}
