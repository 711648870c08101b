package org.diwan.gazetteer;

import org.diwan.text.Fold;
import org.diwan.text.Form;
import org.diwan.text.Token;
import org.diwan.text.WordMap;
import org.jspecify.annotations.Nullable;

/** Verbs in all their forms, each with one code of the lexicon. */
public final class VerbForms {
  private final WordMap<String> finite = new WordMap<>();
  private final WordMap<String> participles = new WordMap<>();

  private VerbForms() {}

  public static VerbForms read(Seeds seeds, String path, String codeColumn) {
    VerbForms forms = new VerbForms();
    for (CsvRow row : Csv.read(seeds, path)) {
      String code = row.need(codeColumn);
      Inflection.verb(row.get("perfect_ar"), false)
          .forEach(w -> forms.finite.putIfAbsent(w.form(), code));
      Inflection.verb(row.get("imperfect_ar"), true)
          .forEach(w -> forms.finite.putIfAbsent(w.form(), code));
      row.list("participles_ar").forEach(p -> forms.participles.putIfAbsent(Fold.fold(p), code));
    }
    return forms;
  }

  /** The code of a finite verb, null for another word. */
  public @Nullable String finite(Token token) {
    return find(token, finite);
  }

  /** The code of a participle or verbal noun, null for another word. */
  public @Nullable String participle(Token token) {
    return find(token, participles);
  }

  private static @Nullable String find(Token token, WordMap<String> forms) {
    for (Form form : token.forms()) {
      if (form.preposition() == Form.NONE || form.preposition() == 'س') {
        String code = forms.get(form.word());
        if (code != null) {
          return code;
        }
      }
    }
    return null;
  }
}
