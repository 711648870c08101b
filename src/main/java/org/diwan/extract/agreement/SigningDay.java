package org.diwan.extract.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.diwan.extract.agreement.Occurrence.Reference;
import org.diwan.model.AgreementStatus;
import org.diwan.model.AgreementType;
import org.diwan.model.DatePrecision;
import org.diwan.model.DateSpan;
import org.diwan.model.Event;
import org.diwan.text.DateMention;
import org.jspecify.annotations.Nullable;

/**
 * When a document was signed: the day of its signing where the words tie it to the document, not
 * the day of the report ({@code هبطت الأسعار اليوم بعد الاتفاق الذي أبرمته كينيا}), of a
 * ratification, of a deadline, or of what another sentence tells.
 */
final class SigningDay {
  private static final int BEHIND = 4;
  private static final int NEAR = 31;
  private static final Set<String> UNTIL = Set.of("حتي", "بحلول", "قبل", "لغايه");
  private static final Set<String> CEREMONIES = Set.of("حفل", "مراسم", "مراسيم");
  private static final Set<String> CLAUSES =
      Set.of("الذي", "التي", "والذي", "والتي", "حيث", "ان", "بينما", "فيما");

  private SigningDay() {}

  /** The day of the event with which it came about, null where it is that of something else. */
  static @Nullable DateSpan of(
      Passage passage,
      Occurrence document,
      Event signing,
      @Nullable Step step,
      DocumentWords words) {
    DateSpan date = signing.date();
    if (date == null || step != null && step.status() == AgreementStatus.RATIFIED) {
      return null;
    }
    if (step != null && step.isSettled()) {
      return isToldBehind(passage, document, step, date) ? date : null;
    }
    List<DateMention> days = passage.dates().stream().filter(overlaps(date)).toList();
    boolean told = days.stream().anyMatch(d -> isOfDocument(passage, document, d, words));
    if (!told && !days.isEmpty() && document.isIndefinite()) {
      return null;
    }
    boolean mentioned =
        document.reference() != Reference.INDEFINITE
            && date.precision() != DatePrecision.DAY
            && !isCeremony(passage, step);
    return told || !mentioned && isNear(passage, date) ? date : null;
  }

  /** {@code شهدا حفل توقيع المحضر}: the news itself, whatever the document is called. */
  private static boolean isCeremony(Passage passage, @Nullable Step step) {
    return step != null
        && step.at() > 0
        && CEREMONIES.contains(passage.token(step.at() - 1).folded());
  }

  /** A date inside the name or right behind it or its step that is no deadline. */
  static @Nullable DateSpan within(
      Passage passage, Occurrence document, @Nullable Step step, DocumentWords words) {
    int behind = step == null ? document.end() : Math.max(step.at(), document.end());
    for (DateMention date : passage.dates()) {
      boolean inside = date.firstToken() >= document.first() && date.firstToken() < behind + BEHIND;
      if (inside
          && date.span() != null
          && !date.nameLike()
          && !isDeadline(passage, date)
          && isOfDocument(passage, document, date, words)) {
        return date.span();
      }
    }
    return null;
  }

  private static boolean isDeadline(Passage passage, DateMention date) {
    return date.firstToken() > 0 && UNTIL.contains(passage.token(date.firstToken() - 1).folded());
  }

  /** {@code بيانا بشأن الهجوم، الذي وقع في مايو}: behind it another clause has a day of its own. */
  private static boolean isOfDocument(
      Passage passage, Occurrence document, DateMention date, DocumentWords words) {
    for (int i = document.end(); i < date.firstToken(); i++) {
      if (CLAUSES.contains(passage.token(i).folded())) {
        AgreementStatus made = made(document);
        return tells(passage, i + 1, made, words) || tells(passage, i + 2, made, words);
      }
    }
    return true;
  }

  private static AgreementStatus made(Occurrence document) {
    return document.noun().type() == AgreementType.JOINT_STATEMENT
        ? AgreementStatus.ISSUED
        : AgreementStatus.SIGNED;
  }

  private static boolean tells(Passage passage, int at, AgreementStatus step, DocumentWords words) {
    return at < passage.tokens().size()
        && (words.steps().verb(passage.token(at)) == step
            || words.steps().noun(passage.token(at)) == step);
  }

  /** {@code الذي أبرم في مايو}: behind the word, in its own clause. */
  private static boolean isToldBehind(
      Passage passage, Occurrence document, Step step, DateSpan date) {
    int from = Math.max(step.at(), document.end());
    return passage.dates().stream()
        .filter(overlaps(date))
        .anyMatch(d -> d.firstToken() > document.first() && isOneClause(passage, from, d));
  }

  private static boolean isOneClause(Passage passage, int from, DateMention date) {
    for (int i = from + 1; i < date.firstToken(); i++) {
      if (passage.isStop(i) || CLAUSES.contains(passage.token(i).folded())) {
        return false;
      }
    }
    return true;
  }

  private static Predicate<DateMention> overlaps(DateSpan date) {
    return d -> d.span() != null && d.span().overlaps(date);
  }

  /** The lead of a report and what happened with it. */
  private static boolean isNear(Passage passage, DateSpan date) {
    LocalDate today = passage.publishedOn();
    return today == null
        || !date.to().isBefore(today.minusDays(NEAR)) && !date.from().isAfter(today);
  }
}
