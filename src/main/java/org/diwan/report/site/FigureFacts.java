package org.diwan.report.site;

import java.util.List;
import java.util.Map;

/**
 * Figures: how many, of which kinds, and those listed.
 *
 * @param byKind by kind, then by ACTUAL, TARGET and FORECAST
 * @param countries whose each listed one is
 * @param events of the sentence of each listed one
 */
record FigureFacts(
    long total,
    Map<String, Map<String, Integer>> byKind,
    List<FigureLine> listed,
    Map<Long, List<String>> countries,
    Map<Long, List<Long>> events) {

  static FigureFacts gather(FigureQuestions ask, SiteLimits limits) {
    List<FigureLine> listed = ask.latest(limits.figures());
    List<Long> ids = listed.stream().map(FigureLine::id).toList();
    return new FigureFacts(ask.total(), ask.byKind(), listed, ask.countries(ids), ask.events(ids));
  }
}
