package org.diwan.extract.figure;

import java.util.List;
import org.diwan.gazetteer.Csv;
import org.diwan.gazetteer.CsvRow;
import org.diwan.gazetteer.Seeds;
import org.diwan.model.FigureKind;
import org.diwan.model.FigureStatus;
import org.diwan.text.Form;
import org.diwan.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Whether a figure is reached, promised or expected: the nearest word of {@code
 * lexicon/figure_status.csv} before it in its sentence tells, so that {@code بلغ} hides a {@code
 * هدف} further off. A verb with the {@code س} of the future promises. Spans of time and ordinals
 * look less far.
 */
final class Statuses {
  private static final int FAR = 12;
  private static final int NEAR = 7;

  private final FutureVerb futureVerb;
  private final Phrases<FigureStatus> cues = new Phrases<>();

  Statuses(Seeds seeds) {
    futureVerb = new FutureVerb(seeds);
    for (CsvRow row : Csv.read(seeds, "lexicon/figure_status.csv")) {
      cues.add(row.need("phrase"), row.code("status", FigureStatus.class));
    }
  }

  FigureStatus of(Passage passage, Found found) {
    if (found.kind() == FigureKind.ORDINAL || found.rule().startsWith("postposed")) {
      return FigureStatus.ACTUAL;
    }
    int reach = found.kind() == FigureKind.DURATION ? NEAR : FAR;
    List<Token> tokens = passage.tokens();
    for (int i = found.first() - 1; i >= 0 && i >= found.first() - reach; i--) {
      Token token = tokens.get(i);
      if (token.is('؛') || token.is('.') || token.is('(')) {
        break;
      }
      FigureStatus status = token.isWord() ? cue(tokens, i) : null;
      if (status != null) {
        return status;
      }
    }
    return FigureStatus.ACTUAL;
  }

  private @Nullable FigureStatus cue(List<Token> tokens, int i) {
    Phrases.Hit<FigureStatus> phrase = cues.at(tokens, i);
    if (phrase != null) {
      return phrase.value();
    }
    for (Form form : tokens.get(i).forms()) {
      FigureStatus status = cues.word(form.word());
      if (status != null) {
        return status;
      }
    }
    return futureVerb.is(tokens.get(i).folded()) ? FigureStatus.TARGET : null;
  }
}
