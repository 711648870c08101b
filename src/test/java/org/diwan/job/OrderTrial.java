package org.diwan.job;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import org.diwan.gazetteer.Seeds;
import org.diwan.source.SourceItem;

/**
 * One way of bringing the same articles in, drawn from a seed: an order, a number of runs, the size
 * of slices and the threads that read.
 */
record OrderTrial(long seed, int runs, int sliceSize, int threads) {
  private static final int MOST_RUNS = 7;
  private static final int LARGEST_SLICE = 1000;
  private static final int MOST_THREADS = 4;

  /** The same seed gives the same way. Small slices are drawn as often as large ones. */
  static OrderTrial of(long seed) {
    // Neighbouring seeds of java.util.Random begin with nearly the same number.
    SplittableRandom random = new SplittableRandom(seed);
    int sliceSize = (int) Math.round(Math.pow(LARGEST_SLICE, random.nextDouble()));
    return new OrderTrial(
        seed, 1 + random.nextInt(MOST_RUNS), sliceSize, 1 + random.nextInt(MOST_THREADS));
  }

  /** Loads all into a warehouse and returns what checks found. */
  List<String> load(Warehouse warehouse, Seeds seeds, Reading reading, List<SourceItem> articles) {
    List<SourceItem> shuffled = new ArrayList<>(articles);
    Collections.shuffle(shuffled, new Random(seed));
    LoadRequest request = new LoadRequest(List.of(), false, sliceSize, threads, false);
    List<String> findings = new ArrayList<>();
    for (int run = 0; run < runs; run++) {
      List<SourceItem> part =
          shuffled.subList(shuffled.size() * run / runs, shuffled.size() * (run + 1) / runs);
      Reading ofPart = new Reading(reading.signature(), part::iterator, reading.read());
      findings.addAll(
          warehouse
              .pooled(
                  source -> new Loading(source, seeds, ofPart, request, Progress.silent()).run())
              .checkFindings());
    }
    return findings;
  }
}
