package org.diwan.extract.event.document;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;
import org.diwan.extract.entity.mention.Mention;
import org.diwan.extract.event.clause.Argument;
import org.diwan.extract.event.clause.Barrier;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.Government;
import org.diwan.extract.event.clause.Prepositions;
import org.diwan.extract.event.clause.TriggerAt;
import org.diwan.extract.event.frame.Frames;
import org.diwan.text.Fold;
import org.diwan.text.Token;

/** The words for a document near one of signing. */
final class DocumentNear {
  private static final int REACH = 30;
  private static final int NAME = 9;
  private static final int MEANT = 14;

  /** Tokens from a document to the name of the body it is called after. */
  private static final int CALLED = 5;

  private static final String RATIFIES = ":صادق";
  private static final Set<String> WHEN =
      Set.of(
          "بعد", "قبل", "خلال", "اثنا", "بمناسبه", "عقب", "منذ", "امس", "اليوم", "بحضور", "وذلك");

  private final Frames frame;
  private final Clause clause;
  private final TriggerAt at;

  DocumentNear(Frames frame) {
    this.frame = frame;
    clause = frame.clause;
    at = frame.at;
  }

  /** Whether what is signed stands behind. */
  boolean isBehind() {
    for (int i = at.end(); i < end(); i++) {
      if (clause.isDocument(i) && !isWithin(i)) {
        return true;
      }
      if (clause.isVerb(i)
          || clause.barrier(i) == Barrier.MARK
          || clause.barrier(i) == Barrier.CLAUSE) {
        return false;
      }
    }
    return false;
  }

  /**
   * {@code وقعت أعمال عنف بطرق الاتفاق}: a document behind a preposition is not what is signed; but
   * {@code وقع فلان وفلان بالقاهرة اتفاقا}.
   */
  private boolean isWithin(int document) {
    if (document == at.end()) {
      return false;
    }
    String before = Prepositions.wholePreposition(clause.tokens().get(document - 1));
    return at.isVerb()
        && (!before.isEmpty() && !before.equals("علي")
            || clause.clitic(document - 1) == 'ب' && !clause.isNamed(document - 1));
  }

  /** {@code الاتفاقية التي وقعها}: whether a document stands before a verb that means it. */
  boolean isBefore() {
    boolean again =
        clause.triggers().stream()
            .anyMatch(t -> t.first() < at.first() && t.trigger().type() == at.trigger().type());
    return at.first() <= 1
        || again
        || IntStream.range(Math.max(0, at.first() - MEANT), at.first())
            .anyMatch(clause::isDocument);
  }

  /** {@code وقعت أعمال عنف}: behind the verb stands neither who signs nor what he signs. */
  boolean isNone() {
    if (at.end() >= clause.tokens().size() || frame.subject().explicit()) {
      return false;
    }
    Token next = clause.tokens().get(at.end());
    return next.isWord()
        && !clause.isDocument(at.end())
        && Government.preposition(clause, at.end()).isEmpty()
        && clause.barrier(at.end()) == Barrier.NONE
        && !WHEN.contains(next.folded());
  }

  /** The words that tell this document from others of the same sides. */
  Set<String> name() {
    Set<String> name = new HashSet<>();
    int document =
        IntStream.range(at.end(), end())
            .filter(clause::isDocument)
            .findFirst()
            .orElse(clause.tokens().size());
    int end = Math.min(clause.tokens().size(), document + NAME);
    for (int i = document + 1; i < end && !endsName(i); i++) {
      Token token = clause.tokens().get(i);
      if (token.isWord()
          && !clause.isCovered(i)
          && token.folded().length() > 3
          && !clause.isDocument(i)) {
        name.add(Fold.bare(token.folded()));
      }
    }
    return name;
  }

  private boolean endsName(int i) {
    String word = clause.tokens().get(i).folded();
    return clause.isVerb(i)
        || clause.barrier(i) == Barrier.RELATIVE
        || word.startsWith("ت")
        || word.startsWith("ي")
        || WHEN.contains(word);
  }

  private int end() {
    return Math.min(clause.tokens().size(), at.end() + REACH);
  }

  /**
   * {@code وقعت 50 دولة على إعلان الأمم المتحدة}, {@code تصديق معاهدة لشبونة}: the body or town
   * that a document is called after.
   */
  boolean isCalledAfter(Argument argument) {
    Mention mention = argument.mention();
    boolean body = frame.discourse.registry().isIntergovernmental(argument.entity());
    return argument.isBare()
        && (body || mention.city() != null)
        && IntStream.range(Math.max(at.end(), mention.first() - CALLED), mention.first())
            .anyMatch(i ->
                clause.isDocument(i)
                    && isConsentedTo(i)
                    && IntStream.range(i + 1, mention.first())
                        .allMatch(
                            k -> Prepositions.wholePreposition(clause.tokens().get(k)).isEmpty()));
  }

  /** {@code على المعاهدة}, or any that is ratified. */
  private boolean isConsentedTo(int document) {
    return clause.tokens().get(document - 1).reads("علي")
        || at.trigger().lemma().endsWith(RATIFIES);
  }
}
