package org.diwan.extract.entity.title;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.diwan.extract.entity.unit.NameCue;
import org.diwan.extract.entity.unit.Unit;
import org.diwan.gazetteer.Meaning;
import org.diwan.gazetteer.Title;
import org.diwan.gazetteer.WordRoles;
import org.diwan.model.OfficeClass;
import org.diwan.text.Fold;
import org.jspecify.annotations.Nullable;

/** Where the holder of an office is posted or sent: {@code سفير … لدى}, {@code مبعوث … إلى}. */
final class Posting {
  private static final Set<String> HOSTING = Set.of("لدي", "في");
  private static final Set<String> SENT_TO = Set.of("الي", "في");
  private static final Set<OfficeClass> TRAVELLERS =
      EnumSet.range(OfficeClass.MONARCH, OfficeClass.MINISTER_OTHER);

  private final List<Unit> units;
  private final Title title;
  private final WordRoles<NameCue> cues;

  Posting(List<Unit> units, Title title, WordRoles<NameCue> cues) {
    this.units = units;
    this.title = title;
    this.cues = cues;
  }

  boolean isAmbassador() {
    return title.officeClass() == OfficeClass.AMBASSADOR;
  }

  boolean isSent() {
    return title.officeClass() == OfficeClass.ENVOY
        || title.officeClass() == OfficeClass.IGO_OFFICIAL;
  }

  /**
   * Behind {@code سفير المملكة لدى} the state of the post, else the next unit.
   *
   * @param last last word of the title
   */
  int behind(int start, String last) {
    return isAmbassador() && HOSTING.contains(last) ? end(start + 1) : start + 1;
  }

  /** One past the place to which or in which somebody is sent, {@code i} where none is told. */
  int sent(int i) {
    boolean to =
        SENT_TO.contains(folded(i))
            && i + 1 < units.size()
            && units.get(i + 1).is(Meaning.OfCountry.class);
    boolean toward = units.get(i).preposition() == 'ل' && units.get(i).is(Meaning.OfCountry.class);
    return !isSent() ? i : to ? i + 2 : toward ? i + 1 : i;
  }

  /** One past the state or body that hosts, behind {@code لدى} or {@code في}; else {@code i}. */
  int hosted(int i, @Nullable String country) {
    boolean hosting = HOSTING.contains(folded(i)) && end(i + 1) > i + 1;
    return hosting && !isElsewhere(i, country) ? end(i + 1) : i;
  }

  /** {@code سفير فلانة بدمشق}. */
  boolean isResident(int i) {
    return isAmbassador()
        && units.get(i).preposition() == 'ب'
        && (units.get(i).is(Meaning.OfCity.class) || units.get(i).is(Meaning.OfCountry.class));
  }

  /** {@code وزير الخارجية القطري في أنقرة}: where he was, not where he holds office. */
  private boolean isElsewhere(int i, @Nullable String country) {
    boolean counterpart = Fold.fold(title.form()).startsWith("نظير");
    return (counterpart || TRAVELLERS.contains(title.officeClass()))
        && !folded(i).equals("لدي")
        && (country != null || units.get(i + 1).is(Meaning.OfCity.class));
  }

  /** One past the state or body where somebody is posted, {@code start} where none stands. */
  private int end(int start) {
    if (start >= units.size()) {
      return start;
    }
    boolean realm =
        start + 1 < units.size()
            && cues.is(NameCue.REALM, folded(start))
            && units.get(start + 1).is(Meaning.OfCountry.class);
    return realm ? start + 2 : hosts(start) ? start + 1 : start;
  }

  private boolean hosts(int i) {
    Unit unit = units.get(i);
    return unit.is(Meaning.OfCountry.class)
        || unit.is(Meaning.OfCity.class)
        || unit.is(Meaning.OfOrganisation.class)
        || cues.is(NameCue.SEAT, folded(i));
  }

  private String folded(int i) {
    return units.get(i).token().folded();
  }
}
