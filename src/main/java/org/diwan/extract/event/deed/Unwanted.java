package org.diwan.extract.event.deed;

import org.diwan.extract.entity.mention.Entity;
import org.diwan.extract.entity.mention.Mention;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.frame.Frames;
import org.diwan.extract.event.subject.Draft;
import org.diwan.extract.event.subject.Subject;
import org.diwan.model.Role;

/**
 * {@code أعلنت فلانة السفير العلاني شخصا غير مرغوب فيه}: whose envoy stands between the verb and
 * what he is called is sent away by who says so.
 */
final class Unwanted {
  /** Words from the verb to what the envoy is called. */
  private static final int REACH = 10;

  private Unwanted() {}

  static void fill(Frames frame, Draft draft) {
    Clause clause = frame.clause;
    int called = frame.at.first();
    int verb =
        frame.at.trigger().lemma().contains("غير مرغوب") ? clause.verbBefore(called, REACH) : -1;
    if (verb < 0) {
      return;
    }
    Subject subject = Subject.of(clause, verb, verb + 1, frame.discourse);
    subject.entities().forEach(entity -> draft.add(entity, Role.ACTOR));
    clause.arguments().stream()
        .filter(a -> a.mention().first() > verb && a.mention().end() <= called)
        .filter(a -> a.entity().isPerson() || isEnvoy(frame, a.mention()))
        .filter(a -> !draft.roles.containsKey(a.entity()))
        .findFirst()
        .ifPresent(a -> draft.add(state(frame, a.entity()), Role.RECIPIENT));
  }

  /** {@code دبلوماسيا فلانيا}. */
  private static boolean isEnvoy(Frames frame, Mention mention) {
    return frame.clause.tokens().subList(Math.max(0, mention.first() - 1), mention.end()).stream()
        .anyMatch(t -> frame.cues.isObject(t, "DIPLOMAT"));
  }

  /** An envoy without a name stands for his state. */
  private static Entity state(Frames frame, Entity entity) {
    String country = entity.countryIso3();
    return country == null || !entity.isPerson() || entity.isNamed()
        ? entity
        : frame.discourse.registry().country(country);
  }
}
