package org.diwan.extract.event.word;

import java.util.Set;
import org.diwan.extract.entity.mention.Entity;
import org.diwan.extract.entity.mention.Mention;
import org.diwan.extract.event.clause.Argument;
import org.diwan.extract.event.clause.Barrier;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.Cues;
import org.diwan.extract.event.clause.Government;
import org.diwan.extract.event.clause.Marks;
import org.diwan.extract.event.clause.SpeechCue;
import org.diwan.extract.event.clause.TriggerAt;
import org.diwan.extract.event.frame.Claim;
import org.diwan.extract.event.frame.Frames;
import org.diwan.extract.event.speaker.Sayer;
import org.diwan.extract.event.subject.Discourse;
import org.diwan.extract.event.subject.Draft;
import org.diwan.extract.event.subject.Sides;
import org.diwan.model.EventType;
import org.diwan.model.ParticipantKind;
import org.diwan.model.Role;
import org.diwan.text.Fold;
import org.diwan.text.Form;
import org.diwan.text.Negation;
import org.diwan.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * What one side says of another or of its doing: {@code قال فلان إن سلوك فلانة غير مقبول}, {@code
 * أعرب عن أسفه لقرار فلانة}. The speaker is actor, who is judged recipient; told by the writer
 * himself, or of one's own side, it is none.
 */
public final class VerdictFrame extends Frames {
  /** Words between who is judged and the verdict. */
  private static final int REACH = 9;

  /** Words between regret and whose doing is regretted. */
  private static final int REGRET = 5;

  private static final int OPENING = 3;

  private static final Set<String> NOT = Set.of("ليس", "ليست", "ليسوا", "لو");

  private final Sayer sayer;
  private final int colon;

  private final @Nullable Entity headline;

  public VerdictFrame(Cues cues, Clause clause, TriggerAt at, Discourse discourse) {
    super(cues, clause, at, discourse);
    sayer = new Sayer(this);
    headline = sayer.headline();
    colon = headline == null ? Integer.MIN_VALUE : sayer.colon();
  }

  @Override
  public boolean fill(Draft draft) {
    WrongOfAnother wrong = new WrongOfAnother(this);
    return wrong.is() ? wrong.join(draft) : !needs().equals("OWNED") && judges(draft);
  }

  private boolean judges(Draft draft) {
    Described described = needs().equals("DOING") ? null : described();
    int said = described == null ? said() : -1;
    Entity last = said < 0 ? null : speaker(said);
    Entity speaker = described == null ? last : described.speaker();
    Sides sides = new Sides(discourse);
    if (speaker == null || sides.isUnknown(speaker)) {
      return false;
    }
    Entity told = needs().equals("DOING") ? regretted() : judged(said);
    Entity judged = described == null ? told : described.judged();
    draft.add(speaker, Role.ACTOR);
    draft.add(sides.of(speaker), Role.ACTOR);
    Claim claim = new Claim(this);
    if (claim.isDenied()) {
      draft.type = EventType.REJECT;
    }
    if (judged == null && (described != null || claim.isTopic(topicOf(said)))) {
      judged = claim.claimant(draft.sides(Role.ACTOR));
    }
    Entity side = judged != null && judged.isPerson() ? sides.of(judged) : judged;
    if (side == null || isOwn(draft, side, described != null)) {
      return false;
    }
    draft.add(side, Role.RECIPIENT);
    return true;
  }

  /** One's own side; who is called something may be a group within one's own state. */
  private static boolean isOwn(Draft draft, Entity side, boolean called) {
    boolean group = called && side.kind() == ParticipantKind.ORGANISATION;
    return group ? draft.roles.containsKey(side) : draft.sides(Role.ACTOR).contains(side.side());
  }

  private @Nullable Entity speaker(int said) {
    if (sayer.isWarning(said)) {
      return sayer.subject(said);
    }
    return said == colon ? headline : sayer.speaker(said);
  }

  private @Nullable Described described() {
    Described described = Described.of(this);
    Deemed deemed = described == null ? Deemed.of(this) : null;
    return deemed == null ? described : new Described(deemed.speaker(), deemed.judged());
  }

  /** The verb or participle of saying nearest before the verdict, or a colon; -1 for none. */
  private int said() {
    int said = sayer.verb();
    if (said < 0) {
      return headline == null ? -1 : colon;
    }
    return sayer.isAside(said) ? -1 : said;
  }

  private int topicOf(int said) {
    return said < 0 ? -1 : topic(said);
  }

  /** Who or whose doing is the topic of what is said. */
  private @Nullable Entity judged(int said) {
    int topic = topicOf(said);
    Argument told = topic < 0 ? null : new DoerTold(this).behind(topic);
    if (told != null && told.mention().end() <= at.first()) {
      return isPredicate(told.mention().end(), word(topic).equals("ما")) ? told.entity() : null;
    }
    for (Argument argument : clause.arguments()) {
      Mention mention = argument.mention();
      if (topic >= 0 && mention.first() >= topic) {
        boolean one = mention.end() <= at.first() && isTopic(argument, topic);
        return one && isPredicate(mention.end(), word(topic).equals("ما"))
            ? argument.entity()
            : null;
      }
    }
    return null;
  }

  /** Where what is said begins: behind {@code أن}, a colon, or the first quotation mark. */
  private int topic(int said) {
    for (int i = said == colon ? said : said + 1; i < at.first(); i++) {
      boolean mark = clause.tokens().get(i).is(':');
      if (mark || !clause.isNamed(i) && Marks.COMPLEMENTISERS.contains(word(i))) {
        int next = i + 1;
        while (next < at.first() && !clause.tokens().get(next).isWord()) {
          next++;
        }
        return next;
      }
    }
    return -1;
  }

  private boolean isTopic(Argument argument, int topic) {
    int first = argument.mention().first();
    if (!argument.isBare() || first - topic > OPENING + 2) {
      return false;
    }
    if (first == topic) {
      return argument.mention().kind() != Mention.Kind.ADJECTIVE;
    }
    boolean nation = argument.mention().kind() == Mention.Kind.ADJECTIVE && isDoing(topic);
    return isDoing(first - 1) && first - 1 - topic < OPENING
        || nation && Fold.isDefinite(word(first - 1))
        || OwnDoing.is(clause, topic, argument.mention())
        || word(topic).equals("ما");
  }

  private boolean isDenied(int i) {
    return NOT.contains(word(i)) || Negation.isNot(clause.tokens().get(i));
  }

  /** Whether nothing but the verdict is told of the topic. */
  private boolean isPredicate(int from, boolean what) {
    if (at.first() - from > REACH || isAttribute() || isGoverned(from)) {
      return false;
    }
    for (int i = from; i < at.first(); i++) {
      boolean other = clause.isVerb(i) && !what && !cues.isSpeech(SpeechCue.LINK, word(i));
      if (other || isDenied(i) || clause.tokens().get(i).is('،') || isEnd(i)) {
        return false;
      }
    }
    return true;
  }

  /** {@code تضطلع بدور مهم}, {@code مع جماعات متطرفة}: of something else in what is told. */
  private boolean isGoverned(int from) {
    int noun = Math.max(from, at.first() - 1);
    boolean own =
        at.form().preposition() == 'ب' && !at.form().word().equals("خرق")
            || at.form().preposition() == 'ل';
    boolean before =
        noun < at.first()
            && !clause.isNamed(noun)
            && !isDefinite(noun)
            && !Government.preposition(clause, noun).isEmpty();
    boolean two =
        noun - 1 >= from
            && !clause.isNamed(noun)
            && !clause.isNamed(noun - 1)
            && !Fold.isDefinite(word(noun))
            && !isWrong()
            && !Government.preposition(clause, noun - 1).isEmpty();
    return own || before || two;
  }

  /** {@code بمنشأة نووية انتهاك}: the name of a wrong describes nothing before it. */
  private boolean isWrong() {
    Token verdict = clause.tokens().get(at.first());
    return cues.isBareSpeech(SpeechCue.OUTRAGE, verdict)
        || cues.isBareSpeech(SpeechCue.ABUSE, verdict);
  }

  /** {@code بالصواريخ تصعيد}: behind the article stands what is told of it, no adjective. */
  private boolean isDefinite(int noun) {
    String word = word(noun);
    return word.startsWith("لل") || clause.clitic(noun) != Form.NONE && word.startsWith("ال", 1);
  }

  /** {@code التنظيم الإرهابي}: with the article it describes, but behind {@code هو}. */
  private boolean isAttribute() {
    String before = word(at.first() - 1);
    return Fold.isDefinite(word(at.first())) && !before.equals("هو") && !before.equals("هي");
  }

  /** Whose doing is regretted. */
  private @Nullable Entity regretted() {
    if (word(at.first()).startsWith("لل")) {
      return null;
    }
    for (Argument argument : clause.arguments()) {
      int first = argument.mention().first();
      if (first >= at.end() && first - at.end() <= REGRET) {
        boolean doing = first > at.end() && isDoing(first - 1);
        return doing && argument.isBare() && !isParted(first) ? argument.entity() : null;
      }
    }
    return null;
  }

  private boolean isParted(int name) {
    for (int i = at.end(); i < name; i++) {
      if (clause.tokens().get(i).is('،') || isEnd(i)) {
        return true;
      }
    }
    return false;
  }

  private boolean isEnd(int token) {
    return clause.barrier(token) == Barrier.MARK;
  }

  private boolean isDoing(int token) {
    return cues.isBareSpeech(SpeechCue.DOING, clause.tokens().get(token));
  }

  private String word(int token) {
    return clause.tokens().get(token).folded();
  }
}
