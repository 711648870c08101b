package org.diwan.extract.agreement;

import java.util.List;
import org.diwan.gazetteer.Csv;
import org.diwan.gazetteer.CsvRow;
import org.diwan.gazetteer.Seeds;
import org.diwan.gazetteer.VerbForms;
import org.diwan.model.AgreementStatus;
import org.diwan.text.Fold;
import org.diwan.text.Form;
import org.diwan.text.Token;
import org.diwan.text.WordMap;
import org.jspecify.annotations.Nullable;

/** Verbs, verbal nouns and participles that tell a step in a document's life. Immutable. */
final class StepWords {
  private static final String FILE = "lexicon/document_steps.csv";
  private static final int SHORTEST = 4;
  private static final List<String> OWNERS = List.of("هما", "ها", "هم", "نا", "ه");
  private final VerbForms verbs;
  private final WordMap<AgreementStatus> nouns = new WordMap<>();

  private StepWords(Seeds seeds) {
    verbs = VerbForms.read(seeds, FILE, "status");
    for (CsvRow row : Csv.read(seeds, FILE)) {
      AgreementStatus status = row.code("status", AgreementStatus.class);
      row.list("nouns_ar").forEach(noun -> nouns.putIfAbsent(Fold.fold(noun), status));
    }
  }

  static StepWords read(Seeds seeds) {
    return new StepWords(seeds);
  }

  @Nullable AgreementStatus verb(Token token) {
    return status(verbs.finite(token));
  }

  @Nullable AgreementStatus participle(Token token) {
    return status(verbs.participle(token));
  }

  @Nullable AgreementStatus noun(Token token) {
    for (Form form : token.forms()) {
      AgreementStatus status = form.preposition() == 'س' ? null : noun(form.word());
      if (status != null) {
        return status;
      }
    }
    return null;
  }

  /** With or without whose deed it is: {@code التزام}, {@code التزامنا}. */
  private @Nullable AgreementStatus noun(String word) {
    AgreementStatus status = nouns.get(word);
    if (status != null) {
      return status;
    }
    for (String owner : OWNERS) {
      int end = word.length() - owner.length();
      if (end >= SHORTEST && word.endsWith(owner)) {
        return nouns.get(word.substring(0, end));
      }
    }
    return null;
  }

  boolean isAny(Token token) {
    return verb(token) != null || participle(token) != null || noun(token) != null;
  }

  private static @Nullable AgreementStatus status(@Nullable String code) {
    return code == null ? null : AgreementStatus.valueOf(code);
  }
}
