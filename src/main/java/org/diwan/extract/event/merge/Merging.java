package org.diwan.extract.event.merge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.diwan.extract.entity.registry.Registry;
import org.diwan.extract.event.subject.Draft;
import org.diwan.extract.event.time.Dating;
import org.diwan.model.EventType;
import org.diwan.model.Place;
import org.diwan.model.Role;
import org.jspecify.annotations.Nullable;

/** Gathers what an article tells; what it tells twice is joined. */
public final class Merging {
  /** Sentences behind the lead in which the news is told, its land untold. */
  private static final int NEWS = 2;

  private final Dating dating;
  private final SameHappening same;
  private final @Nullable Integer tiedYear;
  private final List<Draft> presumed = new ArrayList<>();

  /**
   * @param tiedYear the year that an article without a day of publication names for itself, null
   *     for none
   */
  public Merging(Dating dating, @Nullable Integer tiedYear) {
    this.dating = dating;
    same = new SameHappening(dating);
    this.tiedYear = tiedYear;
  }

  public void add(Draft draft, List<Draft> drafts) {
    if (draft.presumed) {
      presumed.add(draft);
      return;
    }
    if (draft.goesOn && goOn(draft, drafts)) {
      return;
    }
    if (draft.attendance) {
      attend(draft, drafts);
      return;
    }
    for (Draft other : drafts) {
      if (same.is(other, draft)) {
        Joining.join(other, draft);
        return;
      }
    }
    drafts.add(draft);
  }

  /** {@code الاحتجاجات الأخيرة}: the first, where no other of its type is told. */
  private void presume(List<Draft> drafts) {
    for (Draft draft : presumed) {
      boolean told = !draft.implied || draft.sentence <= dating.lead() + NEWS;
      if (told && drafts.stream().noneMatch(other -> other.type == draft.type)) {
        drafts.add(draft);
      }
    }
  }

  /** {@code حضر الاجتماع فلان}: joins the last meeting told. */
  private static void attend(Draft draft, List<Draft> drafts) {
    for (int i = drafts.size() - 1; i >= 0; i--) {
      Draft other = drafts.get(i);
      if (other.type == draft.type
          || draft.type == EventType.MEETING && other.type == EventType.CONFERENCE) {
        draft.roles.forEach((entity, role) -> other.roles.putIfAbsent(entity, Role.ATTENDEE));
        other.mentions.addAll(draft.mentions);
        return;
      }
    }
  }

  /** {@code ووقعها عن الجانب الآخر فلان}: one signing, another who signs. */
  private static boolean goOn(Draft draft, List<Draft> drafts) {
    for (int i = drafts.size() - 1; i >= 0; i--) {
      if (drafts.get(i).type == draft.type) {
        Joining.join(drafts.get(i), draft);
        return true;
      }
    }
    return false;
  }

  /** The last step: what is known of the whole article settles dates and places. */
  public void finish(
      List<Draft> drafts, @Nullable Place dateline, @Nullable Place scene, Registry registry) {
    presume(drafts);
    drafts.forEach(StandIns::drop);
    drafts.forEach(OneHolder::settle);
    Whereabouts whereabouts = new Whereabouts(drafts, dateline, scene, dating, registry);
    whereabouts.place();
    new Programme(dating, drafts).settle();
    new Times(dating, tiedYear, drafts).complete();
    whereabouts.complete();
    drafts.forEach(draft -> ByDay.settle(draft, dating.publishedOn()));
    drafts.forEach(draft -> draft.mentions.sort(Comparator.comparingInt(e -> e.start())));
    drafts.sort(Comparator.comparingInt(d -> d.mentions.getFirst().start()));
  }
}
