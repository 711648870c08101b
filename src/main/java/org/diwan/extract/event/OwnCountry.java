package org.diwan.extract.event;

import java.util.List;
import org.diwan.extract.entity.Entity;
import org.jspecify.annotations.Nullable;

/**
 * {@code أعلن الرئيس فلان انسحاب بلاده من الاتفاق}, {@code إرسال بلاده قوات}: the country of who
 * speaks does what the noun before {@code بلاده} tells.
 */
final class OwnCountry {
  private OwnCountry() {}

  /** Null for none. */
  static @Nullable Subject of(Clause clause, TriggerAt at, Discourse discourse) {
    if (!at.isNoun()
        || at.end() >= clause.tokens().size()
        || !SubjectPronoun.isCountry(clause, at.end())) {
      return null;
    }
    Entity speaker = speaker(clause, at, discourse);
    String country = speaker == null ? null : speaker.countryIso3();
    return country == null
        ? null
        : new Subject(List.of(discourse.registry().country(country)), at.end() + 1, true);
  }

  private static @Nullable Entity speaker(Clause clause, TriggerAt at, Discourse discourse) {
    return clause.before(at.first()).stream()
        .filter(a -> a.isBare() && a.entity().isPerson() && a.entity().countryIso3() != null)
        .map(Argument::entity)
        .findFirst()
        .orElse(discourse.speaker());
  }
}
