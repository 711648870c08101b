package org.diwan.extract.event.time;

import java.time.LocalDate;
import java.util.List;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.TriggerAt;
import org.diwan.extract.event.subject.Draft;
import org.diwan.model.DateSpan;
import org.diwan.model.EventClass;
import org.diwan.model.EventStatus;
import org.diwan.model.EventType;
import org.diwan.text.Fold;

/**
 * When something was is told only where it is spoken of again: {@code الاتصال الذي جرى أمس}, a bare
 * definite noun with a date, dates the last event of its type that has none.
 */
public final class DatedLater {
  private static final String ROUND = "الجوله";

  private final Clause clause;
  private final TriggerAt at;
  private final int sentence;
  private final Dating dating;

  public DatedLater(Clause clause, TriggerAt at, int sentence, Dating dating) {
    this.clause = clause;
    this.at = at;
    this.sentence = sentence;
    this.dating = dating;
  }

  /** Dates one of those told so far, else keeps the date for one told later. */
  public void settle(List<Draft> told) {
    if (!at.isNoun()
        || !Fold.isDefinite(at.form().word())
        || at.trigger().type().eventClass() == EventClass.WORD) {
      return;
    }
    if (at.trigger().type() == EventType.VISIT) {
      new Stay(clause, at, dating, sentence).settleLast(told);
    }
    DateSpan date = dating.beside(sentence, at);
    if (date != null) {
      settle(told, date);
    }
  }

  /** {@code ستعقد هذه الجولة في مايو}: of talks, whatever they were called before. */
  private boolean isThisRound() {
    int first = at.first();
    return at.form().word().equals(ROUND)
        && first > 1
        && clause.tokens().get(first - 1).folded().equals("هذه")
        && clause.isLight(first - 2);
  }

  private void settle(List<Draft> told, DateSpan date) {
    LocalDate today = dating.publishedOn();
    boolean past = today == null || !date.from().isAfter(today);
    for (Draft draft : told.reversed()) {
      if (isTold(draft)) {
        if (!draft.dated && past == (draft.status != EventStatus.PLANNED)) {
          draft.date = date;
          draft.dated = true;
        }
        return;
      }
    }
    if (past) {
      dating.keep(at.trigger().type(), date);
    }
  }

  /** A summit of two leaders is told as a meeting. */
  private boolean isTold(Draft draft) {
    boolean summit =
        draft.type == EventType.MEETING
            && at.trigger().lemma().contains("قمة")
            && draft.mentions.stream().anyMatch(m -> m.rule().contains("قمة"));
    boolean round =
        (draft.type == EventType.MEETING || draft.type == EventType.CONFERENCE) && isThisRound();
    return round || draft.type == at.trigger().type() || summit;
  }
}
