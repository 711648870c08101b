package org.diwan.model;

import java.util.List;

/**
 * What was read in an article and what was not taken.
 *
 * @param rejections in the order of the text
 */
public record ExplainedFacts(ArticleFacts facts, List<Rejection> rejections) {

  public ExplainedFacts {
    rejections = List.copyOf(rejections);
  }
}
