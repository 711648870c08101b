package org.diwan.correction;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.diwan.model.Agreement;
import org.diwan.model.ArticleFacts;
import org.diwan.model.Correction;
import org.diwan.model.CorrectionKind;
import org.diwan.model.CorrectionMark;
import org.diwan.model.Event;
import org.diwan.model.Figure;

/**
 * Applies corrections to one article: names, then values, then what is wrong, then pairs, so that a
 * row finds a fact by what it was and by what it is after the rows before. Not safe for threads.
 */
final class Correcting {
  private final ArticleFacts read;
  private final List<Slot<Event>> events;
  private final List<Slot<Agreement>> agreements;
  private final List<Slot<Figure>> figures;
  private final Hits hits = new Hits();

  Correcting(ArticleFacts read) {
    this.read = read;
    this.events = Slot.of(new EventShape(), read.article(), read.events());
    this.agreements = Slot.of(new AgreementShape(), read.article(), read.agreements());
    this.figures = Slot.of(new FigureShape(), read.article(), read.figures());
  }

  void names(List<NameRow> rows) {
    for (NameRow row : rows) {
      all()
          .filter(slot -> slot.name(row))
          .forEach(slot -> hits.add(row.row(), slot, CorrectionMark.NAMED));
    }
  }

  void values(Rows rows) {
    rows.events.forEach(row -> change(events, row));
    rows.agreements.forEach(row -> change(agreements, row));
    rows.figures.forEach(row -> change(figures, row));
  }

  private <F> void change(List<Slot<F>> slots, ValueRow<F> row) {
    for (Slot<F> slot : slots) {
      if (row.address().means(slot)) {
        slot.change(row.change());
        hits.add(row.row(), slot, CorrectionMark.CHANGED);
      }
    }
  }

  void wrong(List<WrongRow> rows) {
    for (WrongRow row : rows) {
      for (Slot<?> slot : found(row.address())) {
        hits.add(row.row(), slot, row.mark());
        if (row.mark() == CorrectionMark.DROPPED) {
          slot.drop();
        }
      }
    }
  }

  void pairs(List<PairRow> rows) {
    for (PairRow row : rows) {
      List<Slot<?>> first = found(row.first());
      List<Slot<?>> second = found(row.second());
      if (first.size() > 1 || second.size() > 1 || !first.isEmpty() && first.equals(second)) {
        Stream.concat(first.stream(), second.stream())
            .forEach(slot -> hits.add(row.row(), slot, CorrectionMark.AMBIGUOUS));
      } else if (first.isEmpty() || second.isEmpty() || isParted(row.row())) {
        first.forEach(slot -> hits.add(row.row(), slot, CorrectionMark.FIRST));
        second.forEach(slot -> hits.add(row.row(), slot, CorrectionMark.SECOND));
      } else {
        unite(row.row(), first.getFirst(), second.getFirst());
      }
    }
  }

  private static boolean isParted(Correction row) {
    return row.kind() == CorrectionKind.DIFFERENT;
  }

  private void unite(Correction row, Slot<?> first, Slot<?> second) {
    unite(events, first, second);
    unite(agreements, first, second);
    hits.add(row, first, CorrectionMark.UNITED);
  }

  private static <F> void unite(List<Slot<F>> slots, Slot<?> first, Slot<?> second) {
    for (Slot<F> one : slots) {
      for (Slot<F> other : slots) {
        if (one == first && other == second) {
          one.unite(other);
        }
      }
    }
  }

  private List<Slot<?>> found(Address address) {
    List<Slot<?>> found = new ArrayList<>();
    if (address.articleRef().equals(read.article().ref())) {
      all().filter(slot -> !slot.isDropped()).filter(address::means).forEach(found::add);
    }
    return found;
  }

  private Stream<Slot<?>> all() {
    return Stream.of(events, agreements, figures).flatMap(List::stream);
  }

  Corrected done() {
    ArticleFacts facts =
        new ArticleFacts(
            read.article(),
            read.sentences(),
            facts(events),
            facts(agreements),
            facts(figures),
            read.unresolved());
    return new Corrected(facts, hits.numbered(List.of(events, agreements, figures)));
  }

  private static <F> List<F> facts(List<Slot<F>> slots) {
    return Slot.kept(slots).stream().map(Slot::fact).toList();
  }
}
