package org.diwan.extract.event;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.diwan.extract.entity.Entity;
import org.diwan.gazetteer.Triggers.Frame;
import org.diwan.gazetteer.Triggers.Shape;
import org.diwan.model.ParticipantKind;
import org.diwan.model.Role;
import org.diwan.text.Fold;
import org.diwan.text.Form;
import org.diwan.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * A document is signed or issued: needs the word for a document near, so that {@code وقع انفجار} is
 * none.
 */
final class DocumentFrame extends Frames {
  private static final int REACH = 30;
  private static final int NAME = 9;
  private static final int MEANT = 14;
  private static final Set<String> WHEN =
      Set.of(
          "بعد", "قبل", "خلال", "اثنا", "بمناسبه", "عقب", "منذ", "امس", "اليوم", "بحضور", "وذلك");
  private static final Set<String> OWN = Set.of("بلاده", "بلادها");
  private static final Set<String> SOUGHT =
      Set.of("سبل", "جهود", "مساعي", "مساع", "افاق", "فكره", "مقترح", "اقتراح", "مشروع", "كيفيه");
  private static final Set<String> SPORT =
      Set.of("نادي", "لاعب", "فريق", "موسم", "مدرب", "منتخب", "دوري");

  DocumentFrame(Cues cues, Clause clause, TriggerAt at, Discourse discourse) {
    super(cues, clause, at, discourse);
  }

  @Override
  boolean fill(Draft draft) {
    Concluded concluded = new Concluded(this);
    if (at.trigger().frame() == Frame.DOCUMENT && concluded.is()) {
      return concluded.fill(draft);
    }
    SignedOnIt onIt = new SignedOnIt(this);
    if (at.trigger().frame() == Frame.DOCUMENT && onIt.is()) {
      return onIt.fill(draft);
    }
    if (at.trigger().shape() == Shape.PARTICIPLE && !at.form().word().endsWith("ا")) {
      return false;
    }
    boolean meant = at.isVerb() && at.trigger().suffixed();
    if (at.trigger().frame() == Frame.DOCUMENT && !meant && !namesDocument()
        || isOfUnnamed()
        || isSought()
        || at.isVerb() && !meant && happens()
        || isSignedBefore()) {
      return false;
    }
    if (needs().equals("BODY")) {
      return ofBody(draft);
    }
    if (at.trigger().frame() == Frame.DECLARATION && lightOrIssue() < 0) {
      return Statement.fill(draft, clause, at, discourse);
    }
    if (meant && (!isMeant() || signer() == null && !isWithNamed())) {
      return false;
    }
    draft.goesOn = meant;
    nameDocument(draft);
    Subject nearing = Nearing.of(clause, at);
    if (nearing != null) {
      nearing.entities().forEach(entity -> draft.add(entity, Role.ACTOR));
    }
    for (Argument argument : after()) {
      if (nearing != null && argument.isBare() && argument.mention().first() > at.end()) {
        continue;
      }
      if (!argument.mention().canTakePart() || argument.topic() && !argument.is("مع", "بين")) {
        continue;
      }
      if (argument.is("بحضور", "بمشاركه", "حضور")) {
        draft.add(argument.entity(), Role.ATTENDEE);
      } else if (argument.isBare()
          || argument.is("مع", "بين")
          || argument.is("عن") && at.trigger().frame() == Frame.DECLARATION) {
        draft.add(argument.entity(), Role.ACTOR);
      }
    }
    if (draft.sides(Role.ACTOR).size() < 2 || at.isVerb()) {
      Subject subject =
          at.trigger().frame() == Frame.DECLARATION
              ? Subject.of(clause, lightOrIssue(), lightOrIssue() + 1, discourse)
              : meant ? Objects.requireNonNullElse(signer(), Subject.none(at.end())) : subject();
      List<Entity> signers = isSignedByNobody(subject) ? List.of() : subject.entities();
      boolean witness = "ATTEND".equals(voice(lightVerb()));
      signers.forEach(entity -> draft.add(entity, witness ? Role.ATTENDEE : Role.ACTOR));
    }
    if (draft.sides(Role.ACTOR).isEmpty() && draft.sides(Role.ATTENDEE).size() == 2) {
      witnessed(draft);
    }
    if (at.trigger().frame() == Frame.DECLARATION && draft.sides(Role.ACTOR).size() == 1) {
      visited(draft);
    }
    if (draft.sides(Role.ACTOR).size() < 2 && !hasUnnamedPartner() && isJoint(draft)) {
      both(draft);
    }
    return draft.hasActor()
        && draft.in(Role.ACTOR).stream().anyMatch(Relevance::isPublic)
        && !isSport();
  }

  /**
   * {@code ووقعت المعاهدة عام 1972}: nobody is said to sign it, with whom neither; who was told of
   * in the sentence before did something else.
   */
  private boolean isSignedByNobody(Subject subject) {
    return at.isVerb()
        && !subject.explicit()
        && at.trigger().frame() == Frame.DOCUMENT
        && after().stream().noneMatch(a -> a.is("مع"))
        && clause.arguments().stream().noneMatch(a -> subject.entities().contains(a.entity()));
  }

  /** {@code الاتفاق الذي أبرمته القوى الكبرى مع فلانة}: of the two sides one has a name. */
  private boolean isWithNamed() {
    if (at.end() >= clause.tokens().size()) {
      return false;
    }
    String next = clause.tokens().get(at.end()).folded();
    return !next.equals("مع")
        && !next.endsWith("ا")
        && after().stream().anyMatch(a -> a.is("مع") && a.mention().canTakePart());
  }

  /** {@code بيان لوزراء خارجية مجموعة السبع}: the body of states right behind. */
  private boolean ofBody(Draft draft) {
    after().stream()
        .limit(1)
        .filter(a -> a.isBare() && a.mention().first() - at.end() <= 2)
        .filter(a -> discourse.registry().isIntergovernmental(a.entity()))
        .forEach(a -> draft.add(a.entity(), Role.ACTOR));
    return draft.hasActor();
  }

  /** {@code بيان مشترك في ختام زيارة فلان إلى …}: the country visited issues it too. */
  private void visited(Draft draft) {
    after().stream()
        .filter(a -> a.is("الي", "ل") && a.entity().kind() == ParticipantKind.COUNTRY)
        .limit(1)
        .forEach(a -> draft.add(a.entity(), Role.ACTOR));
  }

  /** {@code مع دائنيها}, {@code بين فلانة والقوى الكبرى}: the other is told of, not by name. */
  private boolean hasUnnamedPartner() {
    if (after().stream().anyMatch(a -> a.is("بين") && a.mention().canTakePart())) {
      return true;
    }
    for (int i = at.end(); i < Math.min(clause.tokens().size(), at.end() + NAME); i++) {
      if (clause.barrier(i) == Barrier.MARK || clause.isVerb(i)) {
        return false;
      }
      if (clause.tokens().get(i).reads("مع")) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether the two sides spoken of are meant: a statement, both in one word, or a document that
   * was signed where nobody is said to sign it.
   */
  private boolean isJoint(Draft draft) {
    if (at.trigger().frame() == Frame.DECLARATION || clause.tokens().stream().anyMatch(Pairs::is)) {
      return true;
    }
    String voice = voice(lightVerb());
    return at.isNoun()
        && draft.sides(Role.ACTOR).isEmpty()
        && ("PASSIVE".equals(voice) || "ATTEND".equals(voice));
  }

  /** The two sides of whom the article speaks, where they are plain. */
  private void both(Draft draft) {
    List<Entity> pair =
        discourse.hasMet() || discourse.isBilateral() ? discourse.pair() : List.of();
    boolean ours =
        draft.sides(Role.ACTOR).isEmpty()
            || pair.stream().anyMatch(e -> draft.sides(Role.ACTOR).contains(e.side()));
    if (!ours || pair.size() < 2) {
      return;
    }
    for (Entity entity : pair) {
      String country = entity.countryIso3();
      draft.add(country == null ? entity : discourse.registry().country(country), Role.ACTOR);
    }
  }

  /** {@code الاتفاقية التي وقعها}: whether a document stands before a verb that means it. */
  private boolean isMeant() {
    boolean again =
        clause.triggers().stream()
            .anyMatch(t -> t.first() < at.first() && t.trigger().type() == at.trigger().type());
    if (at.first() <= 1 || again) {
      return true;
    }
    for (int i = at.first() - 1; i >= Math.max(0, at.first() - MEANT); i--) {
      if (clause.tokens().get(i).isWord() && cues.documents().longest(clause.tokens(), i) != null) {
        return true;
      }
    }
    return false;
  }

  /** {@code شهد فلان ونظيره توقيع}: what two leaders see signed their states sign. */
  private void witnessed(Draft draft) {
    for (Entity witness : draft.in(Role.ATTENDEE)) {
      String country = witness.countryIso3();
      if (country != null) {
        draft.add(discourse.registry().country(country), Role.ACTOR);
      }
    }
  }

  /** The words that tell this document from others of the same sides. */
  private void nameDocument(Draft draft) {
    int end = Math.min(clause.tokens().size(), at.end() + REACH);
    for (int i = at.end(); i < end; i++) {
      if (clause.tokens().get(i).isWord() && cues.documents().longest(clause.tokens(), i) != null) {
        for (int k = i + 1; k < Math.min(clause.tokens().size(), i + NAME); k++) {
          Token token = clause.tokens().get(k);
          if (clause.isVerb(k)
              || clause.barrier(k) == Barrier.RELATIVE
              || token.folded().startsWith("ت")
              || token.folded().startsWith("ي")
              || WHEN.contains(token.folded())) {
            return;
          }
          if (token.isWord()
              && !clause.isCovered(k)
              && token.folded().length() > 3
              && cues.documents().longest(clause.tokens(), k) == null) {
            draft.names.add(Fold.bare(token.folded()));
          }
        }
        return;
      }
    }
  }

  /** A player's contract with his club. */
  private boolean isSport() {
    for (int i = at.end(); i < Math.min(clause.tokens().size(), at.end() + REACH); i++) {
      if (SPORT.contains(Fold.bare(clause.tokens().get(i).folded()))) {
        return true;
      }
    }
    return false;
  }

  private int lightOrIssue() {
    for (int i = at.first() - 1; i >= Math.max(0, at.first() - 12); i--) {
      for (Form form : clause.tokens().get(i).forms()) {
        String word = form.word();
        if (word.equals("اصدر")
            || word.equals("اصدرت")
            || word.equals("اصدرا")
            || word.equals("اصدروا")
            || word.equals("صدر")
            || word.equals("يصدر")
            || word.equals("تصدر")) {
          return i;
        }
      }
    }
    return -1;
  }

  /** {@code الدول التي وقعت الاتفاق}: those who sign are told of, but not by name. */
  private boolean isOfUnnamed() {
    int before = at.first() - 1;
    while (before > 0 && clause.tokens().get(before).folded().equals("قد")) {
      before--;
    }
    return at.isVerb()
        && !at.trigger().suffixed()
        && before >= 0
        && clause.barrier(before) == Barrier.RELATIVE
        && clause.antecedent(at.first()) == null;
  }

  /** {@code التي وقعتها فلانة}, {@code وقعته بلاده}: told behind the verb only. */
  private @Nullable Subject signer() {
    boolean referred =
        at.end() < clause.tokens().size()
            && (Pairs.is(clause.tokens().get(at.end()))
                || OWN.contains(clause.tokens().get(at.end()).folded()));
    Subject told = referred ? null : teller();
    return told != null
        ? told
        : referred ? ofOwnCountry(subject()) : SubjectBehind.of(clause, at.end());
  }

  /** {@code وقعته بلاده}: the state of who is meant, not he. */
  private Subject ofOwnCountry(Subject subject) {
    boolean own = OWN.contains(clause.tokens().get(at.end()).folded());
    Sides sides = new Sides(discourse);
    return own
        ? new Subject(
            subject.entities().stream()
                .map(e -> Objects.requireNonNullElse(e.isPerson() ? sides.of(e) : e, e))
                .toList(),
            subject.end(),
            subject.explicit())
        : subject;
  }

  /** {@code قال فلان إن الاتفاق الذي وقعه مع فلان}: who tells it signed it. */
  private @Nullable Subject teller() {
    Entity speaker = discourse.speaker();
    boolean his =
        at.end() < clause.tokens().size()
            && clause.tokens().get(at.end()).reads("مع")
            && at.trigger().shape() == Shape.PERFECT
            && !at.form().word().endsWith("ت")
            && clause.saysBetween(0, at.first());
    return his && speaker != null && speaker.isPerson()
        ? new Subject(List.of(speaker), at.end(), true)
        : null;
  }

  /** {@code وقعت أعمال عنف}: behind the verb stands neither who signs nor what he signs. */
  private boolean happens() {
    if (at.end() >= clause.tokens().size() || subject().explicit()) {
      return false;
    }
    Token next = clause.tokens().get(at.end());
    return next.isWord()
        && cues.documents().longest(clause.tokens(), at.end()) == null
        && Government.preposition(clause, at.end()).isEmpty()
        && clause.barrier(at.end()) == Barrier.NONE
        && !WHEN.contains(next.folded());
  }

  /** {@code سبل توقيع}, {@code جهود إبرام}. */
  private boolean isSought() {
    return at.isNoun()
        && at.first() > 0
        && at.trigger().frame() == Frame.DOCUMENT
        && clause.tokens().get(at.first() - 1).forms().stream()
            .anyMatch(f -> SOUGHT.contains(f.word()));
  }

  /** {@code ما تم توقيعه}: what was signed is told of, not its signing. */
  private boolean isSignedBefore() {
    return at.isNoun()
        && at.trigger().suffixed()
        && at.first() > 1
        && clause.tokens().get(at.first() - 2).reads("ما");
  }

  /**
   * {@code وقعت أعمال عنف بطرق الاتفاق}: a document behind a preposition is not what is signed; but
   * {@code وقع فلان وفلان بالقاهرة اتفاقا}.
   */
  private boolean isWithin(int document) {
    if (document == at.end()) {
      return false;
    }
    String before = Prepositions.wholePreposition(clause.tokens().get(document - 1));
    return at.isVerb()
        && (!before.isEmpty() && !before.equals("علي")
            || clause.clitic(document - 1) == 'ب' && !clause.isNamed(document - 1));
  }

  private boolean namesDocument() {
    int end = Math.min(clause.tokens().size(), at.end() + REACH);
    for (int i = at.end(); i < end; i++) {
      if (clause.tokens().get(i).isWord()
          && cues.documents().longest(clause.tokens(), i) != null
          && !isWithin(i)) {
        return true;
      }
      if (clause.isVerb(i)
          || clause.barrier(i) == Barrier.MARK
          || clause.barrier(i) == Barrier.CLAUSE) {
        break;
      }
    }
    return false;
  }
}
