package org.diwan.evaluate;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleBiFunction;
import java.util.stream.IntStream;

/**
 * One-to-one, greedy, best first; of equals the earlier annotation, then the earlier fact.
 *
 * @param pairs what matched
 * @param missed annotated and not found
 * @param wrong found and not annotated
 */
record Pairing<T>(List<Pair<T>> pairs, List<T> missed, List<T> wrong) {

  record Pair<T>(T gold, T found) {}

  private record Cell(double score, int gold, int found) {}

  private static final Comparator<Cell> BEST_FIRST =
      Comparator.comparingDouble(Cell::score)
          .reversed()
          .thenComparingInt(Cell::gold)
          .thenComparingInt(Cell::found);

  /** Pairs what scores more than 0. */
  static <T> Pairing<T> of(List<T> gold, List<T> found, ToDoubleBiFunction<T, T> score) {
    BitSet usedGold = new BitSet();
    BitSet usedFound = new BitSet();
    List<Pair<T>> pairs = new ArrayList<>();
    for (Cell cell : grid(gold, found, score)) {
      if (!usedGold.get(cell.gold) && !usedFound.get(cell.found)) {
        usedGold.set(cell.gold);
        usedFound.set(cell.found);
        pairs.add(new Pair<>(gold.get(cell.gold), found.get(cell.found)));
      }
    }
    return new Pairing<>(pairs, unused(gold, usedGold), unused(found, usedFound));
  }

  private static <T> List<Cell> grid(List<T> gold, List<T> found, ToDoubleBiFunction<T, T> score) {
    return IntStream.range(0, gold.size())
        .boxed()
        .flatMap(i ->
            IntStream.range(0, found.size())
                .mapToObj(j -> new Cell(score.applyAsDouble(gold.get(i), found.get(j)), i, j)))
        .filter(cell -> cell.score > 0)
        .sorted(BEST_FIRST)
        .toList();
  }

  private static <T> List<T> unused(List<T> all, BitSet used) {
    return IntStream.range(0, all.size()).filter(i -> !used.get(i)).mapToObj(all::get).toList();
  }
}
