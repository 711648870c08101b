package org.diwan.extract.agreement;

import java.util.List;
import java.util.Set;
import org.diwan.extract.agreement.DocumentWords.Cue;
import org.diwan.extract.entity.mention.Mention;
import org.diwan.model.AgreementStatus;
import org.diwan.model.AgreementType;
import org.diwan.model.DateSpan;
import org.diwan.model.Event;
import org.diwan.model.EventStatus;
import org.diwan.model.Evidence;
import org.diwan.model.ParticipantKind;
import org.diwan.text.Token;
import org.jspecify.annotations.Nullable;

/** Makes the record of one occurrence of a document. */
final class Records {
  private static final int PRIVATE_REACH = 5;
  private static final Set<String> POINTING = Set.of("هذا", "هذه", "بهذا", "بهذه", "لهذا", "لهذه");
  private static final Set<String> ANY = Set.of("اي", "ايه", "باي", "لاي", "بايه", "لايه");
  private static final Set<String> BEST = Set.of("اعظم", "افضل", "اسوا", "احسن");
  private static final Set<String> GREATEST = Set.of("اكبر", "اضخم");
  private static final Set<String> CALLED = Set.of("في", "هي", "اي", "تعد", "تعتبر", "اعتبرت");
  private static final Set<String> THIS_IS = Set.of("وهو", "وهي");
  private static final Set<String> FORMER = Set.of("سابق", "سابقا", "سابقه");
  private static final Set<String> COURTS =
      Set.of("المحكمه", "النيابه", "الادعا", "المدعي", "القضا", "المدعين");
  private final DocumentWords words;
  private final Purpose purpose;
  private final Steps steps;
  private final Stages stages;
  private final Parties parties;

  Records(DocumentWords words, NameEnd ends) {
    this.words = words;
    this.purpose = new Purpose(words, ends);
    this.steps = new Steps(words);
    this.stages = new Stages(words, steps);
    this.parties = new Parties(words);
  }

  /** The record, none where there is no such document, several where they are told one by one. */
  List<Named> of(Passage passage, Occurrence document) {
    Step step = steps.of(passage, document);
    Event signing = Signings.near(passage, document, words);
    Stage stage = stages.of(passage, document, step, signing);
    if (stage == null
        || Weights.isOrder(document, step)
        || !Weights.isEnough(document, stage, signing)
        || isPrivate(passage, document)
        || isWithCourt(passage, document)
        || isAny(passage, document)
        || isAnyOf(passage, document)
        || isPredicate(passage, document)
        || isVague(passage, document)
        || isPaper(document, stage, signing)
        || document.isNaked() && isCoordinated(passage, document)
        || document.isNaked() && !document.isBare() && signing == null) {
      return List.of();
    }
    List<String> single = Splitting.names(passage, document);
    if (single.isEmpty()) {
      Named named = record(passage, document, stage, step, signing);
      return named.withFirm ? List.of() : List.of(named);
    }
    return single.stream()
        .map(name -> record(passage, document, stage, step, signing).alone(name))
        .toList();
  }

  private Named record(
      Passage passage,
      Occurrence document,
      Stage stage,
      @Nullable Step step,
      @Nullable Event signing) {
    Named named = named(passage, document, stage, step);
    parties.fill(named, passage, document, signing, step);
    named.partly =
        parties.isPart(named, passage, document, signing, step)
            || isCoalition(named, passage, document);
    date(named, passage, document, signing, step);
    named.mentions.add(evidence(passage, document, named));
    return named;
  }

  /** {@code اتفاق تشكيل الحكومة}: parties of one state make it, and that state is none of them. */
  private boolean isCoalition(Named named, Passage passage, Occurrence document) {
    boolean one =
        named.parties.size() == 1
            && named.parties.iterator().next().kind() == ParticipantKind.COUNTRY;
    for (int i = document.first(); one && i + 1 < document.end(); i++) {
      String two = passage.token(i).folded() + " " + passage.token(i + 1).folded();
      if (words.isWhole(two, Cue.COALITION)) {
        return true;
      }
    }
    return false;
  }

  /** {@code الاتفاقيات ومذكرات التفاهم}: several kinds at once. */
  private boolean isCoordinated(Passage passage, Occurrence document) {
    return document.noun().strength() == DocumentWords.Strength.PLURAL
        && (startsNoun(passage, document.nounEnd(), true)
            || passage.token(document.first()).hasConjunction()
                && (startsNoun(passage, document.first() - 1, false)
                    || startsNoun(passage, document.first() - 2, false)));
  }

  private boolean startsNoun(Passage passage, int at, boolean joined) {
    return at >= 0
        && at < passage.tokens().size()
        && passage.token(at).isWord()
        && (!joined || passage.token(at).hasConjunction())
        && words.nouns().longest(passage.tokens(), at) != null;
  }

  private boolean isPrivate(Passage passage, Occurrence document) {
    int from = Math.max(0, document.first() - PRIVATE_REACH);
    int end = Math.min(passage.tokens().size(), document.end() + PRIVATE_REACH);
    return passage.tokens().subList(from, end).stream().anyMatch(t -> words.is(t, Cue.PRIVATE));
  }

  /** {@code اتفاق مع الادعاء}: an accused one's. */
  private static boolean isWithCourt(Passage passage, Occurrence document) {
    int at = document.nounEnd();
    return at + 1 < passage.tokens().size()
        && passage.token(at).folded().equals("مع")
        && COURTS.contains(passage.token(at + 1).folded());
  }

  /** {@code أي معاهدة}, {@code أعظم اتفاق}: none of its kind in particular. */
  private static boolean isAny(Passage passage, Occurrence document) {
    return document.isIndefinite()
        && document.first() > 0
        && (ANY.contains(passage.token(document.first() - 1).folded())
            || passage.token(document.first() - 1).readsAny(BEST));
  }

  /** {@code وهي اتفاقية مهمة}, {@code في أكبر صفقة}: said of one told before. */
  private static boolean isPredicate(Passage passage, Occurrence document) {
    int at = document.first();
    return document.isIndefinite()
        && at > 1
        && (THIS_IS.contains(passage.token(at - 1).folded())
            || GREATEST.contains(passage.token(at - 1).folded())
                && passage.token(at - 2).readsAny(CALLED));
  }

  /** {@code ما تم توقيعه من اتفاقيات}: any there may be. */
  private boolean isAnyOf(Passage passage, Occurrence document) {
    int at = document.first();
    return document.noun().strength() == DocumentWords.Strength.PLURAL
        && at > 1
        && passage.token(at - 1).folded().equals("من")
        && !words.isWhole(passage.token(at - 2).folded(), Cue.SEVERAL);
  }

  /** {@code وثائق سرية}: a paper that nobody signed. */
  private static boolean isPaper(Occurrence document, Stage stage, @Nullable Event signing) {
    boolean made = stage.told() && stage.status() != AgreementStatus.ISSUED;
    return document.noun().type() == AgreementType.DOCUMENT
        && !document.isBare()
        && signing == null
        && !made;
  }

  /** {@code اتفاقا أفضل}. */
  private boolean isVague(Passage passage, Occurrence document) {
    return document.isIndefinite()
        && document.nounEnd() < passage.tokens().size()
        && words.is(passage.token(document.nounEnd()), Cue.VAGUE);
  }

  private Named named(Passage passage, Occurrence document, Stage stage, @Nullable Step step) {
    String name =
        number(passage, document)
            + Names.of(passage.text(), passage.tokens(), document.match(), document.end(), words)
            + (document.isBare() ? "" : purpose.of(passage, document));
    Named named =
        new Named(
            type(passage, document, step),
            name,
            stage.status(),
            document.isBare(),
            passage.index());
    named.told = stage.told();
    named.goneBy = GoneBy.is(passage, document, step, stage, words);
    named.title = passage.isTitle();
    named.definite = !document.isIndefinite();
    named.pointed =
        document.first() > 0 && POINTING.contains(passage.token(document.first() - 1).folded());
    named.naked = document.isNaked() && name.indexOf(' ') < 0;
    named.several =
        document.noun().strength() == DocumentWords.Strength.PLURAL
            || !number(passage, document).isEmpty();
    named.known = parties.known(passage, document);
    named.two =
        passage.tokens().subList(document.nounEnd(), document.end()).stream()
            .anyMatch(Prepositions::isJoining);
    int next = afterStep(passage, document);
    named.sidesOnly = document.end() > next && Prepositions.isJoining(passage.token(next));
    named.stepOnly = named.sidesOnly && next > document.nounEnd() && !named.definite;
    named.again = ToldAgain.is(passage, document, words);
    named.former = document.isIndefinite() && isFormer(passage, document);
    named.yearOnly = SignedYear.isAll(passage, document, words);
    return named;
  }

  /** {@code اتفاقا سابقا}, {@code اتفاقية ثنائية سابقة}. */
  private static boolean isFormer(Passage passage, Occurrence document) {
    for (int i = document.nounEnd(); i < document.end(); i++) {
      if (passage.token(i).readsAny(FORMER)) {
        return true;
      }
    }
    return false;
  }

  /** {@code اتفاق أبرم بين}: past the word that tells its signing. */
  private int afterStep(Passage passage, Occurrence document) {
    int at = document.nounEnd();
    boolean step = at + 1 < document.end() && words.steps().isAny(passage.token(at));
    return step ? at + 1 : at;
  }

  /** {@code 40 اتفاقية}: how many, as part of the name. */
  private static String number(Passage passage, Occurrence document) {
    int at = document.first() - 1;
    boolean counts =
        at >= 0 && passage.token(at).isNumber() && passage.token(at).folded().length() < 4;
    return counts
        ? passage.text().substring(passage.token(at).start(), passage.token(at).end()) + " "
        : "";
  }

  /**
   * {@code اتفاقية الأمم المتحدة …}, {@code انضمت كينيا إلى اتفاقية}: what a body of states draws
   * up and what states accede to binds many.
   */
  private AgreementType type(Passage passage, Occurrence document, @Nullable Step step) {
    if (isCoordinated(passage, document)) {
      return AgreementType.DOCUMENT;
    }
    AgreementType type = document.noun().type();
    if (type == AgreementType.CONTRACT && Deals.is(passage, document, words)) {
      return AgreementType.AGREEMENT;
    }
    Mention owner =
        document.isNaked() || passage.tokens().size() <= document.nounEnd()
            ? null
            : passage.over(document.nounEnd());
    boolean formal =
        type == AgreementType.AGREEMENT && !document.match().form().word().endsWith("تفاق");
    boolean acceded =
        step != null && !document.isBare() && passage.token(step.at()).folded().contains("نضم");
    boolean drawnUp = owner != null && passage.registry().isIntergovernmental(owner.entity());
    return formal && (acceded || drawnUp) ? AgreementType.CONVENTION : type;
  }

  private void date(
      Named named,
      Passage passage,
      Occurrence document,
      @Nullable Event signing,
      @Nullable Step step) {
    named.valid =
        Validity.within(passage.dates(), passage.tokens(), document.first(), document.end());
    if (signing != null
        && signing.status() != EventStatus.PLANNED
        && !Reality.isFuture(passage, step, words)) {
      named.signed = SigningDay.of(passage, document, signing, step, words);
      named.place = signing.place();
    } else {
      Step told = named.told && isMade(named.status) ? step : signingBehind(passage, document);
      boolean made = named.status.ordinal() >= AgreementStatus.SIGNED.ordinal();
      named.signed =
          told == null || !made ? null : SigningDay.within(passage, document, told, words);
    }
    DateSpan year = SignedYear.of(passage, document, words);
    if (year != null) {
      boolean same = named.signed != null && named.signed.overlaps(year);
      named.signed = same ? named.signed : year;
      named.valid = null;
    }
    leaveToCome(named, passage);
    named.old = GoneBy.isOld(named.signed, passage.publishedOn());
  }

  /** {@code التوقيع على اتفاقية الأربعاء المقبل}: what is still to be signed is agreed. */
  private static void leaveToCome(Named named, Passage passage) {
    boolean toCome =
        named.signed != null
            && passage.publishedOn() != null
            && named.signed.from().isAfter(passage.publishedOn());
    if (toCome) {
      named.signed = null;
      named.status = named.status == AgreementStatus.SIGNED ? AgreementStatus.AGREED : named.status;
    }
  }

  /** {@code تم توقيعها عام 1991 ودخلت حيز التنفيذ}: it tells of a signing beside a later step. */
  private @Nullable Step signingBehind(Passage passage, Occurrence document) {
    Step step = steps.behind(passage, document);
    if (step == null) {
      return null;
    }
    Token token = passage.token(step.at());
    boolean signs =
        words.steps().noun(token) == AgreementStatus.SIGNED
            || words.steps().verb(token) == AgreementStatus.SIGNED
            || words.steps().participle(token) == AgreementStatus.SIGNED;
    return signs ? step : null;
  }

  private static boolean isMade(AgreementStatus status) {
    return status == AgreementStatus.SIGNED || status == AgreementStatus.ISSUED;
  }

  private static Evidence evidence(Passage passage, Occurrence document, Named named) {
    return Evidence.unweighed(
        passage.sentence().sentence().number(),
        passage.token(document.first()).start(),
        passage.token(document.end() - 1).end(),
        "document:" + named.type);
  }
}
