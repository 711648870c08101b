package org.diwan.job;

import java.util.List;
import java.util.Map;
import org.diwan.model.Warning;
import org.diwan.source.SourceItem.RejectedInput;
import org.diwan.warehouse.StagedArticle;

/**
 * Neighbouring articles of the input, read and ready to be written in one transaction.
 *
 * @param no place in the run, from 1
 * @param unchanged articles that the warehouse holds just so, and repetitions within the run
 * @param articles to be written
 */
record Slice(
    int no,
    long unchanged,
    List<StagedArticle> articles,
    List<RejectedInput> rejects,
    Map<Warning, Long> warnings) {

  long read() {
    return unchanged + articles.size() + rejects.size();
  }
}
