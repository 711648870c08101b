package org.diwan.extract.agreement;

import java.util.Set;
import java.util.function.Predicate;
import org.diwan.extract.agreement.DocumentWords.Cue;
import org.diwan.model.AgreementStatus;
import org.diwan.text.DateMention;
import org.diwan.text.Fold;
import org.diwan.text.Negation;
import org.diwan.text.Token;
import org.jspecify.annotations.Nullable;

/** Finds the word that tells how far a document has come, before its noun or behind its name. */
final class Steps {
  private static final int VERB_REACH = 18;
  private static final int NOUN_REACH = 3;
  private static final int SUBJECT_REACH = 10;
  private static final int BEHIND = 4;
  private static final Set<String> RELATIVES =
      Set.of(
          "الذي", "التي", "الذين", "اللتين", "اللذين", "حيث", "فيما", "بينما", "لكن", "بعدما", "ان",
          "بان", "انه", "انها", "بانه", "بانها");
  private static final Set<String> INTRANSITIVE = Set.of("نته", "نهار", "صدر", "نسحب");
  private static final Set<String> POINTING = Set.of("هذا", "هذه");
  private static final Set<String> LIGHT = Set.of("تم", "تمت", "جري", "جرت");
  private static final int THREAT_REACH = 6;

  /** {@code جمدت إثر}: behind it stands when and why, and not what. */
  private static final Set<String> AFTERWARDS =
      Set.of("اثر", "عقب", "بعد", "قبل", "منذ", "خلال", "حتي", "رسميا", "نهاييا", "موقتا", "جرا");

  /** What the verb behind them tells has not come about: {@code الاتفاق لم ينه الحرب}. */
  private static final Set<String> OPEN = Set.of("ان", "الا", "كي", "لكي");

  private static final String WORKING = "العمل";
  private static final String RANGE = "حيز";
  private static final String FRAME = "اطار";
  private static final String STAYS = "بقي";
  private static final String BASIS = "بنا";
  private static final String COMMENT = "تعليق";
  private static final String ON = "علي";
  private static final Set<String> INSIDE = Set.of("في", "ضمن");
  private static final Set<String> FORCE = Set.of("النفاذ", "التنفيذ", "المفعول");
  private final DocumentWords words;

  Steps(DocumentWords words) {
    this.words = words;
  }

  @Nullable Step of(Passage passage, Occurrence document) {
    Step before = before(passage, document.first());
    return before == null ? behind(passage, document) : before;
  }

  private @Nullable Step before(Passage passage, int noun) {
    for (int i = noun - 1; i >= Math.max(0, noun - VERB_REACH); i--) {
      Token token = passage.token(i);
      if (passage.isStop(i) || RELATIVES.contains(token.folded())) {
        return null;
      }
      if (!token.isWord() || passage.over(i) != null) {
        continue;
      }
      Step step = at(passage, i, noun);
      if (step != null) {
        return step;
      }
      if (words.steps().verb(token) != null) {
        return null;
      }
    }
    return null;
  }

  private @Nullable Step at(Passage passage, int at, int noun) {
    Token token = passage.token(at);
    if (Leaving.leadsTo(passage, at, noun, words)) {
      boolean only = isThreatened(passage, at, AgreementStatus.ENDED);
      AgreementStatus status = only ? AgreementStatus.IN_FORCE : AgreementStatus.ENDED;
      return new Step(status, at, Step.Kind.NOUN);
    }
    AgreementStatus verbal = words.steps().noun(token);
    if (verbal == AgreementStatus.NEGOTIATING && at > 0 && isLeadTo(passage, at - 1, noun)) {
      return new Step(AgreementStatus.AGREED, at, Step.Kind.VERB);
    }
    if (verbal == AgreementStatus.NEGOTIATING && isOfOneThere(passage, at, noun)) {
      return null;
    }
    if (verbal != null && mayReach(passage, at, noun) && !isOutOfPlace(passage, at, noun)) {
      Step governing = governing(passage, at, verbal);
      if (governing != null) {
        return governing;
      }
      boolean threat = isThreatened(passage, at, verbal);
      if (!threat) {
        return new Step(approved(passage, at, noun, verbal), at, Step.Kind.NOUN);
      }
      if (Leaving.is(passage.token(at))) {
        return new Step(AgreementStatus.IN_FORCE, at, Step.Kind.NOUN);
      }
    }
    AgreementStatus verb = words.steps().verb(token);
    if (verb == AgreementStatus.ENDED && isLeadTo(passage, at, noun)) {
      return new Step(AgreementStatus.AGREED, at, Step.Kind.VERB);
    }
    if (verb != null
        && (verb != AgreementStatus.IN_FORCE || isInForce(passage, at))
        && !OwnObject.is(passage, at, words)
        && !isItsOwn(passage, verb, at, noun)
        && !(verb == AgreementStatus.ENDED && isOfAnother(passage, at, noun))
        && (verb == AgreementStatus.SIGNED || !hasObject(passage, at + 1, noun))) {
      return new Step(approved(passage, at, noun, verb), at, Step.Kind.VERB);
    }
    AgreementStatus participle = words.steps().participle(token);
    return participle != null
            && participle != AgreementStatus.PROPOSED
            && noun - at <= NOUN_REACH
            && noun - at > 1
        ? new Step(participle, at, Step.Kind.STANDING)
        : null;
  }

  /** {@code إعادة التفاوض حول اتفاق}, {@code محادثات إحياء الاتفاق}: it is there already. */
  boolean isOfOneThere(Passage passage, int talks, int noun) {
    return talks > 0 && words.is(passage.token(talks - 1), Cue.ANEW)
        || passage.tokens().subList(talks + 1, noun).stream()
            .anyMatch(t -> t.isWord() && words.is(t, Cue.REVISES));
  }

  /**
   * {@code تهديد فلانة بإلغاء معاهدة}: what is threatened has not ended; one that is only
   * threatened to be left is in force.
   */
  private boolean isThreatened(Passage passage, int at, AgreementStatus status) {
    if (status != AgreementStatus.ENDED && status != AgreementStatus.SUSPENDED) {
      return false;
    }
    for (int i = at - 1; i >= Math.max(0, at - THREAT_REACH) && !passage.isStop(i); i--) {
      if (words.is(passage.token(i), Cue.THREATENS)) {
        return true;
      }
    }
    return false;
  }

  /** {@code تعليق تنفيذ الاتفاق}: what is done with its carrying out. */
  private @Nullable Step governing(Passage passage, int at, AgreementStatus status) {
    AgreementStatus before =
        status == AgreementStatus.IMPLEMENTING && at > 0
            ? words.steps().noun(passage.token(at - 1))
            : null;
    boolean governs =
        before == AgreementStatus.SUSPENDED
            || before == AgreementStatus.ENDED
            || before == AgreementStatus.EXTENDED;
    return governs && before != null && !isThreatened(passage, at - 1, before)
        ? new Step(before, at - 1, Step.Kind.NOUN)
        : null;
  }

  /**
   * {@code حصل على إطار للاتفاق}, {@code حيز التنفيذ}, {@code يبقى الاتفاق}: only behind {@code في}
   * a frame tells of what goes by a document, the range is a matter of its verb, and one stays
   * {@code ضمن} it.
   */
  private static boolean isOutOfPlace(Passage passage, int at, int noun) {
    String word = passage.token(at).folded();
    String before = at == 0 ? "" : passage.token(at - 1).folded();
    String next = passage.token(at + 1).folded();
    return word.equals(FRAME) && !INSIDE.contains(before)
        || word.endsWith(BASIS) && !next.equals(ON)
        || word.contains(COMMENT) && passage.token(noun - 1).folded().equals(ON)
        || FORCE.contains(word) && before.equals(RANGE)
        || word.endsWith(STAYS) && !INSIDE.contains(passage.token(noun - 1).folded());
  }

  /** {@code انتهت المحادثات إلى اتفاق}, {@code أسفرت المحادثات عن اتفاق}. */
  private boolean isLeadTo(Passage passage, int at, int noun) {
    String lead = passage.token(noun - 1).folded();
    return passage.token(at).folded().contains("نته") && lead.equals("الي")
        || words.is(passage.token(at), Cue.YIELDS) && (lead.equals("عن") || lead.equals("الي"));
  }

  /** {@code ينهي الاتفاق عداء}: what the document does, not what is done to it. */
  private static boolean isItsOwn(Passage passage, AgreementStatus verb, int at, int noun) {
    boolean acts = verb != AgreementStatus.SIGNED && verb != AgreementStatus.IN_FORCE;
    boolean falls = INTRANSITIVE.stream().anyMatch(passage.token(at).folded()::contains);
    boolean pointed = at == noun - 2 && POINTING.contains(passage.token(noun - 1).folded());
    return acts && !falls && (at == noun - 1 || pointed) && !isLed(passage, at);
  }

  /** {@code مهلة تنتهي في مايو، لإصلاح الاتفاق}: what ends is told before the verb. */
  private static boolean isOfAnother(Passage passage, int at, int noun) {
    Token head = passage.token(Math.max(0, at - 1));
    boolean relative =
        head.isWord()
            && head.folded().length() > 3
            && !Fold.isDefinite(head.folded())
            && passage.over(at - 1) == null
            && Reality.isPresent(passage.token(at));
    return relative && hasComma(passage, at, noun);
  }

  /** {@code جدد الجانبان الدعوة إلى}: what is done is done to something else. */
  private boolean hasObject(Passage passage, int from, int noun) {
    for (int i = from; i < noun; i++) {
      Token token = passage.token(i);
      if (token.isWord()
          && passage.over(i) == null
          && Fold.isDefinite(token.folded())
          && !words.is(token, Cue.SHARED)
          && !WORKING.equals(token.folded())
          && passage.dates().stream().noneMatch(covers(i))) {
        return true;
      }
    }
    return false;
  }

  private static Predicate<DateMention> covers(int token) {
    return date -> date.firstToken() <= token && token < date.pastLastToken();
  }

  private static boolean isLed(Passage passage, int at) {
    return passage.sentence().mentions().stream()
        .anyMatch(m -> m.end() <= at && m.end() >= at - 1 && m.canTakePart());
  }

  /**
   * {@code توقيع وزيري البلدين على اتفاق}: near, or with {@code على} right before the document; not
   * {@code مشروع قرار يرفض الاتفاق}.
   */
  private boolean mayReach(Passage passage, int at, int noun) {
    int gap = noun - at - 1;
    if (words.steps().noun(passage.token(at)) == AgreementStatus.PROPOSED) {
      return allSubject(passage, at + 1, noun);
    }
    if (gap < NOUN_REACH || isTalk(passage, at) && gap <= SUBJECT_REACH) {
      return !hasComma(passage, at, noun);
    }
    int end = Prepositions.isAway(passage.token(noun - 1).folded()) ? noun - 1 : noun;
    return gap <= SUBJECT_REACH
        && !hasComma(passage, at, noun)
        && (passage.token(noun - 1).folded().equals("علي") || allSubject(passage, at + 1, end));
  }

  /** {@code وافق البرلمان على}: what a body of the state agrees to is ratified. */
  private AgreementStatus approved(Passage passage, int at, int noun, AgreementStatus status) {
    boolean agrees =
        status == AgreementStatus.AGREED && passage.token(at).folded().contains("وافق");
    int from = Math.max(0, at - NOUN_REACH);
    return agrees
            && passage.tokens().subList(from, noun).stream().anyMatch(t -> words.is(t, Cue.STATE))
        ? AgreementStatus.RATIFIED
        : status;
  }

  private boolean isTalk(Passage passage, int at) {
    return words.steps().noun(passage.token(at)) == AgreementStatus.NEGOTIATING;
  }

  private static boolean hasComma(Passage passage, int from, int end) {
    for (int i = from; i < end; i++) {
      if (passage.isComma(i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean allSubject(Passage passage, int from, int end) {
    for (int i = from; i < end; i++) {
      if (passage.over(i) == null && passage.token(i).isWord()) {
        return false;
      }
    }
    return true;
  }

  /** {@code دخل} needs its {@code حيز}, which may stand behind the document's name. */
  private static boolean isInForce(Passage passage, int at) {
    if (!passage.token(at).folded().contains("دخل")) {
      return true;
    }
    int end = Math.min(passage.tokens().size(), at + VERB_REACH);
    for (int i = at + 1; i < end && !passage.isStop(i) && !passage.isComma(i); i++) {
      String folded = passage.token(i).folded();
      if (folded.equals(RANGE) || i < at + NOUN_REACH && FORCE.contains(folded)) {
        return true;
      }
    }
    return false;
  }

  /** The word that tells it behind its name. */
  @Nullable Step behind(Passage passage, Occurrence document) {
    int end = Math.min(passage.tokens().size(), document.end() + BEHIND);
    for (int i = document.nounEnd(); i < end; i++) {
      Token token = passage.token(i);
      if (i >= document.end() && closes(passage, document, i) || isAnother(passage, document, i)) {
        return null;
      }
      AgreementStatus status = words.steps().participle(token);
      if (status == null) {
        status = isContent(passage, document, i) ? null : verbBehind(passage, i);
      }
      if (status != null) {
        boolean inForce = status == AgreementStatus.SIGNED && isEntered(passage, i + 1);
        return new Step(inForce ? AgreementStatus.IN_FORCE : status, i, Step.Kind.BEHIND);
      }
    }
    return null;
  }

  /** {@code تم توقيعها عام 1991 ودخلت حيز التنفيذ}: whether the further step is told. */
  private boolean isEntered(Passage passage, int from) {
    int end = Math.min(passage.tokens().size(), from + VERB_REACH);
    for (int i = from; i < end && !passage.isStop(i); i++) {
      Token token = passage.token(i);
      if (token.isWord() && words.nouns().longest(passage.tokens(), i) != null) {
        return false;
      }
      if (token.folded().startsWith("ودخل") && isInForce(passage, i)) {
        return true;
      }
    }
    return false;
  }

  /** {@code اتفاق يحل محل | الاتفاق الموقع عام 1997}: what stands behind is of that one. */
  private boolean isAnother(Passage passage, Occurrence document, int at) {
    return at > document.nounEnd()
        && passage.token(at).isWord()
        && Fold.isDefinite(passage.token(at).folded())
        && words.nouns().longest(passage.tokens(), at) != null;
  }

  /** {@code اتفاق ينهي حالة الحرب}, {@code الاتفاق الذي علق العقوبات}: what it does itself. */
  private boolean isContent(Passage passage, Occurrence document, int at) {
    String folded = passage.token(at).folded();
    AgreementStatus verb = words.steps().verb(passage.token(at));
    return (verb == AgreementStatus.ENDED || verb == AgreementStatus.SUSPENDED)
        && INTRANSITIVE.stream().noneMatch(folded::contains)
        && (document.isIndefinite() && (folded.startsWith("ي") || folded.startsWith("ت"))
            || hasOwnObject(passage, at)
            || isRelative(passage.token(at - 1))
                && !folded.endsWith("ه")
                && !folded.endsWith("ها"));
  }

  /** {@code المعاهدة أنهت حربا}: a verb and, right behind it, what it is done to. */
  private static boolean hasOwnObject(Passage passage, int at) {
    if (at + 1 >= passage.tokens().size()) {
      return false;
    }
    Token object = passage.token(at + 1);
    return object.isWord()
        && !object.hasConjunction()
        && passage.over(at + 1) == null
        && passage.dates().stream().noneMatch(covers(at + 1))
        && !AFTERWARDS.contains(object.folded())
        && !Prepositions.opens(object);
  }

  private static boolean isRelative(Token token) {
    return token.folded().equals("الذي") || token.folded().equals("التي");
  }

  private static boolean closes(Passage passage, Occurrence document, int at) {
    Token token = passage.token(at);
    boolean goesOn =
        at == document.end()
            && passage.isComma(at)
            && at + 1 < passage.tokens().size()
            && RELATIVES.contains(passage.token(at + 1).folded());
    return !token.isWord() && !goesOn && !Marks.isQuote(token) || token.hasConjunction();
  }

  private static boolean isOpen(Token before) {
    return OPEN.contains(before.folded()) || Negation.isNot(before);
  }

  private @Nullable AgreementStatus verbBehind(Passage passage, int at) {
    if (at > 0 && Reality.isPresent(passage.token(at)) && isOpen(passage.token(at - 1))) {
      return null;
    }
    if (at > 0 && LIGHT.contains(passage.token(at - 1).folded())) {
      return words.steps().noun(passage.token(at));
    }
    AgreementStatus status = words.steps().verb(passage.token(at));
    boolean other = status == AgreementStatus.IN_FORCE && !isInForce(passage, at);
    return other || isRelating(passage, at) ? null : status;
  }

  /** {@code ما تعلق بالبورصة}: what has to do with something, and suspends nothing. */
  private static boolean isRelating(Passage passage, int at) {
    return at + 1 < passage.tokens().size()
        && passage.token(at).folded().equals("تعلق")
        && passage.token(at + 1).folded().charAt(0) == 'ب';
  }
}
