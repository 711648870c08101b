package org.diwan.extract.event;

import java.util.EnumSet;
import java.util.Set;
import org.diwan.gazetteer.Csv;
import org.diwan.gazetteer.CsvRow;
import org.diwan.gazetteer.Seeds;
import org.diwan.text.Fold;
import org.diwan.text.WordMap;

/** The words beside calls, praise, charges and threats by what they tell. Immutable. */
final class SpeechCues {
  private final WordMap<Set<SpeechCue>> words = new WordMap<>();

  SpeechCues(Seeds seeds) {
    for (CsvRow row : Csv.read(seeds, "lexicon/speech_cues.csv")) {
      Set<SpeechCue> roles = EnumSet.noneOf(SpeechCue.class);
      row.list("roles").forEach(role -> roles.add(SpeechCue.valueOf(role)));
      words.put(Fold.fold(row.need("form_ar")), roles);
    }
  }

  boolean is(SpeechCue cue, String folded) {
    Set<SpeechCue> roles = words.get(folded);
    return roles != null && roles.contains(cue);
  }
}
