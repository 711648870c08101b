package org.diwan.extract.event;

import java.util.List;
import java.util.Set;
import org.diwan.extract.event.ceremony.CeremonyFrame;
import org.diwan.extract.event.ceremony.OpeningFrame;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.Cues;
import org.diwan.extract.event.clause.TriggerAt;
import org.diwan.extract.event.deed.ClashFrame;
import org.diwan.extract.event.deed.DirectedFrame;
import org.diwan.extract.event.document.DocumentFrame;
import org.diwan.extract.event.frame.Exchanged;
import org.diwan.extract.event.frame.Relevance;
import org.diwan.extract.event.gathering.GatheringFrame;
import org.diwan.extract.event.meeting.MutualFrame;
import org.diwan.extract.event.meeting.TogetherFrame;
import org.diwan.extract.event.merge.Splitting;
import org.diwan.extract.event.modality.Modality;
import org.diwan.extract.event.modality.SaidLater;
import org.diwan.extract.event.office.AppointedToo;
import org.diwan.extract.event.office.Appointer;
import org.diwan.extract.event.office.OfficeFrame;
import org.diwan.extract.event.speaker.Levelled;
import org.diwan.extract.event.speaker.OnRequest;
import org.diwan.extract.event.subject.Discourse;
import org.diwan.extract.event.subject.Draft;
import org.diwan.extract.event.subject.GatheringSeries;
import org.diwan.extract.event.travel.TourFrame;
import org.diwan.extract.event.travel.TravelFrame;
import org.diwan.extract.event.word.Answered;
import org.diwan.extract.event.word.ChargeFrame;
import org.diwan.extract.event.word.MessageFrame;
import org.diwan.extract.event.word.VerdictFrame;
import org.diwan.extract.event.word.WordFrame;
import org.diwan.extract.event.word.WrongOfAnother;
import org.diwan.extract.refusal.Refusals;
import org.diwan.gazetteer.Triggers.Frame;
import org.diwan.gazetteer.Triggers.Shape;
import org.diwan.model.EventClass;
import org.diwan.model.EventStatus;
import org.diwan.model.EventType;
import org.diwan.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * What one trigger tells: its frame fills in who takes part, its modality whether it happened. What
 * is no event is refused, with the reason.
 */
final class TriggerReader {
  private static final Set<String> IF = Set.of("اذا", "ما", "حال", "لو");
  private static final Set<String> BEFORE_NOUNS =
      Set.of("في", "الي", "عن", "علي", "مع", "لدي", "خلال", "بعد", "قبل");

  private final Cues cues;
  private final Modality modality;
  private final Clause clause;
  private final TriggerAt at;
  private final int sentence;
  private final Discourse discourse;

  TriggerReader(
      Cues cues,
      Modality modality,
      Clause clause,
      TriggerAt at,
      int sentence,
      Discourse discourse) {
    this.cues = cues;
    this.modality = modality;
    this.clause = clause;
    this.at = at;
    this.sentence = sentence;
    this.discourse = discourse;
  }

  /** One as a rule, none where it is refused, several for a tour or more than one appointment. */
  List<Draft> drafts() {
    if (at.trigger().frame() == Frame.TOUR) {
      EventStatus status = modality.of(clause, at);
      if (status == null) {
        refused(null, null, false);
        return List.of();
      }
      return new TourFrame(cues, clause, at, discourse).visits(sentence, status);
    }
    List<Draft> exchanged = new Exchanged(clause, at, discourse).drafts(sentence);
    if (!exchanged.isEmpty() && modality.of(clause, at) != null) {
      return exchanged;
    }
    Draft draft = draft();
    if (at.trigger().frame() == Frame.OFFICE) {
      List<Draft> told =
          AppointedToo.of(draft, clause, at, discourse, modality.of(clause, at), sentence);
      Appointer.join(told, new OfficeFrame(cues, clause, at, discourse));
      return told;
    }
    return draft == null ? List.of() : Splitting.of(draft, clause, at);
  }

  private @Nullable Draft draft() {
    EventStatus status = at.trigger().refusesByNegation() ? refusal() : status();
    if (status == null || isOurs() || isWordToCome(status) || isGoverned()) {
      return refused(status, null, false);
    }
    Draft draft = new Draft(at.trigger().type(), sentence);
    boolean word = draft.type.eventClass() == EventClass.WORD;
    EventStatus told = word ? EventStatus.OCCURRED : status;
    draft.status = SaidLater.is(clause, at) ? EventStatus.PLANNED : told;
    boolean made = fill(draft);
    if (made
        && Relevance.of(draft)
        && !Advice.is(clause, at, draft)
        && (draft.type.eventClass() == EventClass.DEED || status != EventStatus.DENIED)) {
      return draft;
    }
    return refused(status, draft, made);
  }

  private boolean fill(Draft draft) {
    return switch (at.trigger().frame()) {
      case TOGETHER -> new TogetherFrame(cues, clause, at, discourse).fill(draft);
      case CLASH -> new ClashFrame(cues, clause, at, discourse).fill(draft);
      case MUTUAL, RECEIVE -> mutual(draft);
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
  }

  /** {@code اجتماعات الجمعية العامة للأمم المتحدة}: a gathering of a known series. */
  private boolean mutual(Draft draft) {
    boolean talks =
        at.trigger().needs().equals("COUNTERPART") || at.trigger().lemma().endsWith("تباحث");
    if (at.isNoun() && !talks && GatheringSeries.around(clause, at) != null) {
      draft.type = EventType.CONFERENCE;
      return new GatheringFrame(cues, clause, at, discourse).fill(draft);
    }
    return new MutualFrame(cues, clause, at, discourse).fill(draft);
  }

  private @Nullable EventStatus status() {
    boolean said =
        new Answered(clause, at, discourse).is()
            || new Levelled(clause, at, discourse).is()
            || isWrong();
    return said ? EventStatus.OCCURRED : modality.of(clause, at);
  }

  /** {@code وقف العدوان الفلاني}: it goes on, or there would be nothing to stop. */
  private boolean isWrong() {
    return at.trigger().frame() == Frame.VERDICT
        && new WrongOfAnother(new VerdictFrame(cues, clause, at, discourse)).is();
  }

  /** {@code لن توافق}, {@code لا نقبل}: consent that is refused. */
  private @Nullable EventStatus refusal() {
    int before = at.first() - 2;
    boolean condition = before >= 0 && isIf(before);
    return at.isVerb() && !condition ? EventStatus.OCCURRED : null;
  }

  /** {@code إذا لم}, {@code إن لم}; not {@code إيران لم}. */
  private boolean isIf(int token) {
    Token word = clause.tokens().get(token);
    boolean named = clause.isNamed(token);
    return !named && IF.contains(word.folded())
        || !named && word.reads("ان") && clause.tokens().get(token + 1).reads("لم");
  }

  /** {@code نلتقي}: of a deed, not what a state does; what we say is read. */
  private boolean isOurs() {
    return at.trigger().shape() == Shape.IMPERFECT
        && at.form().word().startsWith("ن")
        && at.trigger().frame() != Frame.WORD;
  }

  /**
   * {@code إدانة مرتقبة}: a noun of what is still to be said; not {@code سيجتمع المجلس بطلب من
   * فلانة}, who has asked already.
   */
  private boolean isWordToCome(EventStatus status) {
    return status == EventStatus.PLANNED
        && at.isNoun()
        && at.trigger().frame() == Frame.WORD
        && !new OnRequest(new WordFrame(cues, clause, at, discourse)).is();
  }

  /** {@code في تعارض مع}: behind a preposition stands no verb in the imperfect. */
  private boolean isGoverned() {
    return at.trigger().shape() == Shape.IMPERFECT
        && at.first() > 0
        && BEFORE_NOUNS.contains(clause.tokens().get(at.first() - 1).folded());
  }

  private @Nullable Draft refused(
      @Nullable EventStatus status, @Nullable Draft draft, boolean filled) {
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
}
