package org.diwan.correction;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.List;
import org.diwan.model.Agreement;
import org.diwan.model.Event;
import org.diwan.model.Figure;

/** The corrections that speak of one article. */
final class Rows {
  final List<NameRow> names = new ArrayList<>();
  final List<ValueRow<Event>> events = new ArrayList<>();
  final List<ValueRow<Agreement>> agreements = new ArrayList<>();
  final List<ValueRow<Figure>> figures = new ArrayList<>();
  final List<WrongRow> wrong = new ArrayList<>();
  final List<PairRow> pairs = new ArrayList<>();

  /** By their texts: where rows stand in their files does not matter. */
  void sort() {
    names.sort(comparing(row -> row.row().key()));
    sortValues(events);
    sortValues(agreements);
    sortValues(figures);
    wrong.sort(comparing(row -> row.row().key()));
    pairs.sort(comparing(row -> row.row().key()));
  }

  /** Types first: other rows name a fact by what it is then. */
  private static <F> void sortValues(List<ValueRow<F>> rows) {
    rows.sort(comparing((ValueRow<F> row) -> !row.ofType()).thenComparing(row -> row.row().key()));
  }
}
