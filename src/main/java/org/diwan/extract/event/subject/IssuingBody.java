package org.diwan.extract.event.subject;

import org.diwan.extract.entity.mention.Entity;
import org.diwan.extract.entity.mention.Mention;
import org.diwan.extract.event.clause.Argument;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.TriggerAt;
import org.diwan.gazetteer.Series;
import org.diwan.model.EventType;
import org.jspecify.annotations.Nullable;

/**
 * The body of many states whose statement it is: {@code البيان الختامي للقمة العربية}, {@code بيان
 * مشترك لقادة الحلف}.
 */
final class IssuingBody {
  /** Words between the statement and the body. */
  private static final int NEAR = 3;

  private IssuingBody() {}

  static @Nullable Entity behind(Clause clause, TriggerAt at, Discourse discourse) {
    Entity convenor = convenor(clause, at, discourse);
    return convenor == null ? named(clause, at, discourse) : convenor;
  }

  /** Who meets in the known series of gatherings right behind {@code ل}. */
  private static @Nullable Entity convenor(Clause clause, TriggerAt at, Discourse discourse) {
    for (TriggerAt gathering : clause.triggers()) {
      if (gathering.first() == at.end()
          && gathering.trigger().type() == EventType.CONFERENCE
          && gathering.form().preposition() == 'ل') {
        Series series = GatheringSeries.around(clause, gathering);
        return series != null && !series.convenors().isEmpty()
            ? GatheringSeries.convenor(series.convenors().getFirst(), discourse.registry())
            : null;
      }
    }
    return null;
  }

  /** A body right behind {@code ل}, its leaders between. */
  private static @Nullable Entity named(Clause clause, TriggerAt at, Discourse discourse) {
    for (Argument argument : clause.arguments()) {
      Mention mention = argument.mention();
      if (mention.first() >= at.end()) {
        boolean of = mention.first() - at.end() <= NEAR && clause.clitic(at.end()) == 'ل';
        return of && discourse.registry().isIntergovernmental(argument.entity())
            ? argument.entity()
            : null;
      }
    }
    return null;
  }
}
