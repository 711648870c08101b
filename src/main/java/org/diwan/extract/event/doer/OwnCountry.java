package org.diwan.extract.event.doer;

import java.util.List;
import java.util.Set;
import org.diwan.extract.entity.mention.Entity;
import org.diwan.extract.event.clause.Argument;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.TriggerAt;
import org.diwan.extract.event.subject.Discourse;
import org.diwan.extract.event.subject.Subject;
import org.diwan.extract.event.subject.SubjectPronoun;
import org.diwan.model.EventType;
import org.jspecify.annotations.Nullable;

/**
 * {@code أعلن الرئيس فلان انسحاب بلاده من الاتفاق}, {@code إرسال بلاده قوات}, {@code تقديم بلاده
 * منحة}: the country of who speaks does what the noun before {@code بلاده} tells.
 */
final class OwnCountry {
  private static final Set<String> GIVING = Set.of("تقديم", "منح", "ارسال", "تخصيص");

  private OwnCountry() {}

  /** Null for none. */
  static @Nullable Subject of(Clause clause, TriggerAt at, Discourse discourse) {
    int own = at.isNoun() ? place(clause, at) : -1;
    if (own < 0) {
      return null;
    }
    Entity speaker = speaker(clause, at, discourse);
    String country = speaker == null ? null : speaker.countryIso3();
    return country == null
        ? null
        : new Subject(
            List.of(discourse.registry().country(country)), Math.max(at.end(), own + 1), true);
  }

  /** Where {@code بلاده} stands, -1 for nowhere. */
  private static int place(Clause clause, TriggerAt at) {
    if (at.end() < clause.tokens().size() && SubjectPronoun.isCountry(clause, at.end())) {
      return at.end();
    }
    int before = at.first() - 1;
    boolean given =
        at.trigger().type() == EventType.AID
            && before > 0
            && SubjectPronoun.isCountry(clause, before)
            && clause.tokens().get(before - 1).readsAny(GIVING);
    return given ? before : -1;
  }

  private static @Nullable Entity speaker(Clause clause, TriggerAt at, Discourse discourse) {
    return clause.before(at.first()).stream()
        .filter(a -> a.isBare() && a.entity().isPerson() && a.entity().countryIso3() != null)
        .map(Argument::entity)
        .findFirst()
        .orElse(discourse.speaker());
  }
}
