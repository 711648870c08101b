package org.diwan.correction;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.diwan.model.Correction;
import org.diwan.model.CorrectionHit;
import org.diwan.model.CorrectionMark;

/** Which corrections found which facts; a fact gets its number when all are applied. */
final class Hits {
  private final List<Hit> hits = new ArrayList<>();
  private final Set<List<Object>> seen = new HashSet<>();

  private record Hit(Correction row, Slot<?> slot, CorrectionMark mark) {}

  /** A row finds a fact once. */
  void add(Correction row, Slot<?> slot, CorrectionMark mark) {
    if (seen.add(List.of(row.key(), slot))) {
      hits.add(new Hit(row, slot, mark));
    }
  }

  List<CorrectionHit> numbered(List<? extends List<? extends Slot<?>>> kinds) {
    Map<Slot<?>, Integer> numbers = new IdentityHashMap<>();
    for (List<? extends Slot<?>> slots : kinds) {
      int no = 0;
      for (Slot<?> slot : slots) {
        numbers.put(slot, slot.isDropped() ? -slot.noAsRead() : ++no);
      }
    }
    return hits.stream()
        .map(hit ->
            new CorrectionHit(
                hit.row().key(),
                hit.slot().kind(),
                numbers.getOrDefault(hit.slot(), 0),
                hit.mark()))
        .toList();
  }
}
