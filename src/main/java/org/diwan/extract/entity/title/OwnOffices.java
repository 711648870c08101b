package org.diwan.extract.entity.title;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.diwan.extract.entity.unit.NameCue;
import org.diwan.gazetteer.Holding;
import org.diwan.gazetteer.WordRoles;
import org.diwan.model.OfficeClass;
import org.diwan.text.Fold;

/**
 * Which of the offices that stand beside the name of a listed person are his own, where the list
 * knows what he holds on the day: {@code المتحدث باسم الرئيس الفرنسي ماكرون} makes no spokesman of
 * a president, {@code الوزير لافروف} tells less than what he is minister of.
 */
public final class OwnOffices {
  /** What nobody is who holds one of the first offices of a state, but for what the list tells. */
  private static final Set<OfficeClass> NEVER_BESIDE =
      EnumSet.of(
          OfficeClass.MONARCH,
          OfficeClass.HEAD_OF_STATE,
          OfficeClass.CROWN_PRINCE,
          OfficeClass.HEAD_OF_GOVERNMENT,
          OfficeClass.LEGISLATURE_SPEAKER,
          OfficeClass.FOREIGN_MINISTER,
          OfficeClass.INTERIOR_MINISTER,
          OfficeClass.DEPUTY_MINISTER,
          OfficeClass.LEGISLATOR,
          OfficeClass.AMBASSADOR,
          OfficeClass.SPOKESPERSON);

  private static final Set<OfficeClass> OF_ANY_FIELD =
      EnumSet.of(OfficeClass.MINISTER_OTHER, OfficeClass.OFFICIAL_OTHER);

  private final WordRoles<NameCue> cues;

  public OwnOffices(WordRoles<NameCue> cues) {
    this.cues = cues;
  }

  /**
   * Of the offices read those that are his own, or what he holds on the day where none is.
   *
   * @param held all that he ever held
   */
  public Map<OfficeClass, String> of(
      Map<OfficeClass, String> read, List<Holding> held, LocalDate day) {
    List<Holding> now = held.stream().filter(h -> h.covers(day)).toList();
    boolean first = now.stream().anyMatch(h -> Offices.isSingle(h.officeClass()));
    Set<OfficeClass> ever =
        held.stream().map(Holding::officeClass).collect(Collectors.toUnmodifiableSet());
    Map<OfficeClass, String> own = new LinkedHashMap<>(read);
    own.entrySet().removeIf(office -> isFormer(office.getValue()));
    if (!now.isEmpty()) {
      own.entrySet()
          .removeIf(office ->
              !ever.contains(office.getKey()) && isNone(office.getKey(), office.getValue(), first));
    }
    if (own.isEmpty()) {
      now.forEach(h -> own.putIfAbsent(h.officeClass(), h.titleAr()));
    }
    return own;
  }

  /** {@code الرئيس المخلوع}. */
  private boolean isFormer(String title) {
    String folded = Fold.fold(title);
    return cues.is(NameCue.FORMER, folded.substring(folded.lastIndexOf(' ') + 1));
  }

  private boolean isNone(OfficeClass office, String title, boolean first) {
    String folded = Fold.fold(title);
    boolean bare = folded.indexOf(' ') < 0;
    return OF_ANY_FIELD.contains(office) && bare
        || first
            && (NEVER_BESIDE.contains(office) || isAides(office, folded) || isBias(office, folded));
  }

  /** {@code مستشار الرئيس ماكرون}. */
  private boolean isAides(OfficeClass office, String folded) {
    String head = Fold.bare(folded.split(" ", 2)[0]);
    return office == OfficeClass.OFFICIAL_OTHER && cues.is(NameCue.AIDE, head);
  }

  /** {@code رئيس الوزراء المحافظ}: how he thinks, not where he governs. */
  private static boolean isBias(OfficeClass office, String folded) {
    return office == OfficeClass.SUBNATIONAL && Fold.isDefinite(folded);
  }
}
