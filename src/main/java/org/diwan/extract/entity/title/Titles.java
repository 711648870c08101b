package org.diwan.extract.entity.title;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.diwan.extract.entity.mention.Entity;
import org.diwan.extract.entity.mention.PersonPhrase;
import org.diwan.extract.entity.name.NameLikeness;
import org.diwan.extract.entity.unit.Unit;
import org.diwan.gazetteer.Meaning;
import org.diwan.gazetteer.Organisation;
import org.diwan.gazetteer.Title;
import org.diwan.model.OfficeClass;
import org.diwan.text.Fold;
import org.jspecify.annotations.Nullable;

/** When two written titles mean one office, or one person. */
public final class Titles {
  /** Classes of offices that say little of what one does. */
  private static final Set<OfficeClass> ANY =
      EnumSet.of(OfficeClass.OFFICIAL_OTHER, OfficeClass.OTHER);

  /** {@code المتحدث الرسمي باسم وزارة الفلانية}: words of any spokesman's title. */
  private static final Set<String> SPOKEN_FOR = Set.of("باسم", "الرسمي", "الرسميه", "وزاره");

  private static final Set<String> SENT_TO = Set.of("الي", "في");

  private static final String MEMBER = "عضو ";

  private Titles() {}

  /** The title of one person that a unit is, null for none. */
  public static @Nullable Title singular(Unit unit) {
    Meaning.OfTitle title = unit.as(Meaning.OfTitle.class);
    return title == null || title.title().number() != 'S' ? null : title.title();
  }

  /** {@code أعضاء الكونغرس}: a title of several people of a state. */
  public static boolean isPlural(Unit unit) {
    Meaning.OfTitle title = unit.as(Meaning.OfTitle.class);
    return title != null
        && title.title().number() == 'P'
        && title.title().scope().equals("COUNTRY");
  }

  /**
   * Whether a further title belongs to the same person: no conjunction and nobody else's, or one
   * and an office that he may hold too.
   */
  public static boolean goesOn(
      Unit unit, PersonPhrase.Claim next, List<PersonPhrase.Claim> claims) {
    if (claims.isEmpty()) {
      return true;
    }
    if (!unit.hasConjunction()) {
      return !isSomebodyElse(next, claims);
    }
    PersonPhrase.Claim before = claims.getLast();
    boolean sameCountry =
        next.countryIso3() == null
            || before.countryIso3() == null
            || next.countryIso3().equals(before.countryIso3());
    return sameCountry
        && !Offices.servesMany(before, next)
        && !Offices.servesMany(next, before)
        && (next.office() != before.office() || areMembers(before, next))
        && Offices.compatible(before.office(), next.office());
  }

  /** {@code عضو هيئة العلماء وعضو اللجنة الدائمة فلان}: who sits in two bodies. */
  private static boolean areMembers(PersonPhrase.Claim one, PersonPhrase.Claim other) {
    return Fold.fold(one.title()).startsWith(MEMBER) && Fold.fold(other.title()).startsWith(MEMBER);
  }

  /**
   * {@code استقبل أمير الكويت وزير الخارجية القطري}: an office of another state, or a counterpart.
   */
  public static boolean isSomebodyElse(PersonPhrase.Claim next, List<PersonPhrase.Claim> claims) {
    if (Fold.fold(next.title()).startsWith("نظير")) {
      return true;
    }
    boolean twoHeads =
        next.office() == OfficeClass.HEAD_OF_STATE
            && claims.stream().anyMatch(c -> c.office() == OfficeClass.MONARCH);
    return twoHeads
        || claims.stream().anyMatch(c -> Offices.exclude(c, next) || areOfTwoBodies(c, next))
        || next.countryIso3() != null
            && claims.stream()
                .anyMatch(
                    c -> c.countryIso3() != null && !c.countryIso3().equals(next.countryIso3()));
  }

  /** {@code الأمين العام ل… فلان رئيس بعثة …}: nobody serves two bodies of states at a time. */
  private static boolean areOfTwoBodies(PersonPhrase.Claim one, PersonPhrase.Claim other) {
    Organisation first = one.organisation();
    Organisation second = other.organisation();
    return first != null
        && second != null
        && first.kind().equals("IGO")
        && second.kind().equals("IGO")
        && !first.id().equals(second.id());
  }

  /**
   * Of offices that one person of a state holds at a time the class decides; of ministers ({@code
   * وزير النفط}, {@code وزير النقل}) the portfolios must share a word, of whatever else is an
   * office ({@code مستشار الأمن القومي}, {@code القنصل العام}) the head noun and most other words
   * too.
   */
  public static boolean alike(String held, PersonPhrase.Claim claim) {
    if (Offices.isSingle(claim.office()) || Offices.isOneOfBody(claim.office())) {
      return true;
    }
    if (ANY.contains(claim.office())) {
      return isSame(held, claim.title());
    }
    if (claim.office() == OfficeClass.SPOKESPERSON && !speaksForSame(held, claim.title())) {
      return false;
    }
    Set<String> portfolio = portfolio(claim.title());
    if (portfolio.isEmpty()) {
      return true;
    }
    portfolio.retainAll(portfolio(held));
    return !portfolio.isEmpty();
  }

  /**
   * Whether two titles have the same head noun, and all further words of the one stand in the
   * other: {@code وزير الصناعة} is {@code وزير الصناعة والتجارة}.
   */
  public static boolean isWithin(String held, String claimed) {
    Set<String> one = portfolio(held);
    Set<String> other = portfolio(claimed);
    return head(held).equals(head(claimed))
        && !one.isEmpty()
        && !other.isEmpty()
        && (one.containsAll(other) || other.containsAll(one));
  }

  /** Whether the body that is named first for one stands in the other: {@code وزارة الفلانية}. */
  private static boolean speaksForSame(String held, String claimed) {
    return Arrays.stream(Fold.fold(claimed).split(" "))
        .skip(1)
        .map(Titles::stem)
        .filter(word -> !SPOKEN_FOR.contains(word))
        .findFirst()
        .map(portfolio(held)::contains)
        .orElse(claimed.indexOf(' ') < 0);
  }

  private static boolean isSame(String held, String claimed) {
    Set<String> shared = portfolio(claimed);
    int words = shared.size();
    shared.retainAll(portfolio(held));
    return head(held).equals(head(claimed)) && words > 0 && shared.size() * 3 >= words * 2;
  }

  /** {@code المبعوث الخاص إلى اليمن}, {@code المبعوث الأممي لليمن}: sent to the same place. */
  public static boolean sentAlike(String held, String claimed) {
    String[] words = Fold.fold(claimed).split(" ");
    String place = words[words.length - 1];
    boolean told =
        place.startsWith("ل") || words.length > 2 && SENT_TO.contains(words[words.length - 2]);
    return told && portfolio(held).contains(stem(place));
  }

  private static String head(String title) {
    return Fold.bare(Fold.fold(title).split(" ", 2)[0]);
  }

  private static Set<String> portfolio(String title) {
    String[] words = Fold.fold(title).split(" ");
    Set<String> portfolio = new HashSet<>();
    Arrays.stream(words).skip(1).map(Titles::stem).forEach(portfolio::add);
    return portfolio;
  }

  private static String stem(String word) {
    String bare = word.startsWith("و") && word.startsWith("ال", 1) ? word.substring(1) : word;
    return bare.startsWith("لل") ? "ال" + bare.substring(2) : bare;
  }

  /**
   * Offices of a class that many hold at once are the same only where one title holds the other's
   * words.
   */
  public static boolean same(Entity person, PersonPhrase.Claim claim) {
    return switch (claim.office()) {
      case MINISTER_OTHER,
          OFFICIAL_OTHER,
          DEPUTY_MINISTER,
          IGO_OFFICIAL,
          PARTY_OFFICIAL,
          SPOKESPERSON,
          BUSINESS,
          MILITARY,
          LEGISLATOR,
          SUBNATIONAL,
          OTHER,
          RELIGIOUS -> {
        String title = Fold.fold(claim.title());
        String held = Fold.fold(person.offices().getOrDefault(claim.office(), ""));
        boolean bare = title.indexOf(' ') < 0 || title.equals("المبعوث الخاص");
        yield bare
            || held.startsWith(title)
            || title.startsWith(held)
            || NameLikeness.agree(held, title);
      }
      case MONARCH,
          HEAD_OF_STATE,
          VICE_HEAD_OF_STATE,
          CROWN_PRINCE,
          HEAD_OF_GOVERNMENT,
          DEPUTY_HEAD_OF_GOVERNMENT,
          FOREIGN_MINISTER,
          DEFENCE_MINISTER,
          INTERIOR_MINISTER,
          FINANCE_MINISTER,
          PARTY_LEADER,
          LEGISLATURE_SPEAKER,
          AMBASSADOR,
          ENVOY,
          IGO_HEAD ->
          true;
    };
  }
}
