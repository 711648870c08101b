package org.diwan.report.site;

import java.util.List;
import java.util.Map;

/**
 * Figures: how many, of which kinds, and those listed.
 *
 * @param byKind by kind, then by ACTUAL, TARGET and FORECAST
 */
record FigureFacts(long total, Map<String, Map<String, Integer>> byKind, List<FigureLine> listed) {

  static FigureFacts gather(FigureQuestions ask, SiteLimits limits) {
    return new FigureFacts(ask.total(), ask.byKind(), ask.latest(limits.figures()));
  }
}
