package org.diwan.extract.agreement;

import org.diwan.gazetteer.Csv;
import org.diwan.gazetteer.CsvRow;
import org.diwan.gazetteer.PhraseTree;
import org.diwan.gazetteer.Seeds;
import org.diwan.gazetteer.WordSet;
import org.diwan.model.AgreementStatus;
import org.diwan.model.AgreementType;
import org.diwan.text.Fold;
import org.diwan.text.Form;
import org.diwan.text.Token;
import org.diwan.text.WordMap;
import org.jspecify.annotations.Nullable;

/** The nouns that mean documents and the words that tell how far one has come. Immutable. */
public final class DocumentWords {

  /** How much must stand around the noun before it is a document of its own. */
  enum Strength {
    /** Nothing but parties. */
    NAMED,
    /** A step in its life, or {@code بين}, beside it. */
    CUED,
    /** It must be signed. */
    SIGNED,
    /** It must be issued. */
    ISSUED,
    /** Several at once: a step and parties of their own. */
    PLURAL
  }

  record Noun(AgreementType type, Strength strength) {}

  private final PhraseTree<Noun> nouns = new PhraseTree<>();
  private final WordMap<AgreementStatus> steps = new WordMap<>();
  private final WordSet ends;

  private DocumentWords(Seeds seeds) {
    for (CsvRow row : Csv.read(seeds, "lexicon/documents.csv")) {
      nouns.add(
          row.need("form_ar"),
          new Noun(
              row.code("agreement_type", AgreementType.class),
              row.code("strength", Strength.class)));
    }
    for (CsvRow row : Csv.read(seeds, "lexicon/document_steps.csv")) {
      steps.put(Fold.fold(row.need("form_ar")), row.code("status", AgreementStatus.class));
    }
    ends = WordSet.read(seeds, "lexicon/document_ends.csv", "form_ar");
  }

  public static DocumentWords read(Seeds seeds) {
    return new DocumentWords(seeds);
  }

  PhraseTree<Noun> nouns() {
    return nouns;
  }

  /** A word with which a document's name cannot go on. */
  boolean ends(Token token) {
    return ends.hasAny(token);
  }

  @Nullable AgreementStatus step(Token token) {
    for (Form form : token.forms()) {
      AgreementStatus step = steps.get(form.word());
      if (step != null) {
        return step;
      }
    }
    return null;
  }
}
