package org.diwan.extract.event;

import java.util.Locale;
import org.diwan.gazetteer.Csv;
import org.diwan.gazetteer.CsvRow;
import org.diwan.gazetteer.PhraseTree;
import org.diwan.gazetteer.Seeds;
import org.diwan.gazetteer.Triggers;
import org.diwan.gazetteer.VerbForms;
import org.diwan.gazetteer.WordSet;
import org.diwan.text.Fold;
import org.diwan.text.WordMap;
import org.jspecify.annotations.Nullable;

/** The words that shape a sentence around its triggers. Immutable. */
public final class Cues {
  private final Triggers triggers;
  private final PhraseTree<String> barriers = new PhraseTree<>();
  private final WordMap<String> effects = new WordMap<>();
  private final PhraseTree<String> documents = new PhraseTree<>();
  private final WordSet common;
  private final VerbForms speech;
  private final VerbForms light;

  private Cues(Seeds seeds) {
    triggers = Triggers.read(seeds);
    for (CsvRow row : Csv.read(seeds, "lexicon/barriers.csv")) {
      barriers.add(row.need("form_ar"), row.need("kind").toUpperCase(Locale.ROOT));
    }
    for (CsvRow row : Csv.read(seeds, "lexicon/negations.csv")) {
      effects.put(Fold.fold(row.need("form_ar")), row.need("effect"));
    }
    for (CsvRow row : Csv.read(seeds, "lexicon/documents.csv")) {
      documents.add(row.need("form_ar"), row.need("agreement_type"));
    }
    common = WordSet.read(seeds, "lexicon/common_words.csv", "form_ar");
    speech = VerbForms.read(seeds, "lexicon/speech_verbs.csv", "weight");
    light = VerbForms.read(seeds, "lexicon/light_verbs.csv", "voice");
  }

  public static Cues read(Seeds seeds) {
    return new Cues(seeds);
  }

  PhraseTree<Triggers.Trigger> triggers() {
    return triggers.tree();
  }

  PhraseTree<String> barriers() {
    return barriers;
  }

  @Nullable String effect(String folded) {
    return effects.get(folded);
  }

  /** The nouns that mean documents. */
  PhraseTree<String> documents() {
    return documents;
  }

  boolean isCommon(String folded) {
    return common.contains(folded);
  }

  VerbForms speech() {
    return speech;
  }

  VerbForms light() {
    return light;
  }
}
