package org.diwan.evaluate;

import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** Scores for programs: the keys of the scorer of the fact contract, then types, rules, bands. */
public final class ScoreJson {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private ScoreJson() {}

  public static String of(Scores scores) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("articles", scores.articles());
    json.put("absent", scores.absent());
    for (Line line : Line.values()) {
      json.put(line.title(), tally(scores.line(line)));
    }
    json.put("all", tally(scores.all()));
    json.put("mean of lines", Map.of("f1", scores.meanOfLines()));
    scores.attributes().forEach((name, share) -> json.put("right: " + name, share.value()));
    json.put("by type", types(scores));
    json.put("by rule", rules(scores));
    json.put("by confidence", bands(scores));
    return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(json);
  }

  private static Map<String, Object> types(Scores scores) {
    Map<String, Object> types = new LinkedHashMap<>();
    scores.types().forEach((type, tally) -> types.put(type.name(), tally(tally)));
    return types;
  }

  private static Map<String, Object> rules(Scores scores) {
    Map<String, Object> rules = new LinkedHashMap<>();
    scores
        .rules()
        .forEach((name, rule) ->
            rules.put(
                name, row(rule.precision(), rule.recall(), rule.f1(), rule.gold(), rule.found())));
    return rules;
  }

  private static Map<String, Object> bands(Scores scores) {
    Map<String, Object> bands = new LinkedHashMap<>();
    scores
        .bands()
        .forEach((band, share) ->
            bands.put(band.title(), Map.of("right", share.value(), "found", share.all())));
    return bands;
  }

  private static Map<String, Object> tally(Tally tally) {
    return row(tally.precision(), tally.recall(), tally.f1(), tally.gold(), tally.found());
  }

  private static Map<String, Object> row(
      double precision, double recall, double f1, int gold, int found) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("precision", precision);
    row.put("recall", recall);
    row.put("f1", f1);
    row.put("gold", gold);
    row.put("found", found);
    return row;
  }
}
