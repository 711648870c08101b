package org.diwan.extract.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.diwan.extract.entity.Entity;
import org.diwan.extract.entity.ReadSentence;
import org.diwan.extract.entity.Registry;
import org.diwan.extract.refusal.Refusals;
import org.diwan.gazetteer.Triggers.Frame;
import org.diwan.gazetteer.Triggers.Shape;
import org.diwan.model.Article;
import org.diwan.model.DateSpan;
import org.diwan.model.Event;
import org.diwan.model.EventClass;
import org.diwan.model.EventStatus;
import org.diwan.model.EventType;
import org.diwan.model.Participation;
import org.diwan.model.Place;
import org.diwan.text.DateMention;
import org.diwan.text.Fold;
import org.jspecify.annotations.Nullable;

/**
 * Reads the events of an article: sentence by sentence, trigger by trigger, then what is told twice
 * is joined.
 */
public final class EventReader {
  /** The rule by which those sign whom a document that the world knows binds. */
  public static final String OF_KNOWN_DOCUMENT = "SIGNING:known";

  private static final int OPENING = 8;
  private static final Set<String> IF = Set.of("اذا", "ما", "حال", "لو");
  private static final Set<String> BEFORE_NOUNS =
      Set.of("في", "الي", "عن", "علي", "مع", "لدي", "خلال", "بعد", "قبل");
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
    merging.finish(drafts, article.dateline(), opening.scene(dates));
    discourse.states().forEach(registry::settle);
    registry.setPair(discourse.pairSides());
    return drafts.stream().map(EventReader::event).toList();
  }

  /**
   * {@code الاتصال الذي جرى أمس}: a bare definite noun with a date dates the last event of its type
   * that has none.
   */
  private static void redate(
      Clause clause, TriggerAt at, int index, Dating dating, List<Draft> told) {
    if (!at.isNoun()
        || !Fold.isDefinite(at.form().word())
        || at.trigger().type().eventClass() == EventClass.WORD) {
      return;
    }
    if (at.trigger().type() == EventType.VISIT) {
      new Stay(clause, at, dating, index).settleLast(told);
    }
    DateSpan date = dating.beside(index, at);
    LocalDate today = dating.publishedOn();
    boolean past = date != null && (today == null || !date.from().isAfter(today));
    for (int i = told.size() - 1; date != null && i >= 0; i--) {
      Draft draft = told.get(i);
      if (isTold(draft, at)) {
        if (!draft.dated && past == (draft.status != EventStatus.PLANNED)) {
          draft.date = date;
          draft.dated = true;
        }
        return;
      }
    }
    if (past && date != null) {
      dating.keep(at.trigger().type(), date);
    }
  }

  /** A summit of two leaders is told as a meeting. */
  private static boolean isTold(Draft draft, TriggerAt at) {
    boolean summit =
        draft.type == EventType.MEETING
            && at.trigger().lemma().contains("قمة")
            && draft.mentions.stream().anyMatch(m -> m.rule().contains("قمة"));
    return draft.type == at.trigger().type() || summit;
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
    List<Draft> found = new ArrayList<>();
    int next = 0;
    List<TriggerAt> triggers = clause.triggers();
    for (int i = 0; i < clause.tokens().size(); i++) {
      while (next < triggers.size() && triggers.get(next).first() == i) {
        TriggerAt at = triggers.get(next++);
        redate(clause, at, index, dating, told);
        for (Draft draft : drafts(clause, at, index, discourse)) {
          new Telling(cues, clause, at, index, dating).complete(draft);
          found.add(draft);
          if (draft.type.eventClass() == EventClass.DEED && !draft.attendance) {
            discourse.met(draft);
          }
          discourse.said(draft);
        }
      }
      speak(clause, i, discourse);
    }
    lastSubject(clause, discourse);
    OwnPaper.keep(clause, discourse);
    waiting.addAll(Companions.join(clause, found, told));
    Attendees.join(clause, found, told);
    SignedFor.join(clause, discourse, found, told);
    return found;
  }

  private void speak(Clause clause, int i, Discourse discourse) {
    if (!clause.isVerb(i)) {
      return;
    }
    Subject subject = Subject.of(clause, i, i + 1, discourse);
    if (cues.speech().finite(clause.tokens().get(i)) == null) {
      if (subject.explicit() && !subject.entities().isEmpty() && clause.antecedent(i) == null) {
        discourse.setSubject(subject.entities().getFirst());
      }
      return;
    }
    if (subject.explicit() && !subject.entities().isEmpty()) {
      Entity speaker = subject.entities().getFirst();
      discourse.setSpeaker(speaker);
      discourse.setSubject(speaker);
    } else if (subject.explicit()) {
      discourse.clearSpeaker();
    } else if (i <= 2 && !isChained(clause, i, discourse.speaker())) {
      discourse.setSpeaker(discourse.subject());
    }
  }

  /** {@code وأضاف}, {@code وتابعت}: who spoke last goes on, though others were told of since. */
  private boolean isChained(Clause clause, int verb, @Nullable Entity speaker) {
    return speaker != null
        && "CHAIN".equals(cues.speech().finite(clause.tokens().get(verb)))
        && Agreeing.agrees(speaker, Subject.isFeminine(clause.tokens().get(verb)));
  }

  /**
   * The subject of the sentence's first verb, or the mention it opens with; a verb that names
   * nobody leaves the last one.
   */
  private static void lastSubject(Clause clause, Discourse discourse) {
    int first = Dateline.end(clause.tokens()) + 1;
    for (int i = first; i < Math.min(clause.tokens().size(), first + OPENING); i++) {
      Argument here = clause.startingAt(i);
      if (here != null && here.isBare() && here.mention().canTakePart()) {
        discourse.setSubject(here.entity());
        return;
      }
      if (clause.isVerb(i)) {
        Subject subject = Subject.of(clause, i, i + 1, discourse);
        if (subject.explicit() && !subject.entities().isEmpty()) {
          discourse.setSubject(subject.entities().getFirst());
        }
        return;
      }
    }
  }

  private List<Draft> drafts(Clause clause, TriggerAt at, int index, Discourse discourse) {
    if (at.trigger().frame() == Frame.TOUR) {
      EventStatus status = modality.of(clause, at);
      if (status == null) {
        refused(clause, at, discourse, null, null, false);
        return List.of();
      }
      return new TourFrame(cues, clause, at, discourse).visits(index, status);
    }
    Draft draft = draft(clause, at, index, discourse);
    if (at.trigger().frame() == Frame.OFFICE) {
      return AppointedToo.of(draft, clause, at, discourse, modality.of(clause, at), index);
    }
    return draft == null ? List.of() : Splitting.of(draft, clause, at);
  }

  private @Nullable Draft draft(Clause clause, TriggerAt at, int index, Discourse discourse) {
    EventStatus status =
        at.trigger().needs().equals("NEGATED")
            ? refusal(clause, at)
            : status(clause, at, discourse);
    boolean ours =
        at.trigger().shape() == Shape.IMPERFECT
            && at.form().word().startsWith("ن")
            && at.trigger().frame() != Frame.WORD;
    boolean toCome =
        status == EventStatus.PLANNED && at.isNoun() && at.trigger().frame() == Frame.WORD;
    if (status == null || ours || toCome || isGoverned(clause, at)) {
      return refused(clause, at, discourse, status, null, false);
    }
    Draft draft = new Draft(at.trigger().type(), index);
    boolean word = draft.type.eventClass() == EventClass.WORD;
    EventStatus told = word ? EventStatus.OCCURRED : status;
    draft.status = SaidLater.is(clause, at) ? EventStatus.PLANNED : told;
    boolean made =
        switch (at.trigger().frame()) {
          case TOGETHER -> new TogetherFrame(cues, clause, at, discourse).fill(draft);
          case CLASH -> new ClashFrame(cues, clause, at, discourse).fill(draft);
          case MUTUAL, RECEIVE -> mutual(clause, at, discourse, draft);
          case TOUR -> false;
          case TRAVEL -> new TravelFrame(cues, clause, at, discourse).fill(draft);
          case CHARGE -> new ChargeFrame(cues, clause, at, discourse).fill(draft);
          case VERDICT -> new VerdictFrame(cues, clause, at, discourse).fill(draft);
          case WORD, MUST -> new WordFrame(cues, clause, at, discourse).fill(draft);
          case MESSAGE -> new MessageFrame(cues, clause, at, discourse).fill(draft);
          case DOCUMENT, DECLARATION -> new DocumentFrame(cues, clause, at, discourse).fill(draft);
          case GATHERING -> new GatheringFrame(cues, clause, at, discourse).fill(draft);
          case OFFICE -> new OfficeFrame(cues, clause, at, discourse).fill(draft);
          case HOME -> new CeremonyFrame(cues, clause, at, discourse).fill(draft);
          case OPENING -> new OpeningFrame(cues, clause, at, discourse).fill(draft);
          case DIRECTED -> new DirectedFrame(cues, clause, at, discourse).fill(draft);
        };
    if (made
        && Relevance.of(draft)
        && !Advice.is(clause, at, draft)
        && (draft.type.eventClass() == EventClass.DEED || status != EventStatus.DENIED)) {
      return draft;
    }
    return refused(clause, at, discourse, status, draft, made);
  }

  private @Nullable EventStatus status(Clause clause, TriggerAt at, Discourse discourse) {
    boolean said =
        new Answered(clause, at, discourse).is() || new Levelled(clause, at, discourse).is();
    return said ? EventStatus.OCCURRED : modality.of(clause, at);
  }

  /** {@code في تعارض مع}: behind a preposition stands no verb in the imperfect. */
  private static boolean isGoverned(Clause clause, TriggerAt at) {
    return at.trigger().shape() == Shape.IMPERFECT
        && at.first() > 0
        && BEFORE_NOUNS.contains(clause.tokens().get(at.first() - 1).folded());
  }

  /** {@code لن توافق}, {@code لا نقبل}: consent that is refused. */
  private static @Nullable EventStatus refusal(Clause clause, TriggerAt at) {
    int before = at.first() - 2;
    boolean condition = before >= 0 && isIf(clause, before);
    return at.isVerb() && !condition ? EventStatus.OCCURRED : null;
  }

  /** {@code إذا لم}, {@code إن لم}. */
  private static boolean isIf(Clause clause, int token) {
    String word = clause.tokens().get(token).folded();
    return IF.contains(word) || word.endsWith("ان") && clause.tokens().get(token + 1).reads("لم");
  }

  /** {@code اجتماعات الجمعية العامة للأمم المتحدة}: a gathering of a known series. */
  private boolean mutual(Clause clause, TriggerAt at, Discourse discourse, Draft draft) {
    boolean talks =
        at.trigger().needs().equals("COUNTERPART") || at.trigger().lemma().endsWith("تباحث");
    if (at.isNoun() && !talks && GatheringSeries.around(clause, at) != null) {
      draft.type = EventType.CONFERENCE;
      return new GatheringFrame(cues, clause, at, discourse).fill(draft);
    }
    return new MutualFrame(cues, clause, at, discourse).fill(draft);
  }

  private @Nullable Draft refused(
      Clause clause,
      TriggerAt at,
      Discourse discourse,
      @Nullable EventStatus status,
      @Nullable Draft draft,
      boolean filled) {
    String what = at.trigger().type().name();
    Refusals refusals = discourse.registry().refusals();
    refusals.add(
        what,
        clause.tokens(),
        at.first(),
        at.end(),
        () -> new Refusal(cues, clause, at).why(status, draft, filled));
    return null;
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
