package org.diwan.job;

import java.util.List;
import java.util.Map;
import org.diwan.model.Warning;
import org.diwan.source.SourceItem.RejectedInput;

/**
 * Neighbouring articles of the input, read and ready to be written in one transaction.
 *
 * @param no place in the run, from 1
 * @param unchanged articles that the warehouse holds just so, and repetitions within the run
 * @param changed articles that were read: to be written but for those that read as they did
 * @param content what was made of these
 */
record Slice<T>(
    int no,
    long unchanged,
    int changed,
    T content,
    List<RejectedInput> rejects,
    Map<Warning, Long> warnings) {

  long read() {
    return unchanged + changed + rejects.size();
  }
}
