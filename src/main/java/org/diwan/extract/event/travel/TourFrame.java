package org.diwan.extract.event.travel;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.diwan.extract.entity.mention.Entity;
import org.diwan.extract.entity.mention.Mention;
import org.diwan.extract.event.clause.Argument;
import org.diwan.extract.event.clause.Barrier;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.Cues;
import org.diwan.extract.event.clause.GatheringCue;
import org.diwan.extract.event.clause.MeetingCue;
import org.diwan.extract.event.clause.TriggerAt;
import org.diwan.extract.event.frame.Frames;
import org.diwan.extract.event.subject.Discourse;
import org.diwan.extract.event.subject.Draft;
import org.diwan.model.EventStatus;
import org.diwan.model.EventType;
import org.diwan.model.ParticipantKind;
import org.diwan.model.Place;
import org.diwan.model.Role;
import org.jspecify.annotations.Nullable;

/** A tour: one visit for each country that {@code تشمل} or {@code تضم} lists. */
public final class TourFrame extends Frames {
  private static final int REACH = 9;
  private static final int GAP = 3;

  /** Words from a listed country to the next: {@code بريطانيا (9 مايو)، ثم فرنسا}. */
  private static final int NEXT = 6;

  private static final Set<String> BEGINS =
      Set.of("استهل", "استهلت", "يستهل", "تستهل", "بدا", "بدات", "يبدا", "تبدا");
  private static final Set<String> INTO = Set.of("في", "الي");

  public TourFrame(Cues cues, Clause clause, TriggerAt at, Discourse discourse) {
    super(cues, clause, at, discourse);
  }

  public List<Draft> visits(int sentence, EventStatus status) {
    Entity traveller = traveller();
    int list = list();
    List<Draft> visits = new ArrayList<>();
    if (traveller == null || list < 0 || isRound()) {
      return visits;
    }
    int end = list + 1;
    for (Argument argument : clause.after(list + 1)) {
      Mention mention = argument.mention();
      int gap = mention.first() - end;
      if (isInto(list) && gap > GAP || !visits.isEmpty() && gap > NEXT) {
        break;
      }
      end = mention.end();
      String country = mention.entity().countryIso3();
      if (mention.entity().kind() == ParticipantKind.COUNTRY
          && country != null
          && !country.equals(traveller.countryIso3())) {
        Draft draft = new Draft(EventType.VISIT, sentence);
        draft.status = status(clause.tokens().get(list).folded(), status);
        draft.add(traveller, Role.ACTOR);
        draft.add(mention.entity(), Role.RECIPIENT);
        draft.place = new Place(mention.city(), country);
        visits.add(draft);
      }
    }
    return visits;
  }

  /** {@code جولة تشمل}: still to come; {@code يقوم فلان بجولة}: in progress. */
  private EventStatus status(String list, EventStatus told) {
    int verb = lightVerb();
    boolean now =
        verb >= 0 && clause.tokens().get(verb).isPlain("يقوم") && !Underway.wasDoing(clause, verb);
    return told != EventStatus.OCCURRED
        ? told
        : list.startsWith("ت")
            ? EventStatus.PLANNED
            : now ? EventStatus.ONGOING : EventStatus.OCCURRED;
  }

  @Override
  public boolean fill(Draft draft) {
    return false;
  }

  /** The word before the countries: {@code تشمل}, or {@code في}, {@code إلى} of the tour. */
  private int list() {
    int end = Math.min(clause.tokens().size(), at.end() + REACH);
    for (int i = at.end(); i < end; i++) {
      if (clause.cues().meetings().is(MeetingCue.LISTS, clause.tokens().get(i).folded())) {
        return i;
      }
    }
    for (int i = at.end(); i < end; i++) {
      if (isInto(i) || isBegun() && clause.tokens().get(i).folded().equals("من")) {
        return i;
      }
      if (clause.tokens().get(i).folded().equals("من")
          || clause.barrier(i) == Barrier.MARK
          || clause.tokens().get(i).is('،')) {
        return -1;
      }
    }
    return -1;
  }

  /** {@code جولة إعادة}, {@code الجولة الثانية}. */
  private boolean isRound() {
    return at.end() < clause.tokens().size()
        && cues.gatherings().is(GatheringCue.ROUND, clause.tokens().get(at.end()));
  }

  /** {@code استهل جولته من}: the first country of the tour. */
  private boolean isBegun() {
    int verb = lightVerb();
    return verb >= 0
        && BEGINS.stream().anyMatch(b -> clause.tokens().get(verb).folded().endsWith(b));
  }

  private boolean isInto(int token) {
    return INTO.contains(clause.tokens().get(token).folded());
  }

  private @Nullable Entity traveller() {
    for (Argument argument : clause.after(at.end(), true)) {
      if (argument.entity().isPerson() && argument.isBare() && !argument.topic()) {
        return argument.entity();
      }
    }
    for (Argument argument : clause.before(at.first())) {
      if (argument.entity().isPerson() && argument.isBare()) {
        return argument.entity();
      }
    }
    Entity last = discourse.subject();
    return last != null && last.isPerson() ? last : null;
  }
}
