package org.diwan.extract.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.diwan.extract.entity.mention.Entity;
import org.diwan.extract.entity.mention.ReadSentence;
import org.diwan.extract.entity.registry.Registry;
import org.diwan.extract.event.attendance.Attendees;
import org.diwan.extract.event.attendance.Companions;
import org.diwan.extract.event.attendance.SignedFor;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.Cues;
import org.diwan.extract.event.clause.TriggerAt;
import org.diwan.extract.event.merge.LeadSpeaker;
import org.diwan.extract.event.merge.Merging;
import org.diwan.extract.event.modality.Modality;
import org.diwan.extract.event.subject.Discourse;
import org.diwan.extract.event.subject.Draft;
import org.diwan.extract.event.subject.LastNamed;
import org.diwan.extract.event.subject.OwnPaper;
import org.diwan.extract.event.time.DatedLater;
import org.diwan.extract.event.time.Dating;
import org.diwan.extract.event.time.Opening;
import org.diwan.model.Article;
import org.diwan.model.Event;
import org.diwan.model.EventClass;
import org.diwan.model.Participation;
import org.diwan.model.Place;
import org.diwan.text.DateMention;
import org.jspecify.annotations.Nullable;

/**
 * Reads the events of an article: sentence by sentence, trigger by trigger, then what is told twice
 * is joined.
 */
public final class EventReader {
  /** The rule by which those sign whom a document that the world knows binds. */
  public static final String OF_KNOWN_DOCUMENT = "SIGNING:known";

  private final Cues cues;
  private final Modality modality;

  public EventReader(Cues cues) {
    this.cues = cues;
    this.modality = new Modality(cues);
  }

  public List<Event> read(
      Article article,
      List<ReadSentence> sentences,
      List<List<DateMention>> dates,
      @Nullable Integer tiedYear,
      Registry registry) {
    Discourse discourse = new Discourse(registry, sentences);
    Opening opening = Opening.of(sentences, cues, article.text());
    Dating dating = Dating.of(dates, opening, article.publishedOn(), tiedYear);
    List<Draft> drafts = new ArrayList<>();
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      order.add(i);
    }
    order.sort(Comparator.comparing(i -> sentences.get(i).sentence().isTitle()));
    List<Entity> waiting = new ArrayList<>();
    Merging merging = new Merging(dating, tiedYear);
    for (int i : order) {
      for (Draft draft : read(sentences.get(i), i, discourse, dating, article, drafts, waiting)) {
        merging.add(draft, drafts);
      }
    }
    Companions.await(waiting, drafts);
    new LeadSpeaker(opening, cues, discourse, article.text()).join(drafts);
    merging.finish(drafts, article.dateline(), opening.scene(dates), registry);
    discourse.states().forEach(registry::settle);
    registry.setPair(discourse.pairSides());
    return drafts.stream().map(EventReader::event).toList();
  }

  private List<Draft> read(
      ReadSentence sentence,
      int index,
      Discourse discourse,
      Dating dating,
      Article article,
      List<Draft> told,
      List<Entity> waiting) {
    Clause clause = new Clause(sentence, cues, article.text());
    discourse.begin();
    LastNamed last = new LastNamed(clause, discourse);
    List<Draft> found = new ArrayList<>();
    int next = 0;
    List<TriggerAt> triggers = clause.triggers();
    for (int i = 0; i < clause.tokens().size(); i++) {
      while (next < triggers.size() && triggers.get(next).first() == i) {
        TriggerAt at = triggers.get(next++);
        new DatedLater(clause, at, index, dating).settle(told);
        dating.keepLead(clause, index, at);
        for (Draft draft :
            new TriggerReader(cues, modality, clause, at, index, discourse).drafts()) {
          new Telling(cues, clause, at, index, dating).complete(draft);
          found.add(draft);
          if (draft.type.eventClass() == EventClass.DEED && !draft.attendance) {
            discourse.met(draft);
          }
          discourse.said(draft);
        }
      }
      last.keepAt(i);
    }
    last.keepOpening();
    OwnPaper.keep(clause, discourse);
    waiting.addAll(Companions.join(clause, found, told));
    Attendees.join(clause, found, told);
    found.forEach(discourse::attended);
    SignedFor.join(clause, discourse, found, told);
    return found;
  }

  private static Event event(Draft draft) {
    List<Participation> participations = new ArrayList<>();
    draft.roles.forEach(
        (entity, role) -> participations.add(new Participation(entity.toParticipant(), role)));
    Place place = draft.place;
    return new Event(
        draft.type, draft.status, draft.date, place, participations, Set.of(), draft.mentions);
  }
}
