package org.diwan.extract.agreement;

import java.util.List;
import java.util.Set;
import org.diwan.extract.agreement.DocumentWords.Cue;
import org.diwan.model.AgreementStatus;
import org.diwan.model.AgreementType;
import org.diwan.model.Event;
import org.diwan.model.EventStatus;
import org.diwan.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * How far a document has come: a definite one is there and its step only moves it on, an indefinite
 * one is there only where a signing or a step brings it about.
 */
final class Stages {
  private static final int TALKS = 9;
  private static final int AHEAD = 5;
  private static final Set<String> WISHES =
      Set.of("اراد", "عزم", "استعداد", "رغب", "نيه", "نيت", "ضروره");

  /** Unlike {@code مفاوضات}, they may be about what was made long before. */
  private static final Set<String> TALKS_OF = Set.of("محادث", "مباحث");

  private static final String NEGOTIATES = "فاوض";
  private static final String REACHES = "توصل";
  private static final Set<String> ABOUT = Set.of("حول", "بشان", "بخصوص", "عن");

  private static final Set<String> THAT = Set.of("ان", "بان");

  /** {@code من أجل متابعة تنفيذ}: it is carried out by now. */
  private static final Set<String> GOING_ON = Set.of("متابعه", "مواصله", "استمرار", "استكمال");

  /** {@code ستستمر في تنفيذ}: it is carried out by now. */
  private static final Set<String> LASTING = Set.of("ستمر", "واصل");

  private final DocumentWords words;
  private final Reality reality;
  private final Steps steps;

  Stages(DocumentWords words, Steps steps) {
    this.words = words;
    this.steps = steps;
    this.reality = new Reality(words);
  }

  /** The stage, null where there is no such document. */
  @Nullable Stage of(
      Passage passage, Occurrence document, @Nullable Step step, @Nullable Event signing) {
    boolean behind = step != null && step.isSettled();
    if (step != null && step.kind() == Step.Kind.STANDING && reality.isDenied(passage, step)) {
      return null;
    }
    if (isLeft(passage, document, step)) {
      return new Stage(AgreementStatus.IN_FORCE, true);
    }
    boolean doubtful =
        !behind
            && (reality.isDenied(passage, document, step)
                || reality.isSupposed(passage, document, step));
    boolean real = step == null || reality.isAsserted(passage, step);
    boolean toCome = Reality.isFuture(passage, step, words);
    boolean planned = signing != null && (toCome || signing.status() == EventStatus.PLANNED);
    if (signing != null
        && !(planned && behind)
        && (planned ? reality.mayCome(passage, document, step) : real)
        && !reality.isDenied(passage, document, step)
        && !reality.isPerhaps(passage, step)
        && !reality.isConditional(passage, document, step)) {
      return planned ? new Stage(AgreementStatus.AGREED, true) : signed(document, step);
    }
    boolean mayTell =
        step != null
            && (!doubtful || isProposal(step) || isKept(passage, step) || isGoingOn(passage, step));
    Stage told = step != null && mayTell ? told(passage, document, step) : null;
    if (told == null && step != null && !behind) {
      told = settled(passage, document);
    }
    if (told != null) {
      return told;
    }
    if (isQuoted(passage, document)) {
      return new Stage(AgreementStatus.ISSUED, true);
    }
    int talks = talks(passage, document);
    boolean there = talks >= 0 && isThere(passage, document, talks);
    if (talks >= 0 && !there) {
      return new Stage(AgreementStatus.NEGOTIATING, true);
    }
    if (document.isIndefinite() && !there) {
      boolean reached = step == null && !doubtful && Reached.is(passage, document);
      return reached ? new Stage(AgreementStatus.AGREED, true) : null;
    }
    if (!isStillOpen(passage, document, step)) {
      return new Stage(usual(document), false);
    }
    return isOnlyHoped(passage, document, step) ? null : new Stage(AgreementStatus.AGREED, true);
  }

  /** {@code إعادة التفاوض}, {@code مباحثات حول اتفاقية السلام}: on one that is there already. */
  private boolean isThere(Passage passage, Occurrence document, int talks) {
    String word = passage.token(talks).folded();
    boolean about =
        !document.isIndefinite()
            && ABOUT.contains(passage.token(document.first() - 1).folded())
            && TALKS_OF.stream().anyMatch(word::contains)
            && passage.tokens().stream().noneMatch(t -> t.folded().contains(NEGOTIATES));
    return about || steps.isOfOneThere(passage, talks, document.first());
  }

  /** {@code إمكانية توقيع الاتفاقية}, {@code قبل توقيعها}: what is still to be made is agreed. */
  private boolean isStillOpen(Passage passage, Occurrence document, @Nullable Step step) {
    return step != null
        && !step.isSettled()
        && isMaking(step.status())
        && isMaking(usual(document))
        && (reality.isSupposed(passage, document, step) || isEarlier(passage, step.at()));
  }

  /** {@code السعي إلى التوصل إلى اتفاق السلام}: nobody has come to it. */
  private boolean isOnlyHoped(Passage passage, Occurrence document, @Nullable Step step) {
    return step != null
        && step.status() == AgreementStatus.AGREED
        && passage.token(step.at()).folded().contains(REACHES)
        && words.known(passage.tokens(), document.first()) == null;
  }

  private static boolean isMaking(AgreementStatus status) {
    return status == AgreementStatus.SIGNED
        || status == AgreementStatus.AGREED
        || status == AgreementStatus.ISSUED;
  }

  private static boolean isEarlier(Passage passage, int step) {
    return step > 0 && passage.token(step - 1).folded().equals("قبل");
  }

  /** {@code عزمه تطبيق اتفاق موقع عام 2000}: what is wished of it is not yet, it is signed. */
  private @Nullable Stage settled(Passage passage, Occurrence document) {
    Step behind = steps.behind(passage, document);
    return behind == null || behind.status() != AgreementStatus.SIGNED
        ? null
        : told(passage, document, behind);
  }

  /** {@code أوضح بيان لوزراء خارجية}: what speaks is there. */
  private boolean isQuoted(Passage passage, Occurrence document) {
    return document.noun().type() == AgreementType.JOINT_STATEMENT
        && document.first() > 0
        && words.isVerb(passage.token(document.first() - 1));
  }

  private static Stage signed(Occurrence document, @Nullable Step step) {
    AgreementStatus status =
        document.noun().type() == AgreementType.JOINT_STATEMENT
            ? AgreementStatus.ISSUED
            : AgreementStatus.SIGNED;
    if (step == null || step.status().ordinal() <= status.ordinal()) {
      return new Stage(status, true);
    }
    boolean goesBy = status == AgreementStatus.ISSUED && step.status() == AgreementStatus.IN_FORCE;
    return new Stage(goesBy ? status : step.status(), true);
  }

  /** {@code انتهاك الاتفاق}, {@code عدم الالتزام بالاتفاق}: what is kept or broken binds by now. */
  private boolean isKept(Passage passage, Step step) {
    return step.kind() == Step.Kind.NOUN
        && words.is(passage.token(step.at()), Cue.KEPT)
        && !reality.isOnCondition(passage, step.at());
  }

  /** {@code بموجب اتفاقية وقعت عام 1991 ودخلت حيز التنفيذ}. */
  private boolean isEntered(Passage passage, Occurrence document) {
    Step behind = steps.behind(passage, document);
    return behind != null
        && behind.status() == AgreementStatus.IN_FORCE
        && words.steps().verb(passage.token(behind.at())) == null;
  }

  private static boolean isProposal(Step step) {
    return step.status() == AgreementStatus.PROPOSED;
  }

  private @Nullable Stage told(Passage passage, Occurrence document, Step step) {
    if (step.status() == AgreementStatus.ISSUED && !isIssued(document.noun().type())
        || step.status() == AgreementStatus.NEGOTIATING && !isTalkedOf(passage, document, step)
        || isWithdrawal(passage, document, step)) {
      return null;
    }
    if (Reality.isFuture(passage, step, words)) {
      return step.status() == AgreementStatus.SIGNED
          ? new Stage(AgreementStatus.AGREED, true)
          : null;
    }
    if (isNegotiated(passage, step)) {
      return new Stage(AgreementStatus.AGREED, true);
    }
    if (isToExpire(passage, step)) {
      return new Stage(AgreementStatus.IN_FORCE, true);
    }
    boolean inForce = step.status() == AgreementStatus.IN_FORCE;
    if (inForce && document.noun().type() == AgreementType.JOINT_STATEMENT) {
      return new Stage(AgreementStatus.ISSUED, true);
    }
    if (inForce && step.kind() == Step.Kind.NOUN) {
      boolean news = document.isIndefinite() && passage.token(step.at()).folded().endsWith("حسب");
      AgreementStatus status = news ? AgreementStatus.AGREED : AgreementStatus.IN_FORCE;
      return new Stage(status, isKept(passage, step) || isEntered(passage, document));
    }
    if (isInUse(step.status()) && (isMeant(passage, step) || isToBring(passage, document, step))) {
      return null;
    }
    boolean plain = Reality.isOpen(step.status()) || isInUse(step.status());
    return plain || reality.isAsserted(passage, step) ? new Stage(step.status(), true) : null;
  }

  /** {@code اتفاقا}, or {@code تتفاوض كينيا على اتفاقية التجارة}: one that talks are to bring. */
  private boolean isTalkedOf(Passage passage, Occurrence document, Step step) {
    return document.isIndefinite()
        || step.kind() == Step.Kind.VERB
            && !document.isBare()
            && words.known(passage.tokens(), document.first()) == null
            && !steps.isOfOneThere(passage, step.at(), document.first());
  }

  /** {@code اتفاق تفاوض عليه البلدان}: the talks about it are over. */
  private static boolean isNegotiated(Passage passage, Step step) {
    String folded = passage.token(step.at()).folded();
    return step.status() == AgreementStatus.NEGOTIATING
        && step.kind() == Step.Kind.BEHIND
        && folded.startsWith("تفاوض");
  }

  /** {@code المعاهدة الحالية تنتهي في ديسمبر}: until then it is in force. */
  private static boolean isToExpire(Passage passage, Step step) {
    Token token = passage.token(step.at());
    return step.status() == AgreementStatus.ENDED
        && step.kind() != Step.Kind.NOUN
        && step.kind() != Step.Kind.STANDING
        && token.folded().contains("نتهي")
        && Reality.isPresent(token);
  }

  /** {@code لتنفيذ}, {@code إرادتها تطبيق}: what is to be done with it. */
  private boolean isMeant(Passage passage, Step step) {
    if (step.kind() != Step.Kind.NOUN) {
      return false;
    }
    boolean purpose = passage.token(step.at()).folded().charAt(0) == 'ل';
    if (isGoingOn(passage, step)) {
      return false;
    }
    return purpose
        || isAhead(passage, step.at())
        || step.at() > 1 && isSubjunctive(passage, step.at() - 1);
  }

  private static boolean isGoingOn(Passage passage, Step step) {
    return step.status() == AgreementStatus.IMPLEMENTING
        && step.at() > 0
        && passage.token(step.at() - 1).readsAny(GOING_ON);
  }

  /** {@code أن تنفيذ الاتفاق سيعزز الأمن}: once it is carried out. */
  private boolean isToBring(Passage passage, Occurrence document, Step step) {
    if (document.end() >= passage.tokens().size()
        || step.at() == 0
        || !passage.token(step.at() - 1).readsAny(THAT)) {
      return false;
    }
    Token next = passage.token(document.end());
    return next.isWord() && next.folded().charAt(0) == 'س' && FiniteShape.is(next, words);
  }

  /** {@code كيفية تنفيذ}, {@code محادثات حول تنفيذ}, {@code سيناقشون اليوم تفعيل}. */
  private boolean isAhead(Passage passage, int step) {
    for (int i = step - 1; i >= Math.max(0, step - AHEAD); i--) {
      Token token = passage.token(i);
      if (passage.isStop(i) || passage.isComma(i)) {
        return false;
      }
      if (isWish(passage, i)
          || words.is(token, Cue.AWAITS)
          || words.steps().noun(token) == AgreementStatus.NEGOTIATING) {
        return true;
      }
    }
    return false;
  }

  /** {@code أن تواصل تنفيذ}. */
  private static boolean isSubjunctive(Passage passage, int at) {
    Token token = passage.token(at);
    return token.isWord()
        && passage.token(at - 1).folded().equals("ان")
        && Reality.isPresent(token)
        && passage.over(at) == null;
  }

  /** {@code ستلتزم بتنفيذ}, {@code رغبته في تطبيق}. */
  private boolean isWish(Passage passage, int at) {
    Token token = passage.token(at);
    boolean future =
        token.isWord()
            && token.folded().charAt(0) == 'س'
            && FiniteShape.is(token, words)
            && LASTING.stream().noneMatch(token.folded()::contains);
    return future || token.isWord() && WISHES.stream().anyMatch(token.folded()::startsWith);
  }

  private static boolean isInUse(AgreementStatus status) {
    return status == AgreementStatus.IN_FORCE || status == AgreementStatus.IMPLEMENTING;
  }

  private static boolean isIssued(AgreementType type) {
    return type == AgreementType.JOINT_STATEMENT || type == AgreementType.DOCUMENT;
  }

  /** {@code انسحبت كندا من الاتفاق الموقع عام 2015}: it was signed, and the others keep it. */
  private boolean isLeft(Passage passage, Occurrence document, @Nullable Step step) {
    return !document.isIndefinite()
        && (LeftLater.is(passage, document, words)
            || step != null && isWithdrawal(passage, document, step));
  }

  /** One party's leaving ends only what it had with another. */
  private boolean isWithdrawal(Passage passage, Occurrence document, Step step) {
    List<Token> name = passage.tokens().subList(document.nounEnd(), document.end());
    boolean withOne =
        name.stream().anyMatch(Prepositions::isJoining)
            && name.stream().noneMatch(t -> words.isPlain(t, Cue.POWERS));
    return Leaving.is(passage.token(step.at()))
        && (!withOne || words.known(passage.tokens(), document.first()) != null);
  }

  /** {@code مفاوضات … إلى اتفاق}: the word of talks before a document, -1 for none. */
  private int talks(Passage passage, Occurrence document) {
    for (int i = document.first() - 1; i >= Math.max(0, document.first() - TALKS); i--) {
      if (passage.isStop(i) || passage.isComma(i)) {
        return -1;
      }
      if (words.steps().noun(passage.token(i)) == AgreementStatus.NEGOTIATING
          && !words.is(passage.token(i), Cue.DENIES)) {
        return i;
      }
    }
    return -1;
  }

  /**
   * What a document is where nothing is told: {@code الاتفاق} was come to, {@code الاتفاقية}
   * signed.
   */
  private static AgreementStatus usual(Occurrence document) {
    boolean formal = document.match().form().word().contains("اتفاقي");
    return switch (document.noun().type()) {
      case ACTION_PLAN, PROGRAMME -> AgreementStatus.IMPLEMENTING;
      case JOINT_STATEMENT -> AgreementStatus.ISSUED;
      case TREATY, CONVENTION -> AgreementStatus.IN_FORCE;
      case AGREEMENT -> formal ? AgreementStatus.SIGNED : AgreementStatus.AGREED;
      case PROTOCOL, MOU, MINUTES, LETTER_OF_INTENT, CONTRACT, DOCUMENT -> AgreementStatus.SIGNED;
    };
  }
}
