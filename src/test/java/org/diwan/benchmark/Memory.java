package org.diwan.benchmark;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.stream.Stream;

/**
 * What the heap held at most since it was last asked to forget; what waits for collection counts.
 */
final class Memory {
  private Memory() {}

  static void reset() {
    System.gc();
    heap().forEach(MemoryPoolMXBean::resetPeakUsage);
  }

  static long peakMegabytes() {
    return heap().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum() >> 20;
  }

  private static Stream<MemoryPoolMXBean> heap() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP);
  }
}
