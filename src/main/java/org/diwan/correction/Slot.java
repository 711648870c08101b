package org.diwan.correction;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.diwan.model.Article;
import org.diwan.model.Evidence;
import org.diwan.model.FactKind;

/** A fact of an article while corrections are applied to it. Not safe for threads. */
final class Slot<F> {
  private final FactShape<F> shape;
  private final Article article;
  private final F read;
  private final int noAsRead;
  private F now;
  private boolean isDropped;

  private Slot(FactShape<F> shape, Article article, F read, int noAsRead) {
    this.shape = shape;
    this.article = article;
    this.read = read;
    this.noAsRead = noAsRead;
    this.now = read;
  }

  static <F> List<Slot<F>> of(FactShape<F> shape, Article article, List<F> facts) {
    List<Slot<F>> slots = new ArrayList<>();
    facts.forEach(fact -> slots.add(new Slot<>(shape, article, fact, slots.size() + 1)));
    return slots;
  }

  /** Those that are left. */
  static <F> List<Slot<F>> kept(List<Slot<F>> slots) {
    return slots.stream().filter(slot -> !slot.isDropped).toList();
  }

  FactKind kind() {
    return shape.kind();
  }

  F fact() {
    return now;
  }

  int noAsRead() {
    return noAsRead;
  }

  boolean isDropped() {
    return isDropped;
  }

  /** Whether it is of a type, or was before it was corrected. */
  boolean hasType(String type) {
    return shape.type(read).equals(type) || shape.type(now).equals(type);
  }

  /** Whether one of its places holds these {@link Words}. */
  boolean says(String words) {
    return shape.evidence(now).stream().map(this::wordsAt).anyMatch(said -> said.contains(words));
  }

  private String wordsAt(Evidence place) {
    return Words.of(article.text().substring(place.start(), place.end()));
  }

  void change(UnaryOperator<F> change) {
    now = change.apply(now);
  }

  /** Names participants otherwise; tells whether one of them was meant. */
  boolean name(NameRow row) {
    boolean[] isMeant = {false};
    now =
        shape.named(
            now,
            who -> {
              isMeant[0] |= row.means(who);
              return row.means(who) ? row.named(who) : who;
            });
    return isMeant[0];
  }

  void drop() {
    isDropped = true;
  }

  /** Takes the other fact of the article in. */
  void unite(Slot<F> other) {
    now = shape.united(now, other.now);
    other.drop();
  }
}
