package org.diwan.job;

import java.nio.file.Path;
import java.util.List;

/**
 * What to load and how.
 *
 * @param inputs files and folders, in the order in which they are read
 * @param standardInput whether JSON lines come from standard input, after the files
 * @param sliceSize articles in a transaction
 * @param threads threads that read
 * @param await whether to wait for another load to end, else to refuse
 */
public record LoadRequest(
    List<Path> inputs, boolean standardInput, int sliceSize, int threads, boolean await) {
  /** About the size at which a transaction costs least. */
  public static final int DEFAULT_SLICE_SIZE = 1000;

  public LoadRequest {
    inputs = List.copyOf(inputs);
    if (sliceSize < 1 || threads < 1) {
      throw new IllegalArgumentException("slice size and threads start at 1");
    }
  }

  /** Files and folders with the usual slices and a thread a core. */
  public static LoadRequest of(List<Path> inputs) {
    int cores = Runtime.getRuntime().availableProcessors();
    return new LoadRequest(inputs, false, DEFAULT_SLICE_SIZE, cores, false);
  }
}
