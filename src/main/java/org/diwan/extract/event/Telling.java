package org.diwan.extract.event;

import java.time.LocalDate;
import java.util.Set;
import org.diwan.extract.event.clause.Argument;
import org.diwan.extract.event.clause.Barrier;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.Cues;
import org.diwan.extract.event.clause.Places;
import org.diwan.extract.event.clause.ToCome;
import org.diwan.extract.event.clause.TriggerAt;
import org.diwan.extract.event.modality.Closed;
import org.diwan.extract.event.subject.Draft;
import org.diwan.extract.event.time.Dating;
import org.diwan.extract.event.time.Grounds;
import org.diwan.extract.event.time.HeadlineNews;
import org.diwan.extract.event.time.LaterToday;
import org.diwan.extract.event.time.News;
import org.diwan.extract.event.time.Stay;
import org.diwan.extract.event.travel.Underway;
import org.diwan.gazetteer.Triggers.Frame;
import org.diwan.model.DateSpan;
import org.diwan.model.EventClass;
import org.diwan.model.EventStatus;
import org.diwan.model.EventType;
import org.diwan.model.Evidence;
import org.diwan.text.Fold;
import org.diwan.text.Token;

/** Where in the text a draft is told, and when and where it happened. */
final class Telling {
  /** Words between a light verb and its noun. */
  private static final int REACH = 8;

  /** Words of a sentence that go before what it tells. */
  private static final int OPENING = 4;

  private static final Set<String> THAT = Set.of("ذلك", "هذا");
  private static final Set<String> TRIPS = Set.of("الزياره", "زيارته", "زيارتها", "زيارتهما");
  private static final Set<String> ON_TRIP = Set.of("خلال", "اثنا", "هامش", "ضمن", "اطار", "ختام");
  private static final Set<String> DURING = Set.of("خلال", "اثنا", "في", "هامش", "لدي", "مستهل");

  private static final Set<String> OCCASIONS =
      Set.of("خلال", "بعد", "عقب", "اثنا", "قبل", "منذ", "في", "اثر", "لدي");

  /** What triggers need that tell of an arrest or a sentence. */
  private static final Set<String> CUSTODY =
      Set.of("SIDES", "DETAINEE", "ARREST", "CUSTODY", "JAIL");

  /** Who is carried off need not be held where his captors come from: endings of lemmas. */
  private static final Set<String> KIDNAPS = Set.of(":خطف", ":اختطف");

  private final Cues cues;
  private final Clause clause;
  private final TriggerAt at;
  private final int index;
  private final Dating dating;

  /**
   * @param index of the sentence, from 0
   */
  Telling(Cues cues, Clause clause, TriggerAt at, int index, Dating dating) {
    this.cues = cues;
    this.clause = clause;
    this.at = at;
    this.index = index;
    this.dating = dating;
  }

  void complete(Draft draft) {
    draft.mentions.add(evidence(draft));
    if (draft.type.eventClass() == EventClass.WORD) {
      return;
    }
    date(draft);
    news(draft);
    if (draft.date != null && isToCome(draft)) {
      draft.status = EventStatus.PLANNED;
    }
    if (draft.type == EventType.VISIT || draft.type == EventType.CONFERENCE) {
      new Stay(clause, at, dating, index).settle(draft);
    }
    draft.custody = draft.type == EventType.COERCE && isCustody();
    if (draft.place == null) {
      draft.place = Places.near(clause, at);
    }
  }

  private boolean isCustody() {
    return CUSTODY.contains(at.trigger().needs())
        && KIDNAPS.stream().noneMatch(at.trigger().lemma()::endsWith);
  }

  /** The trigger and, behind it, whoever takes part. */
  private Evidence evidence(Draft draft) {
    int start = clause.tokens().get(at.first()).start();
    int end = clause.tokens().get(at.end() - 1).end();
    for (Argument argument : clause.after(at.end())) {
      if (draft.roles.containsKey(argument.entity())) {
        end = Math.max(end, clause.tokens().get(argument.mention().end() - 1).end());
      }
    }
    int sentence = clause.sentence().sentence().number();
    String rule = draft.known ? EventReader.OF_KNOWN_DOCUMENT : at.trigger().lemma();
    return Evidence.unweighed(sentence, start, end, rule);
  }

  private void date(Draft draft) {
    boolean tour = at.trigger().frame() == Frame.TOUR;
    DateSpan date =
        tour && !new Stay(clause, at, dating, index).setsOut()
            ? null
            : dating.near(clause, index, at, draft.status);
    draft.dated = date != null;
    draft.longAgo =
        date == null && (draft.longAgo || dating.isLongAgo(clause, index, at, draft.status));
    draft.counted = !Fold.isDefinite(at.form().word()) && dating.isCounted(clause, index, at);
    draft.occasion = isOccasionOfNews();
    draft.onTrip = isOnTrip();
    draft.within = isWithin();
    draft.date = date == null && !tour ? dating.only(clause, index, at, draft.status) : date;
    if (draft.dated && isOccasion()) {
      draft.date = dating.monthOf(draft.date, index, at);
    }
    if (isToCome(draft) && Closed.is(clause, at)) {
      draft.date = null;
      draft.dated = false;
    }
  }

  private boolean isWithin() {
    int from = Math.max(0, at.first() - REACH);
    int to = Math.min(clause.tokens().size(), at.end() + 2);
    return clause.tokens().subList(from, to).stream()
        .anyMatch(token -> token.folded().equals("خلالها"));
  }

  /** {@code التقى أمس خلال زيارته فلانا}: the journey was longer than the talk. */
  private boolean isOccasion() {
    return at.isNoun()
        && at.trigger().type() == EventType.VISIT
        && at.first() > 0
        && clause.tokens().get(at.first() - 1).readsAny(ON_TRIP);
  }

  private boolean isOnTrip() {
    int first = Math.max(0, at.first() - REACH);
    int last = Math.min(clause.tokens().size(), at.end() + REACH);
    return clause.tokens().subList(first, last).stream()
        .anyMatch(token -> TRIPS.contains(token.folded()));
  }

  /** {@code جاء ذلك خلال زيارة}. */
  private boolean isOccasionOfNews() {
    int during = at.first() - 1;
    boolean opens = during > 0 && during <= OPENING && clause.tokens().get(0).reads("جا");
    return opens
        && THAT.contains(clause.tokens().get(1).folded())
        && clause.tokens().get(during).readsAny(DURING);
  }

  /** How what is told stands to the time of the article. */
  private void news(Draft draft) {
    int verb = presentVerb();
    draft.present = verb >= 0;
    News news = new News(cues, clause, at);
    if (draft.present && !news.isPutBack() && draft.date != null) {
      draft.date = dating.ofPresent(draft.date, index);
    }
    if (verb >= 0 && LaterToday.is(clause, verb, draft, dating.publishedOn())) {
      draft.status = EventStatus.PLANNED;
    }
    draft.news = news.isTied() || news.isTold() && dating.backstory().isNews(index);
    draft.background = news.isBackground() || Grounds.are(clause, at, 0);
    draft.aside = isAside();
    draft.headline = HeadlineNews.tells(clause, at);
    draft.firm = news.isFirm() || Closed.is(clause, at);
  }

  private boolean isAside() {
    for (int i = at.first() - 1; i >= Math.max(0, at.first() - REACH); i--) {
      if (clause.barrier(i) != Barrier.NONE) {
        return clause.barrier(i) == Barrier.RELATIVE;
      }
    }
    return false;
  }

  private boolean isToCome(Draft draft) {
    LocalDate today = dating.publishedOn();
    return today != null
        && draft.date != null
        && draft.date.from().isAfter(today)
        && (draft.status == EventStatus.OCCURRED || draft.status == EventStatus.ONGOING);
  }

  /** The verb in the present that tells it, in no title or line above the lead; -1 for none. */
  private int presentVerb() {
    int verb = at.isVerb() ? at.first() : at.isNoun() ? holding() : -1;
    boolean headline = clause.sentence().sentence().isTitle() || index < dating.lead();
    boolean told = verb >= 0 && !headline;
    return told && ToCome.isPresent(clause, verb) && !Underway.wasDoing(clause, verb) ? verb : -1;
  }

  /** {@code يجري مباحثات}; not {@code يؤكد فلان خلال مباحثات}; -1 for none. */
  private int holding() {
    Token before = at.first() == 0 ? null : clause.tokens().get(at.first() - 1);
    boolean occasion = before != null && before.readsAny(OCCASIONS);
    int verb = occasion ? -1 : clause.verbBefore(at.first(), REACH);
    return verb >= 0 && clause.isLight(verb) ? verb : -1;
  }
}
