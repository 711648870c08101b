package org.diwan.extract.event.subject;

import org.diwan.extract.entity.mention.Entity;
import org.diwan.extract.entity.registry.Registry;
import org.diwan.extract.entity.unit.Unit;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.TriggerAt;
import org.diwan.gazetteer.Meaning;
import org.diwan.gazetteer.Series;
import org.diwan.model.Role;
import org.jspecify.annotations.Nullable;

/** Who meets in a known series of gatherings, and where it is always held. */
public final class GatheringSeries {
  private GatheringSeries() {}

  /** The series in whose name the noun stands. */
  public static @Nullable Series around(Clause clause, TriggerAt at) {
    for (Unit unit : clause.sentence().units()) {
      Meaning.OfSeries meaning = unit.as(Meaning.OfSeries.class);
      if (meaning != null && unit.first() <= at.first() && unit.end() >= at.end()) {
        return meaning.series();
      }
    }
    return null;
  }

  /** {@code عقد المجلس الوزاري لمجلس فلان دورته}: the series whose own session it is. */
  public static @Nullable Series holding(Clause clause, TriggerAt at, int verb) {
    for (Unit unit : clause.sentence().units()) {
      Meaning.OfSeries meaning = unit.as(Meaning.OfSeries.class);
      boolean subject = verb >= 0 && unit.first() == verb + 1 && unit.end() <= at.first();
      if (meaning != null && subject && at.trigger().suffixed()) {
        return meaning.series();
      }
    }
    return null;
  }

  /** {@code الدورة الثلاثون للقمة العربية}: the session is told as what it is a session of. */
  public static boolean isBehind(Clause clause, TriggerAt at) {
    return clause.triggers().stream()
        .anyMatch(t ->
            t.first() >= at.end()
                && t.first() - at.end() <= 2
                && t.form().preposition() == 'ل'
                && around(clause, t) != null);
  }

  public static void add(Series series, Draft draft, Registry registry) {
    draft.names.add(series.id());
    series.convenors().forEach(id -> draft.add(convenor(id, registry), Role.ACTOR));
    if (series.hostIso3() != null) {
      draft.add(registry.country(series.hostIso3()), Role.HOST);
    }
  }

  /** A state by its code, else a body by its id. */
  static @Nullable Entity convenor(String id, Registry registry) {
    boolean state = id.length() == 3 && Character.isUpperCase(id.charAt(0));
    return state ? registry.country(id) : registry.organisation(id);
  }
}
