package org.diwan.extract.event.addressee;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.diwan.extract.entity.mention.Mention;
import org.diwan.extract.event.clause.Argument;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.Cues;
import org.diwan.extract.event.clause.Government;
import org.diwan.extract.event.clause.Prepositions;
import org.diwan.extract.event.clause.SpeechCue;
import org.diwan.extract.event.clause.TriggerAt;
import org.diwan.extract.event.frame.Claim;
import org.diwan.extract.event.frame.Frames;
import org.diwan.model.EventType;
import org.diwan.model.ParticipantKind;
import org.diwan.text.Fold;
import org.diwan.text.Form;

/** Whether the preposition that governs a name makes it whom a word is meant for. */
final class Toward {
  private static final int NEAR = 4;

  /** Words from an answer that is threatened to whom it is meant for. */
  private static final int FAR_ANSWER = 6;

  private static final Set<String> DENUNCIATIONS = Set.of("تنديد", "اشاده", "ترحيب");
  private static final Set<String> TOWARD =
      Set.of("", "ب", "ل", "الي", "علي", "من", "مع", "ضد", "تجاه", "بين");
  private static final Set<String> COMPLAINTS =
      Set.of("شكوي", "دعوي قضاييه", "دعوي", "بلاغ", "بلاغا", "بلاغات");
  private static final Set<String> BACKINGS = Set.of("أيد", "رحب", "ترحيب", "أشاد");
  private static final Set<String> PLAIN_THREATS = Set.of(":هدد", ":توعد", ":لوح");
  private static final String STRIKE = "قصف";
  private final Frames frame;
  private final Cues cues;
  private final Clause clause;
  private final TriggerAt at;

  Toward(Frames frame) {
    this.frame = frame;
    cues = frame.cues;
    clause = frame.clause;
    at = frame.at;
  }

  /** Whether the preposition that governs a name makes it whom a word of the type is meant for. */
  boolean isToward(Argument argument, int from) {
    if (at.trigger().type() == EventType.AGREE && !new PledgedTo(frame).is(argument, from)) {
      return false;
    }
    String by = Government.of(clause, from, argument);
    Set<String> behind = cues.behind(at.trigger().lemma());
    if (behind != null) {
      boolean purpose =
          at.trigger().type() == EventType.REQUEST && by.equals("ل") && !argument.is("ل");
      return behind.contains(by) && !purpose;
    }
    if (isRefused(argument, by)) {
      return true;
    }
    if (frame.needs().equals("NOMINAL") && (by.isEmpty() || by.equals("ب") && !isDenunciation())) {
      return false;
    }
    if (by.equals("في") && isWhere(from)) {
      return true;
    }
    return switch (at.trigger().type()) {
      case REQUEST -> new Asked(frame).is(argument, by, from);
      case ACCUSE ->
          (by.isEmpty()
                  || by.equals("ب") && isDenounced()
                  || by.equals(Prepositions.AGENT)
                  || isBehindNoun(by, "ضد", "علي")
                  || isBehindNoun(by, "ل", "الي") && !isComplaint())
              && !isStruck(argument);
      case THREATEN -> isThreatened(argument, by, from);
      case REJECT ->
          (by.isEmpty()
                  || List.of("من", "ل", "ضد", "مع", Prepositions.AGENT).contains(by)
                  || isBehindNoun(by, "ب"))
              && !isDenied(argument, from)
              && !isMatter(argument)
              && !isStruck(argument);
      default ->
          TOWARD.contains(argument.by())
              && !isMatter(argument)
              && !isAgainst(argument, from)
              && !(isBacking() && isStruck(argument))
              && !isOccasion(argument, from)
              && !isWhereAgreed(argument)
              && new Praised(clause, at).is(from, argument);
    };
  }

  /** {@code نفى لقاءه بفلان}, {@code نفى وجود قوات فلانية}: whom what is denied is about. */
  private boolean isDenied(Argument argument, int from) {
    return Claim.isDenial(at) && !new Claim(frame).isWhose(argument.mention(), from);
  }

  /** {@code رفض فلانة تزويد فلانة}: behind whose it is, what another asked for. */
  private boolean isRefused(Argument argument, String by) {
    int noun = argument.mention().first() - 1;
    Argument owner = clause.startingAt(at.end());
    return at.trigger().type() == EventType.REJECT
        && frame.needs().equals("NOMINAL")
        && by.isEmpty()
        && owner != null
        && owner.mention().end() == noun
        && argument.mention().kind() != Mention.Kind.ADJECTIVE
        && clause.tokens().get(noun).isWord()
        && !clause.isVerb(noun)
        && !Fold.isDefinite(clause.tokens().get(noun).folded());
  }

  /** {@code أدان القمع في فلانة}, {@code نشكر الأشقاء في فلانة}: the place tells whom. */
  private boolean isWhere(int from) {
    SpeechCue cue =
        switch (at.trigger().type()) {
          case ACCUSE -> SpeechCue.ABUSE;
          case ENDORSE -> SpeechCue.KIN;
          default -> null;
        };
    int first = from;
    while (first < clause.tokens().size() && clause.isNamed(first)) {
      first++;
    }
    return cue != null
        && first < clause.tokens().size()
        && cues.isSpeech(cue, clause.tokens().get(first));
  }

  /** {@code الاتفاق النووي الفلاني}, {@code الأزمة الفلانية}. */
  private boolean isMatter(Argument argument) {
    Mention mention = argument.mention();
    return mention.kind() == Mention.Kind.ADJECTIVE
        && mention.first() > at.end()
        && cues.isSpeech(SpeechCue.MATTER, clause.tokens().get(mention.first() - 1));
  }

  /** {@code وافق في اجتماع لمجلس فلان}: of what the word fell at. */
  private boolean isOccasion(Argument argument, int from) {
    return at.isVerb()
        && at.trigger().type() == EventType.AGREE
        && argument.is("ل")
        && from < clause.tokens().size()
        && clause.tokens().get(from).reads("في");
  }

  /** {@code وافق على علاجه بألمانيا}, {@code مساعدة العائدين من الكويت}: where, not toward whom. */
  private boolean isWhereAgreed(Argument argument) {
    return at.trigger().type() == EventType.AGREE
        && (argument.is("ب") && argument.mention().kind() == Mention.Kind.PLACE
            || argument.is("من") && argument.mention().first() - at.end() > NEAR);
  }

  /** {@code تدعم الجهود لمكافحة فلان}, {@code مستعد للرد على فلان}. */
  private boolean isAgainst(Argument argument, int from) {
    return argument.is("ضد")
        || at.trigger().type() == EventType.AGREE && argument.is("علي")
        || clause
            .tokens()
            .subList(Math.min(from, argument.mention().first()), argument.mention().first())
            .stream()
            .anyMatch(t -> cues.isSpeech(SpeechCue.AGAINST, t.folded()));
  }

  /** {@code ندد بفلان}; {@code أدان} takes its object bare. */
  private boolean isDenounced() {
    return at.trigger().lemma().endsWith("ندد") || at.isNoun();
  }

  /** {@code تنديد بفلان}, {@code إشادة بفلان}; {@code اتهامات بالفساد} tells of what. */
  private boolean isDenunciation() {
    return DENUNCIATIONS.stream().anyMatch(at.form().word()::endsWith);
  }

  /** {@code شكوى إلى المحكمة ضد فلان}: not of whom it is sent to. */
  private boolean isComplaint() {
    return COMPLAINTS.contains(at.form().word());
  }

  private boolean isBehindNoun(String by, String... prepositions) {
    return at.isNoun() && List.of(prepositions).contains(by);
  }

  /** {@code حذر فلانا من}, {@code حذر من هجوم إيراني}, {@code هدد بضرب فلان}. */
  private boolean isThreatened(Argument argument, String by, int from) {
    if (frame.needs().equals("RETALIATION") && isOnCondition(argument)) {
      return false;
    }
    if (by.equals("من")) {
      boolean nation =
          at.trigger().lemma().endsWith(":حذر")
              && argument.mention().kind() == Mention.Kind.ADJECTIVE
              && !isMatter(argument);
      int gap = argument.mention().first() - (nation ? from : at.end());
      return gap <= NEAR && !clause.tokens().get(argument.mention().first() - 1).reads("ان");
    }
    boolean cut = by.equals("مع") || by.equals("بحق") || by.equals("في") && isRight(argument);
    return by.isEmpty()
        || isBehindNoun(by, "ل", "الي", "ضد", "علي")
        || by.equals("ل") && isBlow(argument)
        || (by.equals("ب") || by.equals("علي") || by.equals("ضد") || cut)
            && (!at.trigger().lemma().endsWith("حذر") || isAnswer(argument));
  }

  /** {@code هدد بتوجيه ضربة قوية لفلانة}: whom the blow is for. */
  private boolean isBlow(Argument argument) {
    int name = argument.mention().first();
    return PLAIN_THREATS.stream().anyMatch(at.trigger().lemma()::endsWith)
        && IntStream.range(Math.max(at.end(), name - NEAR), name)
            .anyMatch(i -> cues.isBareSpeech(SpeechCue.FORCE, clause.tokens().get(i)));
  }

  /** {@code سترد في حال هجوم فلانة على فلانة}: the condition is read for itself. */
  private boolean isOnCondition(Argument argument) {
    return clause.tokens().subList(at.end(), argument.mention().first()).stream()
        .anyMatch(t -> t.reads("حال") || t.reads("اذا"));
  }

  /** {@code في حق فلان}. */
  private boolean isRight(Argument argument) {
    int before = argument.mention().first() - 1;
    return before >= at.end() && clause.tokens().get(before).folded().equals("حق");
  }

  /** {@code سترد على فلان}, {@code سترد بقوة على أي هجوم فلاني}. */
  private boolean isAnswer(Argument argument) {
    int name = argument.mention().first();
    return IntStream.range(Math.max(at.end(), name - FAR_ANSWER), name)
        .anyMatch(i -> cues.isSpeech(SpeechCue.ANSWER, clause.tokens().get(i).folded()));
  }

  /** {@code قصف موقع إسرائيلي}, {@code اعتقال صحفيين فلسطينيين}: the nationality of what is hit. */
  private boolean isOfVictim(Mention mention) {
    int victim = mention.first() - 1;
    return victim > at.end()
        && !Fold.isDefinite(clause.tokens().get(victim).folded())
        && clause.tokens().get(victim - 1).forms().stream()
            .anyMatch(f -> STRIKE.equals(f.word()) || cues.isSpeech(SpeechCue.SUFFERED, f.word()));
  }

  /**
   * {@code استهداف الحوثيين لمطار}; a government or an army arrests and is not arrested: behind the
   * noun who does it, then what it hits.
   */
  private boolean isDoer(Mention mention) {
    int next = mention.end();
    return next < clause.tokens().size()
        && Government.preposition(clause, next).equals("ل")
        && clause.clitic(mention.first()) != 'ل';
  }

  /** {@code يؤيد رحيل فلان}, {@code وافقت على محاكمة فلان}; condolences are for whom it befell. */
  private boolean isBacking() {
    return at.trigger().type() == EventType.AGREE
        || BACKINGS.stream().anyMatch(at.trigger().lemma()::endsWith);
  }

  /** {@code هجمات الحوثيين}; a people is displaced: {@code تهجير الفلانيين}. */
  private static boolean isArmedGroup(Mention mention) {
    return mention.kind() == Mention.Kind.GROUP
        && mention.entity().kind() != ParticipantKind.COUNTRY;
  }

  /** {@code أدان تفجير كابول}, {@code هجوم موسكو}: the place or victim of what is condemned. */
  boolean isStruck(Argument argument) {
    Mention mention = argument.mention();
    if (mention.first() == 0 || isDoer(mention) || isArmedGroup(mention)) {
      return false;
    }
    if (mention.kind() == Mention.Kind.ADJECTIVE) {
      return isOfVictim(mention);
    }
    int head = mention.first() - 1;
    if (head > at.end() && Prepositions.isTransparent(clause.cues(), clause.tokens().get(head))) {
      head--;
    }
    if (head - 1 > at.end() - 1 && clause.tokens().get(head).reads("علي")) {
      head--;
    }
    for (Form form : clause.tokens().get(head).forms()) {
      String word = Fold.isDefinite(form.word()) ? form.word().substring(2) : form.word();
      if (cues.isSpeech(SpeechCue.SUFFERED, word)
          || cues.isSpeech(SpeechCue.FORCE, word)
              && (mention.city() != null
                  || mention.kind() == Mention.Kind.CAPITAL
                  || mention.kind() == Mention.Kind.PLACE)) {
        return true;
      }
    }
    return false;
  }
}
