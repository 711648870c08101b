package org.diwan.extract.event;

import java.util.List;
import java.util.Set;
import org.diwan.extract.entity.Entity;
import org.diwan.gazetteer.Triggers.Frame;
import org.diwan.gazetteer.Triggers.Shape;
import org.diwan.model.EventType;
import org.diwan.text.Fold;
import org.diwan.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Who says a word: the verb's subject, whose a noun is, or who speaks in the sentence for
 * participles and nouns.
 */
final class Speaker {
  private static final Set<String> OF_MANY = Set.of("الذين", "اللواتي", "اللاتي");
  private static final Set<String> PRONOUNS =
      Set.of("وهي", "وهو", "هي", "هو", "وانها", "وانه", "انها", "انه", "بانها", "بانه");
  private static final int HEADLINE = 8;
  private static final Set<String> THIS = Set.of("هذا", "هذه", "ذلك", "تلك");
  private static final Set<String> PREDICATES =
      Set.of("AGREE:مستعد", "AGREE:ملتزم", "AGREE:حريص على");
  private static final Set<String> LEADS =
      Set.of("حيث", "كما", "قد", "وقد", "فيما", "انهما", "بانهما", "وانهما", "حين", "ثم");
  private final NounSpeaker noun;
  private static final Set<String> THEY = Set.of("انهم", "بانهم", "هم", "وهم", "انك", "انكم");
  private final Resumption resumption;
  private final Frames frame;
  private final Clause clause;
  private final TriggerAt at;
  private final Discourse discourse;

  Speaker(Frames frame) {
    noun = new NounSpeaker(frame);
    this.frame = frame;
    clause = frame.clause;
    at = frame.at;
    discourse = frame.discourse;
    resumption = new Resumption(clause, at);
  }

  /** Who says it; nobody where that is not told. */
  Subject subject() {
    List<Entity> facing = new Faced(frame).sayers();
    List<Entity> asking = facing.isEmpty() ? new OnRequest(frame).sayers() : facing;
    List<Entity> sayers = asking.isEmpty() ? new Levelled(clause, at, discourse).sayers() : asking;
    if (!sayers.isEmpty()) {
      return new Subject(sayers, at.end(), true);
    }
    Argument agent = noun.agent();
    Argument owner = agent == null ? noun.owner() : agent;
    if (owner != null) {
      return one(owner.entity(), agent == null ? owner.mention().end() : at.end(), true);
    }
    Argument declared = at.trigger().suffixed() ? noun.declared() : null;
    if (declared != null) {
      return one(declared.entity(), at.end(), true);
    }
    if (at.trigger().needs().equals("BOTH") && new Voicing(frame).isDual() || isOfPair()) {
      return both();
    }
    if (frame.needs().equals("NOMINAL") || frame.needs().equals("VERBAL") && at.isNoun()) {
      return noun.nominal();
    }
    Entity head = headline();
    if (at.trigger().frame() == Frame.MUST) {
      Entity reported = isReported() ? discourse.speaker() : null;
      return one(head == null ? reported : head, at.end(), false);
    }
    if (at.trigger().shape() == Shape.IMPERFECT && at.form().word().startsWith("ن")) {
      Entity ours = head == null ? discourse.speaker() : head;
      return one(ours, at.end(), ours != null);
    }
    if (at.isNoun() && at.trigger().lemma().endsWith("الاتفاق")) {
      return agreed();
    }
    return at.isVerb() ? finite() : nonfinite();
  }

  /** {@code وأكدا}: those who met, unless others stand right before. */
  private Subject both() {
    int before = at.first() - 1;
    boolean others = before >= 0 && !clause.continues(at.first()) && isDoer(before);
    Subject named = others ? Subject.of(clause, at.first(), at.end(), discourse) : null;
    if (named == null) {
      return new Subject(pair(), at.end(), true);
    }
    return named.entities().size() > 1 ? named : Subject.none(at.end());
  }

  /** {@code وحثا فلانة}: those who met, nobody else being told of as two. */
  private boolean isOfPair() {
    boolean mutual = at.trigger().lemma().endsWith("اتفق");
    return (mutual || at.trigger().type() != EventType.AGREE) && new Voicing(frame).isDualWord();
  }

  /** {@code أعربا عن دعمهما}: of the two who say it, else of those who met. */
  private @Nullable Subject ofTheirs() {
    if (!at.isNoun() || !at.form().word().endsWith("هما")) {
      return null;
    }
    Subject said = saidBefore();
    boolean two = said != null && said.entities().size() > 1;
    return two ? said : new Subject(discourse.pair(), at.end(), true);
  }

  /** Those who met; of an article about two states only where they are meant as two. */
  private List<Entity> pair() {
    boolean meant =
        at.trigger().needs().equals("BOTH")
            || at.first() > 0 && Pairs.is(clause.tokens().get(at.first() - 1));
    return meant || discourse.hasMet() ? discourse.pair() : List.of();
  }

  private boolean isDoer(int token) {
    return clause.tokens().get(token).isWord()
        && !clause.isRelative(token)
        && !clause.isVerb(token)
        && !Pairs.is(clause.tokens().get(token))
        && !LEADS.contains(clause.tokens().get(token).folded());
  }

  /** {@code فلان: نرفض …}: whom the colon behind the first name lets speak; null for none. */
  private @Nullable Entity headline() {
    for (int i = 1; i < Math.min(at.first(), HEADLINE); i++) {
      if (clause.isVerb(i)) {
        return null;
      }
      if (clause.tokens().get(i).is(':')) {
        int colon = i;
        return clause.arguments().stream()
            .limit(1)
            .filter(a -> a.mention().end() <= colon && a.isBare() && a.mention().canTakePart())
            .map(Argument::entity)
            .findFirst()
            .orElse(null);
      }
    }
    return null;
  }

  private static Subject one(@Nullable Entity entity, int end, boolean explicit) {
    return new Subject(entity == null ? List.of() : List.of(entity), end, explicit);
  }

  /** {@code تم الاتفاق بين فلان وفلان}: else those who met in an article about two. */
  private Subject agreed() {
    List<Entity> sides =
        Frames.entities(frame.partners().stream().filter(a -> a.is("بين")).toList());
    List<Entity> met = discourse.hasMet() && discourse.isOfTwo() ? discourse.pair() : List.of();
    List<Entity> told = sides.isEmpty() ? new AgreedWith(frame).both(saidBefore()) : List.of();
    List<Entity> both = told.isEmpty() ? met : told;
    return new Subject(sides.size() < 2 ? both : sides, at.end(), true);
  }

  private Subject finite() {
    List<Entity> withHim = new AgreedWith(frame).withHim();
    if (!withHim.isEmpty()) {
      return new Subject(withHim, at.end(), true);
    }
    if (at.first() > 0
        && !at.trigger().suffixed()
        && OF_MANY.contains(clause.tokens().get(at.first() - 1).folded())) {
      return ofThoseWho();
    }
    Subject behind = at.trigger().suffixed() ? behindPronoun() : null;
    if (behind != null) {
      return behind;
    }
    if (clause.continues(at.first()) && isObjectOnly()) {
      Entity earlier = earlierSubject();
      if (earlier != null) {
        return one(earlier, at.end(), false);
      }
    }
    Subject leftOut = new LeftOut(frame).speaker();
    if (leftOut != null) {
      return leftOut;
    }
    Subject group = StandIn.of(clause, at.first(), at.end());
    if (group == null && isOfMany()) {
      return one(null, at.end(), true);
    }
    Subject found =
        group == null ? named(Subject.of(clause, at.first(), at.end(), discourse)) : group;
    if (found.entities().isEmpty() && !found.explicit() && resumption.mayBeLast()) {
      return lastOfPast();
    }
    return found.explicit() || resumption.mayBeLast() ? found : one(null, at.end(), true);
  }

  /** {@code … وتعهد ب}: a past that begins like a woman's present, of the one told of last. */
  private Subject lastOfPast() {
    Entity last = discourse.subject();
    String word = at.form().word();
    boolean past = at.trigger().shape() == Shape.PERFECT && word.startsWith("ت");
    boolean one = !word.endsWith("وا") && !word.endsWith("ا");
    boolean agrees = past && one && last != null && Agreeing.mayBe(last, word.endsWith("ت"));
    return one(agrees ? last : null, at.end(), false);
  }

  /** {@code الناخبون الذين يؤيدون فلانا}: whom the relative pronoun means, be they nobody named. */
  private Subject ofThoseWho() {
    Argument meant = clause.antecedent(at.first());
    Entity named = meant != null && meant.mention().canTakePart() ? meant.entity() : null;
    return one(named, at.end(), true);
  }

  /**
   * {@code يتضامنون}, {@code وطالبوا حكومة فلان}: a verb of many, none of whom is named with it;
   * behind a verb in the plural stands no subject.
   */
  private boolean isOfMany() {
    String word = at.form().word();
    if (!word.endsWith("ون") && !word.endsWith("وا")) {
      return false;
    }
    Subject subject = Subject.of(clause, at.first(), at.end(), discourse);
    return !subject.explicit() || subject.end() > at.end();
  }

  /** {@code التي تدعمها فلانة}: who stands behind a verb with the pronoun of its object. */
  private @Nullable Subject behindPronoun() {
    Argument next = clause.startingAt(at.end());
    boolean named = next != null && next.isBare() && next.mention().canTakePart();
    if (!named && !clause.isRelative(at.first() - 1)) {
      return null;
    }
    Subject behind = SubjectBehind.of(clause, at.end());
    return behind == null ? one(null, at.end(), true) : behind;
  }

  /** Nobody where the verb's subject names nobody, or who does it is left out by its vowels. */
  private Subject named(Subject subject) {
    boolean hidden =
        at.trigger().shape() == Shape.PERFECT && clause.isPassive(at.first())
            || Nameless.is(clause, at.first(), at.end(), at.trigger().lemma());
    return hidden ? one(null, at.end(), true) : subject;
  }

  /** Of a participle or noun: a bare name beside it, the subject of a verb of saying before it. */
  private Subject nonfinite() {
    if (at.trigger().suffixed() && Presupposed.is(clause, at)) {
      return frame.pronoun();
    }
    Subject theirs = ofTheirs();
    if (theirs != null) {
      return theirs;
    }
    Subject beside = beside();
    Subject said = beside == null ? saidBefore() : beside;
    if (said != null) {
      return said;
    }
    if (at.trigger().shape() == Shape.PARTICIPLE) {
      Subject caption = caption();
      if (caption != null) {
        return caption;
      }
      if (isOfSource()) {
        return one(null, at.end(), true);
      }
      Subject main = new MainSubject(frame).of(isFeminine());
      if (main != null) {
        return main;
      }
    }
    boolean told = discourse.speaker() == null && at.trigger().shape() == Shape.PARTICIPLE;
    Entity last = told ? discourse.subject() : discourse.speaker();
    boolean agrees = last != null && (at.isNoun() || Agreeing.mayBe(last, isFeminine()));
    return one(agrees ? last : null, at.end(), false);
  }

  /** {@code أعلن مصدر عسكري محملا فلانة}: right before stands who says it, without a name. */
  private boolean isOfSource() {
    int before = at.first() - 1;
    return before >= 0 && (clause.isUnnamed(before) || before > 0 && clause.isUnnamed(before - 1));
  }

  /** {@code فلان متوعدا فلانة}: a headline without a verb, who speaks stands right before. */
  private @Nullable Subject caption() {
    return clause.verbBefore(at.first(), at.first()) < 0 && at.form().word().endsWith("ا")
        ? AdjacentSubject.of(clause, at.first(), at.end())
        : null;
  }

  /**
   * Whether what stands at the word is somebody's speech: a quotation, or behind a verb of saying.
   */
  private boolean isReported() {
    for (int i = at.first() - 1; i >= 0; i--) {
      Token token = clause.tokens().get(i);
      if (noun.governs(i) || token.is('"') || token.is('«') || token.is('“')) {
        return true;
      }
    }
    return false;
  }

  /** {@code مطالبة}. */
  private boolean isFeminine() {
    return at.form().word().endsWith("ه");
  }

  /** {@code الحكومة ملتزمة}: said of a noun that names nobody. */
  private boolean isOfNoun() {
    if (at.first() == 0 || !PREDICATES.contains(at.trigger().lemma())) {
      return false;
    }
    Token before = clause.tokens().get(at.first() - 1);
    return Fold.isDefinite(before.folded())
        && !clause.isNamed(at.first() - 1)
        && !clause.isVerb(at.first() - 1);
  }

  /** {@code إنهم مستعدون}: others than who speaks. */
  private boolean isOfThem() {
    return at.first() > 0
        && PREDICATES.contains(at.trigger().lemma())
        && THEY.contains(clause.tokens().get(at.first() - 1).folded());
  }

  private @Nullable Subject beside() {
    if (isOfNoun() || isOfThem()) {
      return one(null, at.end(), true);
    }
    if (!at.trigger().needs().isEmpty() || !at.isNoun()) {
      return null;
    }
    Subject adjacent = AdjacentSubject.of(clause, at.first(), at.end());
    if (adjacent != null) {
      return adjacent;
    }
    boolean meant =
        at.first() > 0 && PRONOUNS.contains(clause.tokens().get(at.first() - 1).folded());
    Entity earlier = meant ? earlierSubject() : null;
    return earlier == null ? null : one(earlier, at.end(), true);
  }

  private @Nullable Subject saidBefore() {
    for (int i = at.first() - 1; i >= 0; i--) {
      if (clause.isVerb(i) && noun.governs(i)) {
        Subject subject = Subject.of(clause, i, i + 1, discourse);
        String verb = clause.tokens().get(i).folded();
        boolean many = verb.endsWith("ون") || verb.endsWith("وا");
        if (!subject.explicit() && many || isSaidByOthers(i, subject)) {
          return one(null, at.end(), true);
        }
        if (!subject.entities().isEmpty()) {
          return subject;
        }
      }
    }
    return null;
  }

  /** {@code أكد النشطاء …، مطالبين}, {@code قال ميتشل …، مطالبا}: nobody known says it. */
  private boolean isSaidByOthers(int verb, Subject subject) {
    boolean nobody =
        subject.explicit() ? subject.entities().isEmpty() : Stranger.speaks(clause, verb + 1);
    return nobody
        && at.trigger().shape() == Shape.PARTICIPLE
        && !PREDICATES.contains(at.trigger().lemma())
        && clause.isSpeech(verb);
  }

  /** {@code … وتدعم حزب فلان}: one bare name behind a verb that goes on is its object. */
  private boolean isObjectOnly() {
    boolean transitive =
        at.trigger().type() == EventType.ENDORSE
            && !at.trigger().lemma().endsWith("أشاد")
            && !at.trigger().lemma().endsWith("رحب");
    List<Argument> bare =
        frame.after().stream().filter(a -> a.isBare() && a.mention().canTakePart()).toList();
    return transitive
        && bare.size() == 1
        && bare.getFirst().mention().first() - at.end() <= 2
        && !isThis(bare.getFirst().mention().end())
        && (!bare.getFirst().entity().isPerson() || isRepeated());
  }

  /** {@code وأيدت فلانة هذا القرار}: the object stands behind the name. */
  private boolean isThis(int token) {
    return token < clause.tokens().size() && THIS.contains(clause.tokens().get(token).folded());
  }

  /** Whether the sentence said the like before: {@code هنأ … وهنأ …}. */
  private boolean isRepeated() {
    return clause.triggers().stream()
        .anyMatch(
            t -> t.first() < at.first() && t.isVerb() && t.trigger().type() == at.trigger().type());
  }

  private @Nullable Entity earlierSubject() {
    int opening = Dateline.end(clause.tokens());
    for (Argument argument : clause.arguments()) {
      if (argument.mention().first() >= opening
          && argument.mention().end() <= at.first()
          && argument.isBare()
          && argument.mention().canTakePart()) {
        return argument.entity();
      }
    }
    return null;
  }
}
