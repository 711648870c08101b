package org.diwan.extract.event.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.MeetingCue;
import org.diwan.extract.event.clause.TriggerAt;
import org.diwan.extract.event.subject.Draft;
import org.diwan.gazetteer.Triggers.Shape;
import org.diwan.gazetteer.WordRoles;
import org.diwan.model.DatePrecision;
import org.diwan.model.DateSpan;
import org.diwan.model.EventStatus;
import org.diwan.model.EventType;
import org.diwan.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * How long a journey takes: {@code زيارة تستغرق ثلاثة أيام}, {@code زيارة لثلاثة أيام}, {@code لمدة
 * يومين}, {@code زيارة تنتهي الخميس}. One that is on while the article appears is in progress.
 */
public final class Stay {
  private static final int REACH = 14;
  private static final int LIGHT = 8;
  private static final int BESIDE = 3;
  private static final Set<String> BEGAN = Set.of("بداها", "بداتها", "بدات", "استهلها");
  private static final Map<String, Integer> DAYS =
      Map.ofEntries(
          Map.entry("يوما", 1),
          Map.entry("يومين", 2),
          Map.entry("يومان", 2),
          Map.entry("ثلاثه", 3),
          Map.entry("اربعه", 4),
          Map.entry("خمسه", 5),
          Map.entry("سته", 6),
          Map.entry("سبعه", 7),
          Map.entry("ثمانيه", 8),
          Map.entry("تسعه", 9),
          Map.entry("عشره", 10),
          Map.entry("اسبوعا", 7),
          Map.entry("اسبوعين", 14));

  private static final Set<String> JOURNEYS = Set.of("زياره", "جوله");
  private static final Set<String> LASTED = Set.of("استغرقت", "استمرت", "دامت");

  private final Clause clause;
  private final TriggerAt at;
  private final Dating dating;
  private final int sentence;
  private final WordRoles<MeetingCue> words;

  public Stay(Clause clause, TriggerAt at, Dating dating, int sentence) {
    this.clause = clause;
    this.at = at;
    this.dating = dating;
    this.sentence = sentence;
    this.words = clause.cues().meetings();
  }

  /** Gives a journey its last day, where the words behind it tell how long it takes. */
  public void settle(Draft draft) {
    LocalDate today = dating.publishedOn();
    boolean day = draft.date != null && draft.date.precision() == DatePrecision.DAY;
    LocalDate first =
        day && draft.date != null
            ? draft.date.from()
            : draft.date == null && draft.status != EventStatus.PLANNED && !isOver() ? today : null;
    DateSpan whole = whole(today);
    DateSpan span = whole != null || first == null ? whole : span(first);
    if (span != null) {
      draft.date = span;
      draft.dated = true;
      draft.begins = false;
    } else if (day && isSaid(MeetingCue.BEGINS)) {
      draft.begins = true;
    }
    boolean starts = draft.status == EventStatus.OCCURRED || isNow();
    if (span != null && starts && !isOver() && isOn(span, today)) {
      draft.status = EventStatus.ONGOING;
    }
  }

  /** {@code يختتم اليوم زيارته التي بدأها الخميس}. */
  private @Nullable DateSpan whole(@Nullable LocalDate today) {
    if (!isSaid(MeetingCue.CLOSES)) {
      return null;
    }
    for (int i = at.end(); i < end(); i++) {
      if (BEGAN.contains(clause.tokens().get(i).folded())) {
        DateSpan first = dating.beginningAt(sentence, i + 1);
        DateSpan told = dating.dayBefore(sentence, at.first());
        LocalDate last = told == null ? today : told.to();
        boolean fits = first != null && last != null && first.to().isBefore(last);
        return fits && first != null && last != null ? DateSpan.span(first.from(), last) : null;
      }
    }
    return null;
  }

  /** {@code يبدأ اليوم}, not {@code سيبدأ اليوم}. */
  private boolean isNow() {
    int verb = clause.verbBefore(at.first(), LIGHT);
    return verb >= 0 && is(MeetingCue.BEGINS_NOW, verb);
  }

  /** {@code يبدأ غدا جولة تشمل …}: the date of the first step is the best known of each. */
  public boolean setsOut() {
    return isSaid(MeetingCue.SETS_OUT);
  }

  /** {@code هذه الزيارة التي تستغرق يومين}: of the journey told last. */
  void settleLast(List<Draft> told) {
    for (int i = told.size() - 1; i >= 0; i--) {
      if (told.get(i).type == EventType.VISIT) {
        if (told.get(i).dated) {
          settle(told.get(i));
        }
        return;
      }
    }
  }

  /** {@code اختتم زيارة}, {@code زيارة استمرت يومين}. */
  private boolean isOver() {
    for (int i = at.end(); i < end(); i++) {
      if (LASTED.contains(clause.tokens().get(i).folded())) {
        return true;
      }
    }
    return isSaid(MeetingCue.CLOSES) || isBehindHim();
  }

  /** {@code كان فلان قد زار فلانة لمدة يومين}. */
  private boolean isBehindHim() {
    return at.trigger().shape() == Shape.PERFECT && at.trigger().lemma().endsWith("زار");
  }

  private static boolean isOn(DateSpan span, @Nullable LocalDate today) {
    return today != null && !today.isBefore(span.from()) && !today.isAfter(span.to());
  }

  private @Nullable DateSpan span(LocalDate day) {
    DateSpan until = until(day);
    int days = until == null ? days() : 0;
    if (days <= 1) {
      return until;
    }
    return isOver()
        ? DateSpan.span(day.minusDays(days - 1L), day)
        : DateSpan.span(day, day.plusDays(days - 1L));
  }

  private @Nullable DateSpan until(LocalDate first) {
    for (int i = at.end(); i < end(); i++) {
      if (is(MeetingCue.LAST_DAY, i)) {
        DateSpan last = dating.beginningAt(sentence, i + 1);
        return last != null && last.to().isAfter(first) && last.to().isBefore(first.plusDays(REACH))
            ? DateSpan.span(first, last.to())
            : null;
      }
    }
    return null;
  }

  private int end() {
    return Math.min(clause.tokens().size() - 1, at.end() + REACH);
  }

  private boolean is(MeetingCue cue, int token) {
    return words.isPlain(cue, clause.tokens().get(token));
  }

  private boolean isSaid(MeetingCue verbs) {
    int verb = clause.verbBefore(at.first(), LIGHT);
    for (int i = at.first() - 1; i >= Math.max(0, at.first() - REACH); i--) {
      boolean here = words.is(verbs, clause.tokens().get(i).forms().getLast().word());
      if (here || is(verbs, i)) {
        return true;
      }
      if (i <= verb) {
        return false;
      }
    }
    return false;
  }

  /** 0 where nothing tells. */
  private int days() {
    if (at.first() > 0
        && at.end() < clause.tokens().size()
        && is(MeetingCue.LASTS, at.first() - 1)) {
      return days(at.end());
    }
    for (int i = at.end(); i < end(); i++) {
      if (is(MeetingCue.LASTS, i)) {
        return days(i + 1);
      }
      if (isFor(i) && days(i) > 1) {
        return days(i);
      }
    }
    return 0;
  }

  /** {@code زيارة رسمية لثلاثة أيام}. */
  private boolean isFor(int i) {
    return clause.tokens().get(i).forms().stream().anyMatch(f -> f.preposition() == 'ل')
        && clause.tokens().subList(Math.max(0, i - BESIDE), i).stream()
            .anyMatch(t -> JOURNEYS.contains(t.forms().getLast().word()));
  }

  private int days(int number) {
    return days(
        clause.tokens().get(number),
        number + 1 < clause.tokens().size() ? clause.tokens().get(number + 1) : null);
  }

  private static int days(Token number, @Nullable Token unit) {
    Integer word = DAYS.get(number.forms().getLast().word());
    boolean counted = unit != null && unit.folded().startsWith("ايام");
    if (number.isNumber() && counted && number.folded().length() <= 2) {
      return Integer.parseInt(number.folded());
    }
    return word == null || word > 2 && word != 7 && word != 14 && !counted ? 0 : word;
  }
}
