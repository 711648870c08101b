package org.diwan.extract.entity.title;

import java.util.EnumSet;
import java.util.Set;
import org.diwan.extract.entity.mention.Entity;
import org.diwan.extract.entity.mention.PersonPhrase;
import org.diwan.gazetteer.Organisation;
import org.diwan.gazetteer.Title;
import org.diwan.model.OfficeClass;
import org.diwan.text.Fold;
import org.jspecify.annotations.Nullable;

/**
 * Which class a title has with what completes it, and which offices one person may hold at once.
 */
public final class Offices {
  private static final Set<OfficeClass> TOP =
      EnumSet.of(
          OfficeClass.MONARCH,
          OfficeClass.HEAD_OF_STATE,
          OfficeClass.HEAD_OF_GOVERNMENT,
          OfficeClass.LEGISLATURE_SPEAKER);

  private static final Set<OfficeClass> AT_HOME =
      EnumSet.of(
          OfficeClass.MONARCH,
          OfficeClass.HEAD_OF_STATE,
          OfficeClass.VICE_HEAD_OF_STATE,
          OfficeClass.CROWN_PRINCE,
          OfficeClass.HEAD_OF_GOVERNMENT,
          OfficeClass.DEPUTY_HEAD_OF_GOVERNMENT,
          OfficeClass.FOREIGN_MINISTER,
          OfficeClass.DEFENCE_MINISTER,
          OfficeClass.INTERIOR_MINISTER,
          OfficeClass.FINANCE_MINISTER,
          OfficeClass.MINISTER_OTHER,
          OfficeClass.LEGISLATURE_SPEAKER,
          OfficeClass.SUBNATIONAL);

  /** Titles whose class the body that completes them decides. */
  private static final Set<OfficeClass> OPEN =
      EnumSet.of(
          OfficeClass.OTHER,
          OfficeClass.OFFICIAL_OTHER,
          OfficeClass.IGO_HEAD,
          OfficeClass.PARTY_LEADER,
          OfficeClass.HEAD_OF_STATE,
          OfficeClass.BUSINESS);

  private static final Set<OfficeClass> SECOND =
      EnumSet.of(OfficeClass.VICE_HEAD_OF_STATE, OfficeClass.DEPUTY_HEAD_OF_GOVERNMENT);

  private static final Set<String> FIRST_AS_WRITTEN =
      Set.of("رئيس", "الرئيس", "أمين", "الأمين", "زعيم", "مدير", "المدير");
  private static final Set<String> LEADERS_AS_WRITTEN = Set.of("زعيم", "الزعيم", "زعيمة");
  private static final String PRESIDENT = "الرييس";

  private Offices() {}

  /**
   * {@code الأمين العام} of a party leads it, of an intergovernmental body heads it; {@code رئيس}
   * of a state heads it.
   */
  static OfficeClass of(
      Title title, @Nullable String countryIso3, @Nullable Organisation organisation) {
    String head = title.form();
    if (head.contains("السابق") || head.contains("الأسبق") || head.contains("الراحل")) {
      return OfficeClass.OTHER;
    }
    OfficeClass office = title.officeClass();
    if (organisation != null && OPEN.contains(office) && leads(head)) {
      return first(organisation.kind());
    }
    if (organisation != null && SECOND.contains(office)) {
      return second(organisation.kind());
    }
    if (organisation == null && countryIso3 != null && LEADERS_AS_WRITTEN.contains(head)) {
      return OfficeClass.HEAD_OF_STATE;
    }
    if (office == OfficeClass.OTHER && head.contains("رئيس")) {
      return countryIso3 == null ? OfficeClass.OFFICIAL_OTHER : OfficeClass.HEAD_OF_STATE;
    }
    return office;
  }

  private static boolean leads(String head) {
    return FIRST_AS_WRITTEN.stream().anyMatch(head::startsWith);
  }

  /** {@code رئيس} of a body. */
  private static OfficeClass first(String kind) {
    return switch (kind) {
      case "PARTY", "ARMED_GROUP" -> OfficeClass.PARTY_LEADER;
      case "IGO" -> OfficeClass.IGO_HEAD;
      case "COMPANY" -> OfficeClass.BUSINESS;
      case "LEGISLATURE" -> OfficeClass.LEGISLATURE_SPEAKER;
      default -> OfficeClass.OFFICIAL_OTHER;
    };
  }

  /** An office that a body or a state has one of, under many titles. */
  static boolean isOneOfBody(OfficeClass office) {
    return office == OfficeClass.VICE_HEAD_OF_STATE
        || office == OfficeClass.PARTY_LEADER
        || office == OfficeClass.AMBASSADOR
        || office == OfficeClass.ENVOY
        || office == OfficeClass.IGO_HEAD;
  }

  /** {@code نائب رئيس} of a body. */
  private static OfficeClass second(String kind) {
    return switch (kind) {
      case "PARTY", "ARMED_GROUP" -> OfficeClass.PARTY_OFFICIAL;
      case "IGO" -> OfficeClass.IGO_OFFICIAL;
      case "COMPANY" -> OfficeClass.BUSINESS;
      case "LEGISLATURE" -> OfficeClass.LEGISLATOR;
      default -> OfficeClass.OFFICIAL_OTHER;
    };
  }

  /** {@code الرئيس} of nothing: of a state, but of a government or a chamber too. */
  public static boolean isBarePresident(PersonPhrase.Claim claim) {
    return claim.office() == OfficeClass.HEAD_OF_STATE
        && claim.countryIso3() == null
        && Fold.fold(claim.title()).equals(PRESIDENT);
  }

  /** Whether somebody presides over whatever but a state, as the article tells. */
  public static boolean presides(Entity person) {
    return !person.holds(OfficeClass.HEAD_OF_STATE)
        && person.offices().values().stream().anyMatch(Offices::isPresident);
  }

  public static boolean isPresident(String title) {
    return Fold.bare(Fold.fold(title)).startsWith("رييس");
  }

  /** An office that one person of a country holds at a time. */
  public static boolean isSingle(OfficeClass office) {
    return TOP.contains(office)
        || office == OfficeClass.CROWN_PRINCE
        || office == OfficeClass.FOREIGN_MINISTER
        || office == OfficeClass.DEFENCE_MINISTER
        || office == OfficeClass.INTERIOR_MINISTER
        || office == OfficeClass.FINANCE_MINISTER;
  }

  private static final Set<OfficeClass> HEADS =
      EnumSet.of(OfficeClass.MONARCH, OfficeClass.HEAD_OF_STATE);

  /** A president may be minister of defence too. */
  private static final Set<OfficeClass> MINISTERS =
      EnumSet.of(
          OfficeClass.FOREIGN_MINISTER,
          OfficeClass.INTERIOR_MINISTER,
          OfficeClass.FINANCE_MINISTER,
          OfficeClass.MINISTER_OTHER,
          OfficeClass.DEPUTY_MINISTER);

  private static final String CHAIR = "رييس";

  private static final Set<OfficeClass> INTERNATIONAL =
      EnumSet.of(OfficeClass.IGO_HEAD, OfficeClass.IGO_OFFICIAL, OfficeClass.ENVOY);

  /**
   * Whether two titles side by side name two people: an envoy of a state beside one who holds an
   * office at home, an officer of an intergovernmental body beside one of a state, a minister
   * beside a head of state, the speaker of a legislature beside one who governs, a head of
   * government beside a president.
   */
  static boolean exclude(PersonPhrase.Claim held, PersonPhrase.Claim next) {
    boolean ambassador =
        next.office() == OfficeClass.AMBASSADOR
            && next.countryIso3() != null
            && AT_HOME.contains(held.office());
    boolean international =
        (INTERNATIONAL.contains(next.office()) || isSentByMany(next))
            && next.organisation() != null
            && next.organisation().countryIso3() == null
            && AT_HOME.contains(held.office());
    boolean envoy =
        next.office() == OfficeClass.ENVOY
            && next.countryIso3() != null
            && held.countryIso3() == null
            && AT_HOME.contains(held.office());
    boolean minister = MINISTERS.contains(next.office()) && HEADS.contains(held.office());
    return ambassador
        || international
        || envoy
        || minister
        || servesMany(held, next)
        || held.office() == OfficeClass.ENVOY && HEADS.contains(next.office())
        || isOfAnotherPower(held, next);
  }

  /** {@code استقبل وزير الزراعة ممثلة منظمة الفاو}. */
  private static boolean isSentByMany(PersonPhrase.Claim claim) {
    Organisation body = claim.organisation();
    return body != null && body.kind().equals("IGO") && Fold.fold(claim.title()).startsWith("ممثل");
  }

  /**
   * {@code التقى مدير مكتب الأمم المتحدة فلان وزير التخطيط اليمني}, {@code الأمين العام للأمم
   * المتحدة ورئيس فلانة}: who serves many states holds no office of one, but the head of one may
   * preside over them.
   */
  static boolean servesMany(PersonPhrase.Claim held, PersonPhrase.Claim next) {
    Organisation body = held.organisation();
    boolean minister = MINISTERS.contains(next.office());
    return body != null
        && body.kind().equals("IGO")
        && held.countryIso3() == null
        && INTERNATIONAL.contains(held.office())
        && next.countryIso3() != null
        && (minister
            || AT_HOME.contains(next.office()) && !Fold.fold(held.title()).startsWith(CHAIR));
  }

  /** {@code استقبل رئيس الجمهورية رئيس الحكومة}, {@code التقى رئيس الوزراء رئيس مجلس النواب}. */
  private static boolean isOfAnotherPower(PersonPhrase.Claim held, PersonPhrase.Claim next) {
    boolean speaker =
        next.office() == OfficeClass.LEGISLATURE_SPEAKER
            && AT_HOME.contains(held.office())
            && held.office() != OfficeClass.LEGISLATURE_SPEAKER;
    boolean premier =
        next.office() == OfficeClass.HEAD_OF_GOVERNMENT
            && held.office() == OfficeClass.HEAD_OF_STATE;
    return speaker || premier;
  }

  static boolean compatible(OfficeClass a, OfficeClass b) {
    return !(TOP.contains(a) && TOP.contains(b))
        || a == OfficeClass.MONARCH
        || b == OfficeClass.MONARCH;
  }
}
