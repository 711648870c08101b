package org.diwan.extract.event.office;

import java.util.Set;
import org.diwan.extract.entity.mention.Entity;
import org.diwan.extract.entity.mention.Mention;
import org.diwan.extract.entity.unit.NameCue;
import org.diwan.extract.event.clause.Argument;
import org.diwan.extract.event.clause.Clause;
import org.diwan.model.ParticipantKind;

/** Which office it is that is named behind who takes it. */
final class Posting {
  /** Behind an office in the service of a state: its ministry, or its rank. */
  private static final Set<String> SERVICE = Set.of("وزاره", "الوزاره", "المرتبه");

  /** Who rules a state that is named behind. */
  private static final Set<String> RULERS = Set.of("رييسا", "رييسه", "ملكا", "اميرا");

  private static final Set<String> FORMING = Set.of("تشكيل", "تاليف");

  /** Words from an office to the ministry that it is one of. */
  private static final int REACH = 8;

  private final OfficeFrame frame;
  private final Clause clause;

  Posting(OfficeFrame frame) {
    this.frame = frame;
    clause = frame.clause;
  }

  /** {@code تعيين فلان وزيرا للتجارة}, {@code رئيسا للحكومة}; not {@code رئيسا للنادي}. */
  boolean isOfState(Entity person) {
    return clause.arguments().stream()
        .filter(a -> a.entity().equals(person))
        .mapToInt(a -> behindComma(a.mention().end()))
        .filter(end -> end + 1 < clause.tokens().size())
        .anyMatch(end ->
            isTitle(end) && (isByRuler(end) || isOfState(clause, end) || isOfService(end))
                || isPost(end) && isOfService(end));
  }

  /** {@code تعيين فلان على وظيفة (سفير)}. */
  private boolean isPost(int token) {
    return clause.tokens().get(token).reads("علي") && clause.tokens().get(token + 1).reads("وظيفه");
  }

  /** {@code مستشارا بمكتب وكيل الوزارة}, {@code على وظيفة (سفير) بوزارة الخارجية}. */
  private boolean isOfService(int from) {
    int end = Math.min(clause.tokens().size(), from + REACH);
    return clause.tokens().subList(from, end).stream()
        .flatMap(t -> t.forms().stream())
        .anyMatch(f -> SERVICE.contains(f.word()));
  }

  /**
   * Whether the office at a token is one of state: {@code وزيرا}, {@code رئيسا للحكومة}, {@code
   * رئيسا لكينيا}.
   */
  static boolean isOfState(Clause clause, int office) {
    return clause.cues().names().is(NameCue.STATE_POST, clause.tokens().get(office).folded())
        || isOverState(clause, office)
        || clause.tokens().get(office).reads("رييسا")
            && office + 1 < clause.tokens().size()
            && clause.cues().names().is(NameCue.LED, clause.tokens().get(office + 1));
  }

  private static boolean isOverState(Clause clause, int office) {
    Argument state =
        RULERS.contains(clause.tokens().get(office).folded())
            ? clause.startingAt(office + 1)
            : null;
    return state != null
        && state.is("ل")
        && state.entity().kind() == ParticipantKind.COUNTRY
        && state.mention().kind() != Mention.Kind.GROUP;
  }

  private boolean isTitle(int token) {
    return frame.isOffice(token) && !clause.tokens().get(token).folded().equals("في");
  }

  private int behindComma(int token) {
    return token < clause.tokens().size() && clause.tokens().get(token).is('،') ? token + 1 : token;
  }

  /** {@code عين الملك فلانا مديرا}: an office that who rules gives is one of state. */
  private boolean isByRuler(int to) {
    return clause.arguments().stream()
        .filter(a -> a.mention().end() < to && a.entity().isPerson())
        .anyMatch(a -> OfficeFrame.rules(a.entity()));
  }

  /** Who rules is ousted, or elected to rule; he is not made a minister. */
  boolean mayBefall(Argument ruler) {
    int end = ruler.mention().end();
    return Toppled.topples(frame.at)
        || isToForm(end)
        || frame.isOffice(end)
            && (!clause.cues().names().is(NameCue.STATE_POST, clause.tokens().get(end).folded())
                || isFirst(end + 1));
  }

  /** {@code كلف الرئيس فلانا بتشكيل الحكومة}: who led one before is to form the next. */
  private boolean isToForm(int token) {
    return frame.needs().equals("CABINET")
        && token < clause.tokens().size()
        && clause.tokens().get(token).forms().stream()
            .anyMatch(f -> f.preposition() == 'ب' && FORMING.contains(f.word()));
  }

  /** {@code وزيرا أول}. */
  private boolean isFirst(int token) {
    return token < clause.tokens().size() && clause.tokens().get(token).reads("اول");
  }
}
