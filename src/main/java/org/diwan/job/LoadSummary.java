package org.diwan.job;

import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * The account of a load: {@code read = loaded + unchanged + rejected}.
 *
 * @param runId key in {@code audit.run}, 0 for a dry run
 * @param resumed whether it went on with a run that had broken off
 * @param withdrawn of the rejected, stored articles that were taken away
 * @param skippedFiles files of an unknown kind met in folders
 * @param warnings articles that had to be mended, by kind
 * @param facts what the loaded articles state: {@code events}, {@code agreements}, {@code figures},
 *     {@code participants}
 * @param withoutFact loaded articles in which nothing was found
 * @param checkFindings checks that found something, one line each
 * @param rejectExamples up to twenty rejects as {@code place: reason: detail}; {@code rejected}
 *     counts them all
 */
public record LoadSummary(
    long runId,
    boolean resumed,
    long read,
    long loaded,
    long unchanged,
    long rejected,
    long withdrawn,
    long skippedFiles,
    Map<String, Long> warnings,
    Map<String, Long> facts,
    long withoutFact,
    int checksFailed,
    int checksWarned,
    List<String> checkFindings,
    Duration duration,
    List<String> rejectExamples) {

  /** How many rejects are told one by one. */
  public static final int EXAMPLES = 20;
}
