package org.diwan.report.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A step in the life of an agreement, with all articles that tell of it on that day or on none. */
record LifeStep(Name step, Name when, List<AgreementQuestions.Step> articles) {

  /** Steps told more than once taken together, in the order in which each is told first. */
  static List<LifeStep> of(List<AgreementQuestions.Step> told) {
    Map<LifeStep, LifeStep> life = new LinkedHashMap<>();
    for (AgreementQuestions.Step step : told) {
      LifeStep key = new LifeStep(step.step(), step.when(), List.of());
      life.computeIfAbsent(key, first -> new LifeStep(first.step, first.when, new ArrayList<>()))
          .articles
          .add(step);
    }
    return List.copyOf(life.values());
  }

  /** Whether it needs no list. */
  boolean isToldOnce() {
    return articles.size() == 1;
  }

  Name howOften() {
    return Phrases.of("in_articles", articles.size());
  }
}
