package org.diwan.extract.event.doer;

import java.util.List;
import java.util.Set;
import org.diwan.extract.entity.mention.Mention;
import org.diwan.extract.event.clause.Argument;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.DeedCue;
import org.diwan.extract.event.clause.TriggerAt;
import org.diwan.model.EventType;
import org.diwan.model.ParticipantKind;

/** Behind which prepositions each type of deed names whom it is done to. */
public final class Target {
  /** Words between a deed and what it hits: {@code قصفت فلانة مواقع عسكرية فلانية}. */
  private static final int NEAR = 4;

  /** Words from who moves his forces to where. */
  private static final int FAR = 9;

  private static final Set<String> AIMS = Set.of("علي", "ضد", "بحق");

  private Target() {}

  /**
   * @param by the preposition that governs the name, empty for none
   * @param gap words between the deed, or its subject, and the name
   */
  public static boolean is(
      Clause clause, EventType type, TriggerAt at, Argument argument, String by, int gap) {
    boolean object = by.isEmpty() && at.isVerb() && gap <= NEAR;
    return switch (type) {
      case ASSAULT ->
          object
              || AIMS.contains(by)
              || argument.is("ل") && (at.isVerb() || isDealt(clause, at))
              || isAimed(at, by);
      case COERCE ->
          object && !at.trigger().needs().equals("JAIL")
              || AIMS.contains(by) && gap <= (at.trigger().needs().equals("JAIL") ? FAR : NEAR)
              || isBarred(at, by);
      case SANCTION -> isSanctioned(at, argument, by, object);
      case PROTEST -> AIMS.contains(by) || by.equals("امام") && isState(argument);
      case AID -> by.equals("ل") || by.equals("الي") || object;
      case RELATIONS ->
          isJoined(at, by)
              || by.equals("الي")
              || by.equals("ل")
              || by.equals("ب")
              || isHost(at, by);
      case CONCEDE -> List.of("عن", "ل", "من", "الي", "علي").contains(by) || object;
      case RETREAT -> by.equals("من") || object && !at.trigger().needs().equals("BASE");
      case COOPERATION ->
          object || List.of("الي", "ل", "من", "في").contains(by) || isMadeBy(at, argument, by, gap);
      case CEREMONY ->
          (object || by.equals("ل")) && argument.mention().kind() != Mention.Kind.ADJECTIVE;
      case MOBILIZE ->
          by.equals("مع") || gap <= FAR && List.of("علي", "في", "الي", "قرب", "ب").contains(by);
      default -> AIMS.contains(by) || by.equals("الي") || by.equals("ل") || by.equals("عن");
    };
  }

  /** {@code شراء فلانة صواريخ روسية}: whose arms they are. */
  private static boolean isMadeBy(TriggerAt at, Argument argument, String by, int gap) {
    return at.isNoun()
        && by.isEmpty()
        && gap <= NEAR
        && argument.mention().kind() == Mention.Kind.ADJECTIVE
        && (at.trigger().needs().equals("ARMS") || at.trigger().needs().equals("GOODS"));
  }

  /** {@code أطلقت صواريخ باتجاه فلانة}, {@code استعاد فلانة من فلان}. */
  private static boolean isAimed(TriggerAt at, String by) {
    return at.trigger().needs().equals("FIRE")
            && List.of("نحو", "تجاه", "باتجاه", "صوب").contains(by)
        || at.trigger().needs().equals("GROUND") && by.equals("من");
  }

  /** {@code وجهت فلانة ضربات لفلان}, {@code توجيه ضربة لفلان}. */
  static boolean isDealt(Clause clause, TriggerAt at) {
    int from = Math.max(0, at.first() - NEAR);
    return at.form().word().startsWith("ضرب")
        && clause.tokens().subList(from, at.first()).stream()
            .anyMatch(t -> clause.cues().deeds().is(DeedCue.DEALS, t));
  }

  private static boolean isState(Argument argument) {
    return argument.entity().kind() == ParticipantKind.COUNTRY;
  }

  /** {@code أغلقت حدودها مع فلان}, {@code منعت دخول الوقود إلى فلانة}. */
  private static boolean isBarred(TriggerAt at, String by) {
    return switch (at.trigger().needs()) {
      case "BORDER" -> by.equals("مع") || by.equals("امام");
      case "ENTRY" -> by.equals("الي");
      default -> false;
    };
  }

  /** {@code حصل على عضوية في فلانة}. */
  private static boolean isJoined(TriggerAt at, String by) {
    return at.trigger().needs().equals("MEMBER") && by.equals("في");
  }

  /** {@code افتتحت سفارة في فلانة}, {@code شريك حوار في منظمة}. */
  private static boolean isHost(TriggerAt at, String by) {
    boolean member = at.isNoun() && at.trigger().needs().equals("RECIPIENT") && by.equals("في");
    return member
        || at.trigger().needs().equals("MISSION") && (by.equals("في") || by.equals("لدي"));
  }

  private static boolean isSanctioned(TriggerAt at, Argument argument, String by, boolean object) {
    return switch (at.trigger().needs()) {
      case "OWN_ENVOY", "MISSION" -> List.of("لدي", "في", "من", "ب").contains(by);
      case "TIES" -> by.equals("مع") || by.equals("ب");
      case "PACT" -> by.equals("مع") || by.equals("من");
      case "RANK" -> List.of("في", "مع", "لدي").contains(by);
      case "TERROR" -> object;
      case "CUT", "HALTED" -> object || List.of("ل", "الي", "عن", "من", "مع").contains(by);
      case "DIPLOMAT" ->
          argument.mention().kind() == Mention.Kind.ADJECTIVE && by.isEmpty() || object;
      case "TRADE" -> AIMS.contains(by) || object || by.equals("من") || by.equals("الي");
      case "LIST", "BOTH" -> AIMS.contains(by) || object;
      default ->
          AIMS.contains(by)
              || by.equals("مع") && at.trigger().lemma().endsWith("قطع علاقاته")
              || object && argument.mention().kind() == Mention.Kind.ADJECTIVE;
    };
  }
}
