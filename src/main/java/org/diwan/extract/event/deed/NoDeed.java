package org.diwan.extract.event.deed;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.diwan.extract.entity.mention.Mention;
import org.diwan.extract.event.clause.Argument;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.DeedCue;
import org.diwan.extract.event.clause.TimeCue;
import org.diwan.extract.event.clause.TriggerAt;
import org.diwan.extract.event.frame.Ended;
import org.diwan.extract.event.frame.Frames;
import org.diwan.extract.event.frame.WouldBe;
import org.diwan.gazetteer.Triggers.Shape;
import org.diwan.model.EventType;
import org.diwan.model.ParticipantKind;

/** What only looks like a deed: it lacks its object, is undone, thought of, or has long been so. */
final class NoDeed {
  /** Words between a deed and the ground that is taken. */
  private static final int GROUND = 4;

  /** Words up to a place that is taken, its taker between. */
  private static final int PLACE = 6;

  /** Words between an attack and the animal. */
  private static final int BEAST = 2;

  /** Words from a deed to the people who are freed by it. */
  private static final int CAPTIVES = 2;

  /** Words behind an arrest that tell what for. */
  private static final int CRIME = 16;

  /** Words between an arrest and the name of who is held. */
  private static final int PEOPLE = 2;

  /** Words before the verb of a title. */
  private static final int HEADLINE = 5;

  /** Deeds of which one says what they would bring. */
  private static final Set<EventType> WOULD_BE =
      EnumSet.of(EventType.ASSAULT, EventType.SANCTION, EventType.RELATIONS);

  private static final Set<String> RANKS = Set.of("المركز", "المرتبه", "الصداره", "الترتيب");

  private final Frames frame;
  private final Clause clause;
  private final TriggerAt at;

  NoDeed(Frames frame) {
    this.frame = frame;
    clause = frame.clause;
    at = frame.at;
  }

  boolean is() {
    return frame.needs().equals("OPERATION") && !new Operation(frame).is()
        || lacksObject()
        || Decorated.isAnother(frame)
        || isHeld()
        || new NoMarch(frame).is()
        || isOfCrime()
        || isQuarters()
        || isPublished()
        || isWeather()
        || isChance()
        || isNameOfBody()
        || isOfCaptives()
        || isForHelp()
        || isRank()
        || isOfBeast()
        || ShutByNature.is(clause, at)
        || isOfUse()
        || isStatistic()
        || frame.needs().equals("CUSTODY") && !isArrest()
        || isOfPapers()
        || at.trigger().type() == EventType.CONCEDE && Eased.isRaised(clause, at.first(), at.end())
        || isCut()
        || isNotRaised()
        || Ended.is(clause, at)
        || isMereThought()
        || Feigned.is(clause, at)
        || Eased.is(clause, at)
        || SentAway.isNot(clause, at)
        || frame.needs().equals("MISSION") && frame.hasObject("BEGUN");
  }

  /** {@code عاصفة ترابية تجتاح فلانة}, {@code دمر الإعصار}: no force that anybody uses. */
  private boolean isWeather() {
    int from = Math.max(0, at.first() - GROUND);
    int to = Math.min(clause.tokens().size(), at.end() + GROUND);
    return List.of("GROUND", "HIT").contains(frame.needs())
        && clause.tokens().subList(from, to).stream()
            .anyMatch(t -> frame.cues.deeds().is(DeedCue.WEATHER, t.folded()));
  }

  /** {@code فتح المجال أمام الاستثمار}: a chance, no air space. */
  private boolean isChance() {
    int end = Math.min(clause.tokens().size() - 1, at.end() + GROUND);
    return frame.needs().equals("GATE")
        && IntStream.range(at.end(), end)
            .anyMatch(i ->
                clause.tokens().get(i).reads("المجال")
                    && !clause.tokens().get(i + 1).reads("الجوي"));
  }

  /** {@code نشرت فلانة جنودا لمكافحة الحرائق}: troops that help. */
  private boolean isForHelp() {
    int end = Math.min(clause.tokens().size(), at.end() + CRIME);
    return at.trigger().type() == EventType.MOBILIZE
        && clause.tokens().subList(at.end(), end).stream()
            .anyMatch(t -> clause.cues().deeds().is(DeedCue.DISASTER, t));
  }

  /** {@code احتلت فلانة المركز الأول}. */
  private boolean isRank() {
    int end = Math.min(clause.tokens().size(), at.end() + GROUND);
    return at.trigger().lemma().endsWith(":احتل")
        && clause.tokens().subList(at.end(), end).stream().anyMatch(t -> t.readsAny(RANKS));
  }

  /** {@code جيش تحرير فلانة}: what a body is called after. */
  private boolean isNameOfBody() {
    return at.isNoun()
        && at.first() > 0
        && at.trigger().lemma().endsWith(":حرر")
        && frame.cues.deeds().is(DeedCue.CALLED_AFTER, clause.tokens().get(at.first() - 1));
  }

  /**
   * {@code تحرير طاقم السفينة}, {@code تحرير فلاني مختطف}: people are freed, no ground is taken.
   */
  private boolean isOfCaptives() {
    int end = Math.min(clause.tokens().size(), at.end() + CAPTIVES);
    return at.trigger().type() == EventType.ASSAULT
        && at.trigger().lemma().endsWith(":حرر")
        && clause.tokens().subList(at.end(), end).stream()
            .anyMatch(t -> frame.cues.isObject(t, "CAPTIVE"));
  }

  /** {@code هاجمته سمكة قرش}, {@code هجوم من دب}. */
  private boolean isOfBeast() {
    int end = Math.min(clause.tokens().size(), at.end() + BEAST);
    return at.trigger().type() == EventType.ASSAULT
        && clause.tokens().subList(at.end(), end).stream()
            .anyMatch(t -> frame.cues.deeds().is(DeedCue.BEASTS, t.folded()));
  }

  /** {@code شراكة تعود بالخير على البلدين}: it does them good, nobody comes back. */
  private boolean isOfUse() {
    return at.trigger().type() == EventType.RELATIONS
        && at.trigger().lemma().endsWith("عاد")
        && at.end() < clause.tokens().size()
        && clause.clitic(at.end()) == 'ب';
  }

  /** {@code استوردت فلانة عشرين مليون طن}: a figure of trade. */
  private boolean isStatistic() {
    int end = Math.min(clause.tokens().size(), at.end() + CRIME);
    return at.isVerb()
        && frame.needs().equals("GOODS")
        && clause.tokens().subList(at.end(), end).stream()
            .anyMatch(t -> clause.cues().deeds().is(DeedCue.TRADED, t));
  }

  /** {@code نشر مقطع فيديو لسفينة}. */
  private boolean isPublished() {
    int end = Math.min(clause.tokens().size(), at.end() + CRIME);
    return at.trigger().type() == EventType.MOBILIZE
        && at.trigger().lemma().endsWith("نشر")
        && clause.tokens().subList(at.end(), end).stream()
            .anyMatch(t -> frame.cues.deeds().is(DeedCue.PUBLISHED, t));
  }

  private boolean lacksObject() {
    return frame.cues.isObjectKind(frame.needs())
        && !frame.hasObject()
        && !isGround()
        && !isOfForces()
        && !isArmedBody()
        && !isFiredBefore()
        && !isOfPeople();
  }

  /** {@code القبض على ثلاثة فلانيين}: whose people are held is told. */
  private boolean isOfPeople() {
    return frame.needs().equals("DETAINEE")
        && at.isNoun()
        && clause.arguments().stream()
            .filter(a -> a.mention().first() >= at.end())
            .filter(a -> a.mention().first() - at.end() <= PEOPLE)
            .filter(a -> a.isBare() || a.is("علي"))
            .anyMatch(a -> a.mention().kind() == Mention.Kind.GROUP);
  }

  /** {@code بدأت القوات انسحابها}, {@code القوات تنسحب}: whose withdrawal it is stands before. */
  private boolean isOfForces() {
    return at.trigger().type() == EventType.RETREAT
        && (at.isVerb() && frame.needs().equals("FORCES") || at.trigger().suffixed() && at.isNoun())
        && clause.tokens().subList(Math.max(0, at.first() - GROUND - 1), at.first()).stream()
            .anyMatch(t -> frame.cues.isObject(t, "FORCES"));
  }

  /** {@code طردت القوات الفلانية تنظيم فلان}: a body that forces drive out fights. */
  private boolean isArmedBody() {
    return frame.needs().equals("ARMED")
        && clause.arguments().stream()
            .filter(
                a -> a.mention().first() >= at.end() && a.mention().first() - at.end() <= GROUND)
            .anyMatch(a -> a.isBare() && a.entity().kind() == ParticipantKind.ORGANISATION)
        && clause.tokens().stream().anyMatch(t -> frame.cues.deeds().is(DeedCue.FORCES, t));
  }

  /** {@code صاروخ أطلقته فلانة على فلانة}: what is fired stands before. */
  private boolean isFiredBefore() {
    return Fired.is(clause, at)
        || frame.needs().equals("FIRE")
            && at.isVerb()
            && at.trigger().suffixed()
            && clause.tokens().subList(Math.max(0, at.first() - GROUND), at.first()).stream()
                .anyMatch(t -> frame.cues.isObject(t, "FIRE"));
  }

  /** {@code سيطر على بغداد}: a place by its name. */
  private boolean isGround() {
    return frame.needs().equals("GROUND")
        && clause.arguments().stream()
            .map(Argument::mention)
            .anyMatch(m -> m.first() >= at.end() && m.first() - at.end() <= PLACE && isPlace(m));
  }

  private static boolean isPlace(Mention mention) {
    return mention.kind() == Mention.Kind.PLACE
        || mention.kind() == Mention.Kind.CAPITAL
        || mention.city() != null;
  }

  /** {@code مناطق تحت سيطرة فلان}, {@code التي تسيطر عليها فلانة}: held, not taken now. */
  private boolean isHeld() {
    return frame.needs().equals("GROUND") && (at.isVerb() ? isOnIt() : isUnderRule());
  }

  private boolean isOnIt() {
    boolean lasts = at.trigger().shape() == Shape.IMPERFECT && !at.isFuture();
    boolean holds = at.trigger().lemma().endsWith("سيطر") && !isHeadline();
    return lasts && (holds || isOnWhatFollows());
  }

  /** {@code فلان يسيطر على فلانة}: in a title, and what looks like one. */
  private boolean isHeadline() {
    return clause.sentence().sentence().isTitle()
        || at.first() > 0
            && at.first() <= HEADLINE
            && clause.verbBefore(at.first(), HEADLINE) < 0
            && !clause.tokens().getFirst().folded().startsWith("و");
  }

  private boolean isOnWhatFollows() {
    return at.end() < clause.tokens().size()
        && frame.cues.deeds().is(DeedCue.HELD, clause.tokens().get(at.end()).folded());
  }

  private boolean isUnderRule() {
    return at.isNoun()
        && (at.form().preposition() == 'ل'
            || at.first() > 0
                && frame.cues.deeds().is(DeedCue.HELD, clause.tokens().get(at.first() - 1).folded())
            || LastingHold.is(clause, at)
            || isYearsOfIt());
  }

  /** {@code بعد ثلاثة أعوام من سيطرته}: as long as it was held. */
  private boolean isYearsOfIt() {
    int of = at.first() - 1;
    return of > 0
        && clause.tokens().get(of).reads("من")
        && clause.cues().times().is(TimeCue.YEARS, clause.tokens().get(of - 1).folded());
  }

  /** {@code قيادة العمليات العسكرية}: a headquarters. */
  private boolean isQuarters() {
    return at.trigger().type() == EventType.ASSAULT
        && at.isNoun()
        && at.first() > 0
        && at.form().word().contains("عملي")
        && frame.cues.deeds().is(DeedCue.QUARTERS, clause.tokens().get(at.first() - 1));
  }

  /** {@code وضعته قيد الإقامة الجبرية}. */
  private boolean isArrest() {
    return clause.tokens().subList(at.end(), clause.tokens().size()).stream()
        .anyMatch(t -> frame.cues.deeds().is(DeedCue.ARRESTED, t.folded()));
  }

  /** {@code اعتقلت الشرطة لصا}: everyday crime. */
  private boolean isOfCrime() {
    int end = Math.min(clause.tokens().size(), at.end() + CRIME);
    return at.trigger().type() == EventType.COERCE
        && clause.tokens().subList(at.end(), end).stream()
            .anyMatch(t -> frame.cues.deeds().is(DeedCue.EVERYDAY, t));
  }

  /** {@code أفرجت الحكومة عن مشروع القانون}, {@code زود فلان فلانا بمعلومات}. */
  private boolean isOfPapers() {
    boolean freed = at.trigger().lemma().endsWith("أفرج");
    boolean given = at.trigger().lemma().endsWith("زود");
    int end = Math.min(clause.tokens().size(), at.end() + GROUND);
    return (freed || given)
        && clause.tokens().subList(at.end(), end).stream()
            .filter(t -> t.isWord())
            .anyMatch(
                t -> frame.cues.deeds().is(freed ? DeedCue.PAPERS : DeedCue.TOLD, t.folded()));
  }

  /** {@code رفعت فلانة العقوبات}: she lifts them; duties she raises. */
  private boolean isNotRaised() {
    return at.trigger().type() == EventType.SANCTION
        && at.trigger().lemma().endsWith(":رفع")
        && !Eased.isRaised(clause, at.first(), at.end());
  }

  /** {@code علقت فلانة مساعداتها}: no help is given. */
  private boolean isCut() {
    return at.trigger().type() == EventType.AID
        && clause.triggers().stream()
            .anyMatch(t ->
                t.first() < at.first()
                    && (t.trigger().needs().equals("CUT") || t.trigger().needs().equals("HALTED"))
                    && clause.verbBefore(at.first(), Frames.LIGHT_REACH) <= t.first());
  }

  /** {@code هجوم محتمل}. */
  private boolean isMereThought() {
    int end = Math.min(clause.tokens().size(), at.end() + 2);
    return at.isNoun()
            && clause.tokens().subList(at.end(), end).stream()
                .anyMatch(t -> "CONDITION".equals(frame.cues.effect(t.folded())))
        || isOfFuture();
  }

  /** {@code هجوم على فلانة سيكون خطيرا}, {@code انضمام فلانة سيكون فرصة}: there is none yet. */
  private boolean isOfFuture() {
    return WOULD_BE.contains(at.trigger().type())
        && frame.lightVerb() < 0
        && WouldBe.follows(clause, at);
  }
}
