package org.diwan.warehouse;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Set;
import org.diwan.model.DateSpan;
import org.jspecify.annotations.Nullable;

/**
 * What one article says of a document.
 *
 * @param known whether it tells of the one document the world knows by this name
 * @param name content words of its name
 * @param validFrom first day of validity, null when unknown
 * @param topics keys of its topics
 */
record AgreementMention(
    long id,
    @Nullable Long factId,
    int factMentions,
    String articleRef,
    int no,
    long words,
    boolean known,
    Set<String> name,
    @Nullable DateSpan signed,
    @Nullable LocalDate validFrom,
    @Nullable LocalDate validTo,
    Set<Long> topics)
    implements Mention {

  boolean hasValidity() {
    return validFrom != null || validTo != null;
  }

  boolean agreesOnTopics(AgreementMention other) {
    return topics.isEmpty()
        || other.topics.isEmpty()
        || !Collections.disjoint(topics, other.topics);
  }

  /** Share of the words of both names that both have, 0 to 1. */
  double likeness(AgreementMention other) {
    int shared = 0;
    for (String word : name) {
      shared += other.name.contains(word) ? 1 : 0;
    }
    int all = name.size() + other.name.size() - shared;
    return all == 0 ? 0 : (double) shared / all;
  }
}
