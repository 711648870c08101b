package org.diwan.report.site;

import java.util.List;
import java.util.Map;

/**
 * Agreements: how many, how far they have come, and those that have a page with their parties, the
 * steps of their lives and the words of articles.
 */
record AgreementFacts(
    long total,
    Map<String, Integer> byStatus,
    List<AgreementLine> paged,
    Map<Long, List<Part>> parties,
    Map<Long, List<AgreementQuestions.Step>> steps,
    Map<Long, List<Mention>> mentions) {

  static AgreementFacts gather(
      AgreementQuestions ask, MentionQuestions mentions, SiteLimits limits) {
    List<AgreementLine> paged = ask.latest(limits.agreements());
    List<Long> ids = paged.stream().map(AgreementLine::id).toList();
    return new AgreementFacts(
        ask.total(),
        ask.byStatus(),
        paged,
        ask.parties(ids),
        ask.steps(ids),
        mentions.of("AGREEMENT", ids));
  }
}
