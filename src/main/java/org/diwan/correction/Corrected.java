package org.diwan.correction;

import java.util.List;
import org.diwan.model.ArticleFacts;
import org.diwan.model.CorrectionHit;

/**
 * What an article says after the corrections.
 *
 * @param hits facts that a correction speaks of
 */
public record Corrected(ArticleFacts facts, List<CorrectionHit> hits) {

  public Corrected {
    hits = List.copyOf(hits);
  }
}
