package org.diwan.judge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * Which articles share how many of their runs of words: every run of every article is looked up,
 * none is sampled.
 */
final class SharedRuns {
  private static final int[] NOBODY = {};

  private final List<String> refs = new ArrayList<>();
  private final List<long[]> runs = new ArrayList<>();

  /**
   * Two articles.
   *
   * @param shared runs that both have
   * @param shorter runs of the one that has fewer
   */
  record Pair(String one, String other, int shared, int shorter) {

    /** Share of the shorter one's runs, from 0 to 1. */
    double share() {
      return (double) shared / Math.max(1, shorter);
    }
  }

  void add(String ref, String text) {
    refs.add(ref);
    runs.add(WordRuns.of(text));
  }

  int articles() {
    return refs.size();
  }

  /**
   * The pairs that have enough in common.
   *
   * @param least runs that both have
   * @param leastShare of the shorter one's runs
   */
  List<Pair> pairs(int least, double leastShare) {
    long[] repeated = repeated();
    int[][] holders = new int[repeated.length][];
    Arrays.fill(holders, NOBODY);
    List<Pair> pairs = new ArrayList<>();
    for (int article = 0; article < refs.size(); article++) {
      int[] shared = shared(article, repeated, holders);
      for (int other = 0; other < article; other++) {
        Pair pair = pair(other, article, shared[other]);
        if (pair.shared() >= least && pair.share() >= leastShare) {
          pairs.add(pair);
        }
      }
    }
    return pairs;
  }

  /** Runs that several articles have, ascending. */
  private long[] repeated() {
    long[] all = runs.stream().flatMapToLong(LongStream::of).sorted().toArray();
    return IntStream.range(1, all.length)
        .filter(i -> all[i] == all[i - 1])
        .mapToLong(i -> all[i])
        .distinct()
        .toArray();
  }

  /** How many runs each earlier article shares with this one, which becomes a holder of its own. */
  private int[] shared(int article, long[] repeated, int[][] holders) {
    int[] shared = new int[article];
    for (long run : runs.get(article)) {
      int at = Arrays.binarySearch(repeated, run);
      if (at >= 0) {
        for (int holder : holders[at]) {
          shared[holder]++;
        }
        holders[at] = Arrays.copyOf(holders[at], holders[at].length + 1);
        holders[at][holders[at].length - 1] = article;
      }
    }
    return shared;
  }

  private Pair pair(int one, int other, int shared) {
    int shorter = Math.min(runs.get(one).length, runs.get(other).length);
    return new Pair(refs.get(one), refs.get(other), shared, shorter);
  }
}
