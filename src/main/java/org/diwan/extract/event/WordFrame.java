package org.diwan.extract.event;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.diwan.extract.entity.Entity;
import org.diwan.extract.entity.Mention;
import org.diwan.gazetteer.Triggers.Frame;
import org.diwan.gazetteer.Triggers.Shape;
import org.diwan.model.EventType;
import org.diwan.model.OfficeClass;
import org.diwan.model.ParticipantKind;
import org.diwan.model.Role;
import org.diwan.text.Fold;
import org.diwan.text.Form;
import org.jspecify.annotations.Nullable;

/**
 * Words of one side toward another. The speaker is the verb's subject, or who speaks in the
 * sentence for participles and nouns; his side (country, or the organisation he speaks for) is
 * actor beside him. The recipient is the first side named behind the word, else the side opposite
 * in the article; a call, charge or threat toward nobody is none.
 */
final class WordFrame extends Frames {
  private static final Set<String> INVITED =
      Set.of(
          "لحضور",
          "حضور",
          "للمشاركه",
          "المشاركه",
          "لزياره",
          "زياره",
          "زيارتها",
          "لزيارتها",
          "لزيارته");
  private static final int FAR = 12;
  private static final int NEAR = 4;

  /** Those whom a call on the parties in a country addresses. */
  private static final Set<String> PARTIES =
      Set.of(
          "الاطراف",
          "اطراف",
          "طرفي",
          "الطرفين",
          "الفصايل",
          "القوي",
          "السلطات",
          "المسوولين",
          "الفرقاء",
          "الفرقا",
          "القاده",
          "الحكومه",
          "الميليشيات",
          "جميع",
          "كافه",
          "المتحاربين");

  /** What a call for it asks of whose it is. */
  private static final Set<String> DONE =
      Set.of(
          "انسحاب",
          "العدوان",
          "الاحتلال",
          "الهجمات",
          "القصف",
          "الغارات",
          "الاستيطان",
          "الانتهاكات",
          "التزام",
          "احترام",
          "امتثال");

  /** What befalls whom the noun behind names. */
  private static final Set<String> SUFFERED =
      Set.of(
          "تفجير",
          "تفجيرات",
          "اغتيال",
          "استهداف",
          "مقتل",
          "قتل",
          "اختطاف",
          "خطف",
          "اعتقال",
          "احتجاز",
          "اقتحام",
          "تدمير",
          "غزو",
          "احتلال",
          "تهجير",
          "حرق",
          "احراق",
          "تجويع",
          "حادث",
          "اعتداءات",
          "مجزره",
          "مجازر",
          "حصار",
          "ضرب",
          "تقسيم",
          "ابعاد",
          "ترحيل",
          "معاقبه",
          "مقاطعه",
          "محاكمه",
          "عزل");

  private static final Set<String> PRAISES = Set.of("أشاد", "نوه", "رحب");
  private static final Set<String> DENUNCIATIONS = Set.of("تنديد", "اشاده", "ترحيب");
  private static final Set<String> PRAYED = Set.of("الله", "المولي", "الباري", "ربه");
  private static final Set<String> AGAINST =
      Set.of(
          "للتصدي", "التصدي", "لمكافحه", "مكافحه", "لمحاربه", "محاربه", "لمواجهه", "مواجهه", "لمنع",
          "لهزيمه", "منع", "ومنع", "القوه", "هزيمه", "الهزيمه", "القضا", "للقضا", "ضد", "للرد",
          "الرد", "لردع", "ردع");
  private static final Set<String> ANSWERS = Set.of("سترد", "سيرد", "ستردون", "بالرد", "الرد");
  private static final Set<String> SILENCE =
      Set.of(
          "التعليق", "الكشف", "الافصاح", "الادلاء", "ذكر", "الخوض", "الحديث", "تحديد", "الرد",
          "التصريح", "اعطاء");
  private static final Set<OfficeClass> STATESMEN =
      EnumSet.of(
          OfficeClass.MONARCH,
          OfficeClass.HEAD_OF_STATE,
          OfficeClass.HEAD_OF_GOVERNMENT,
          OfficeClass.FOREIGN_MINISTER,
          OfficeClass.DEFENCE_MINISTER);
  private static final Set<String> FORCE = Set.of("هجوم", "هجمات", "اعتداء", "اعتدا", "غارات");
  private static final int SPEECH_REACH = 5;
  private static final Set<String> PRONOUNS =
      Set.of("وهي", "وهو", "هي", "هو", "وانها", "وانه", "انها", "انه", "بانها", "بانه");
  private static final Set<EventType> TOWARD_SOMEBODY =
      Set.of(EventType.REQUEST, EventType.ACCUSE, EventType.REJECT, EventType.THREATEN);
  private static final Set<String> TOWARD =
      Set.of("", "ب", "ل", "الي", "علي", "من", "مع", "ضد", "تجاه", "بين");

  WordFrame(Cues cues, Clause clause, TriggerAt at, Discourse discourse) {
    super(cues, clause, at, discourse);
  }

  /** {@code دعا … لحضور}, {@code لزيارة}: an invitation, not a call. */
  private boolean isInvitation() {
    if (at.trigger().type() != EventType.REQUEST) {
      return false;
    }
    for (int i = at.end(); i < Math.min(clause.tokens().size(), at.end() + 14); i++) {
      String folded = clause.tokens().get(i).folded();
      if (INVITED.contains(folded)
          && (folded.startsWith("ل") || clause.tokens().get(i - 1).folded().equals("الي"))) {
        return true;
      }
      if (clause.isVerb(i) || clause.barrier(i) == Barrier.MARK) {
        return false;
      }
    }
    return false;
  }

  /** {@code داعيا الله}. */
  private boolean isPrayer() {
    return at.end() < clause.tokens().size()
        && PRAYED.contains(clause.tokens().get(at.end()).folded());
  }

  /** {@code استدعت سفيرها للتشاور}: recalled, not summoned. */
  private boolean isRecall() {
    return needs().equals("ENVOY")
        && clause.tokens().stream().anyMatch(t -> t.folded().equals("للتشاور"));
  }

  @Override
  boolean fill(Draft draft) {
    if (isInvitation() || isPrayer() || isRecall()) {
      return false;
    }
    String needs = needs();
    if (cues.isObjectKind(needs) && !hasObject()
        || at.isNoun() && at.form().preposition() == 'ل' && !needs.equals("SPEECH")
        || needs.equals("SPEECH") && (!isSpoken() || isNotSaid())
        || at.isVerb() && at.trigger().suffixed() && clause.antecedent(at.first()) != null) {
      return false;
    }
    Argument agent = agent();
    Subject subject =
        agent == null ? speaker() : new Subject(List.of(agent.entity()), at.end(), true);
    if (subject.entities().isEmpty()
        || needs.equals("BOTH") && !isSaidByBoth()
        || needs.equals("VERBAL") && !subject.entities().getFirst().isPerson()) {
      return false;
    }
    if (draft.type == EventType.AGREE && at.isVerb() && !subject.explicit()) {
      return false;
    }
    for (Entity entity : subject.entities()) {
      draft.add(entity, Role.ACTOR);
      Entity side = side(entity);
      draft.add(side, Role.ACTOR);
    }
    if (draft.type == EventType.AGREE && at.isVerb() && isMutual()) {
      partners().stream()
          .filter(a -> a.is("مع", "بين"))
          .limit(2)
          .forEach(a -> {
            draft.add(a.entity(), Role.ACTOR);
            draft.add(side(a.entity()), Role.ACTOR);
          });
    }
    boolean together =
        draft.groups().size() > 1
            && (draft.type == EventType.AGREE || draft.type == EventType.ENDORSE);
    if (together && draft.type == EventType.AGREE) {
      return true;
    }
    recipients(draft, subject);
    if (together || !draft.in(Role.RECIPIENT).isEmpty()) {
      return true;
    }
    boolean bilateral =
        draft.type == EventType.REQUEST
            && needs.isEmpty()
            && discourse.hasMet()
            && discourse.isOfTwo();
    if (draft.type == EventType.REJECT && subject.explicit() && isRefusal(subject)) {
      return true;
    }
    if (!bilateral
        && (TOWARD_SOMEBODY.contains(draft.type) || at.trigger().needs().equals("RECIPIENT"))) {
      return false;
    }
    if (!discourse.isOfTwo() || clause.isResumed(at.first())) {
      return false;
    }
    Entity first = subject.entities().getFirst();
    for (String other : discourse.counterparts(first)) {
      draft.add(sideEntity(other), Role.RECIPIENT);
    }
    return !draft.in(Role.RECIPIENT).isEmpty();
  }

  /** {@code اتهمت فلانة من قبل فلان}, {@code إدانة من جانب فلان}: who says it stands behind. */
  private @Nullable Argument agent() {
    List<Argument> after = after();
    for (int i = 0; i < Math.min(after.size(), 2); i++) {
      Argument argument = after.get(i);
      int said = i == 0 ? at.end() : after.get(0).mention().end();
      if (argument.is(Clause.AGENT)
          && argument.mention().canTakePart()
          && argument.mention().first() - said <= 2) {
        return argument;
      }
    }
    return null;
  }

  /** {@code اتفق مع فلان}, {@code توصل مع فلان إلى اتفاق}. */
  private boolean isMutual() {
    return at.trigger().lemma().endsWith("اتفق") || at.trigger().lemma().endsWith("توصل");
  }

  /** {@code أكد الجانبان}: what both say they agree on. */
  private boolean isSaidByBoth() {
    return at.isVerb()
        && (isDual()
            || at.end() < clause.tokens().size() && Pairs.is(clause.tokens().get(at.end())));
  }

  /** {@code أكدا}. */
  private boolean isDual() {
    return at.trigger().shape() == Shape.PERFECT
        && at.form().word().endsWith("ا")
        && !at.form().word().endsWith("وا");
  }

  /** {@code رفض التعليق}: toward nobody and of no act, unlike {@code رفضت إرسال قوات}. */
  private boolean isRefusal(Subject subject) {
    int next = Math.max(at.end(), subject.end());
    return next < clause.tokens().size()
        && isBeside(subject.entities().getFirst())
        && !SILENCE.contains(clause.tokens().get(next).folded())
        && subject.entities().stream().allMatch(WordFrame::speaksForState);
  }

  /** Named right behind the word, or right before it. */
  private boolean isBeside(Entity entity) {
    return clause.arguments().stream()
        .filter(a -> a.entity() == entity && a.isBare())
        .anyMatch(a ->
            a.mention().first() - at.end() >= 0 && a.mention().first() - at.end() <= 1
                || at.first() - a.mention().end() >= 0 && at.first() - a.mention().end() <= 1);
  }

  /** A state, or who speaks for one abroad. */
  private static boolean speaksForState(Entity entity) {
    return entity.isPerson()
        ? STATESMEN.stream().anyMatch(entity::holds)
        : entity.kind() == ParticipantKind.COUNTRY;
  }

  private @Nullable Entity sideEntity(String side) {
    if (side.length() == 3) {
      return discourse.registry().country(side);
    }
    return side.startsWith("O:") ? discourse.registry().organisation(side.substring(2)) : null;
  }

  /** The state, or the body where the person belongs to none. */
  private @Nullable Entity side(Entity entity) {
    if (entity.countryIso3() != null) {
      return entity.isPerson() ? discourse.registry().country(entity.countryIso3()) : null;
    }
    String organisation = entity.organisationId();
    return organisation == null ? null : discourse.registry().organisation(organisation);
  }

  private Subject speaker() {
    Argument owner = owner();
    if (owner != null) {
      return new Subject(List.of(owner.entity()), owner.mention().end(), true);
    }
    if (at.trigger().needs().equals("BOTH") && isDual()) {
      return new Subject(discourse.pair(), at.end(), true);
    }
    if (needs().equals("NOMINAL") || needs().equals("VERBAL") && at.isNoun()) {
      return nominal();
    }
    if (at.trigger().frame() == Frame.MUST) {
      Entity speaker = discourse.speaker() == null ? discourse.subject() : discourse.speaker();
      return new Subject(speaker == null ? List.of() : List.of(speaker), at.end(), false);
    }
    if (at.trigger().shape() == Shape.IMPERFECT && at.form().word().startsWith("ن")) {
      Entity speaker = discourse.speaker();
      return new Subject(speaker == null ? List.of() : List.of(speaker), at.end(), speaker != null);
    }
    boolean finite =
        at.trigger().shape() == Shape.PERFECT || at.trigger().shape() == Shape.IMPERFECT;
    if (finite && clause.continues(at.first()) && isObjectOnly()) {
      Entity earlier = earlierSubject();
      if (earlier != null) {
        return new Subject(List.of(earlier), at.end(), false);
      }
    }
    if (!finite && at.trigger().needs().isEmpty() && at.isNoun()) {
      Subject nominal = Subject.adjacent(clause, at.first(), at.end());
      if (nominal != null) {
        return nominal;
      }
      Entity earlier =
          at.first() > 0 && PRONOUNS.contains(clause.tokens().get(at.first() - 1).folded())
              ? earlierSubject()
              : null;
      if (earlier != null) {
        return new Subject(List.of(earlier), at.end(), true);
      }
    }
    Subject group = finite ? Subject.qualified(clause, at.first(), at.end()) : null;
    if (group != null) {
      return group;
    }
    if (finite) {
      return Subject.of(clause, at.first(), at.end(), discourse);
    }
    for (int i = at.first() - 1; i >= 0; i--) {
      if (clause.isVerb(i)
          && (cues.speech().finite(clause.tokens().get(i)) != null
              || cues.light().finite(clause.tokens().get(i)) != null)) {
        Subject subject = Subject.of(clause, i, i + 1, discourse);
        if (!subject.entities().isEmpty()) {
          return subject;
        }
      }
    }
    boolean told = discourse.speaker() == null && at.trigger().shape() == Shape.PARTICIPLE;
    Entity speaker = told ? discourse.subject() : discourse.speaker();
    return new Subject(speaker == null ? List.of() : List.of(speaker), at.end(), false);
  }

  /**
   * {@code إدانة كويتية}, {@code رفض إسرائيل}: whose it is stands right behind; {@code وجه فلان
   * اتهامات}: else the subject of the verb that governs the noun.
   */
  private Subject nominal() {
    if (at.trigger().suffixed() || at.form().preposition() == 'ب') {
      return new Subject(List.of(), at.end(), true);
    }
    List<Entity> owners = owners();
    if (!owners.isEmpty() && !needs().equals("VERBAL")) {
      return new Subject(owners, at.end(), true);
    }
    int verb = clause.verbBefore(at.first(), SPEECH_REACH);
    if (verb < 0 || !governs(verb) || Fold.isDefinite(at.form().word())) {
      return new Subject(List.of(), at.end(), true);
    }
    String voice = cues.light().finite(clause.tokens().get(verb));
    boolean done = voice != null && Set.of("PASSIVE", "RECEIVE", "SUFFER").contains(voice);
    Subject subject = Subject.of(clause, verb, verb + 1, discourse);
    return subject.explicit() && !done
        ? new Subject(subject.entities(), at.end(), true)
        : new Subject(List.of(), at.end(), true);
  }

  /** A verb that gives a noun a voice: {@code وجه}, {@code أصدر}, {@code أعلن}. */
  private boolean governs(int verb) {
    return cues.speech().finite(clause.tokens().get(verb)) != null
        || cues.light().finite(clause.tokens().get(verb)) != null;
  }

  /**
   * {@code حرص مصر على}, {@code دعم كوبا لفلان}: whose it is stands right behind; {@code دعم كوبا}
   * alone tells whom it is for.
   */
  private @Nullable Argument owner() {
    Argument behind = clause.startingAt(at.end());
    if (!at.isNoun()
        || !needs().equals("SPEECH")
        || at.trigger().suffixed()
        || behind == null
        || !behind.isBare()
        || !behind.mention().canTakePart()) {
      return null;
    }
    boolean commits = draftType() == EventType.AGREE;
    return commits || clause.after(behind.mention().end()).stream().anyMatch(a -> a.is("ل"))
        ? behind
        : null;
  }

  /** {@code أشاد بحرص فلان}, {@code تقديم الدعم}: another's, or help that is given. */
  private boolean isNotSaid() {
    boolean support = at.end() - at.first() == 1 && Fold.bare(at.form().word()).equals("دعم");
    Argument behind = clause.startingAt(at.end());
    boolean owned = behind != null && behind.isBare() && behind.mention().canTakePart();
    return at.isNoun()
        && needs().equals("SPEECH")
        && (at.form().preposition() == 'ب' && (owned || isBacking()) || support && !owned);
  }

  /** {@code بدعمه}, {@code بتأييدها}: what one is praised or blamed for. */
  private boolean isBacking() {
    String lemma = at.trigger().lemma();
    return at.trigger().suffixed() && (lemma.endsWith("دعم بلاده") || lemma.endsWith("أيد"));
  }

  /** {@code … وتدعم حزب فلان}: one bare name behind a verb that goes on is its object. */
  private boolean isObjectOnly() {
    boolean transitive =
        draftType() == EventType.ENDORSE
            && !at.trigger().lemma().endsWith("أشاد")
            && !at.trigger().lemma().endsWith("رحب");
    List<Argument> bare =
        after().stream().filter(a -> a.isBare() && a.mention().canTakePart()).toList();
    return transitive
        && bare.size() == 1
        && bare.getFirst().mention().first() - at.end() <= 2
        && (!bare.getFirst().entity().isPerson() || isRepeated());
  }

  /** Whether the sentence said the like before: {@code هنأ … وهنأ …}. */
  private boolean isRepeated() {
    return clause.triggers().stream()
        .anyMatch(
            t -> t.first() < at.first() && t.isVerb() && t.trigger().type() == at.trigger().type());
  }

  private EventType draftType() {
    return at.trigger().type();
  }

  private @Nullable Entity earlierSubject() {
    for (Argument argument : clause.arguments()) {
      if (argument.mention().end() <= at.first()
          && argument.isBare()
          && argument.mention().canTakePart()) {
        return argument.entity();
      }
    }
    return null;
  }

  /**
   * Whether a verb or participle of speaking governs the noun, few words but names standing
   * between.
   */
  private boolean isSpoken() {
    int left = SPEECH_REACH;
    for (int i = at.first() - 1; i >= 0 && left > 0; i--) {
      if (cues.speech().finite(clause.tokens().get(i)) != null
          || cues.speech().participle(clause.tokens().get(i)) != null) {
        return true;
      }
      if (clause.barrier(i) == Barrier.MARK || clause.isVerb(i)) {
        return false;
      }
      left -= clause.isCovered(i) || !clause.tokens().get(i).isWord() ? 0 : 1;
    }
    return false;
  }

  /** Whether the preposition that governs a name makes it whom a word of the type is meant for. */
  private boolean isToward(Argument argument, int from) {
    String by = Government.of(clause, from, argument);
    if (needs().equals("NOMINAL") && (by.isEmpty() || by.equals("ب") && !isDenunciation())) {
      return false;
    }
    return switch (at.trigger().type()) {
      case REQUEST -> isAsked(argument, by, from);
      case ACCUSE ->
          (by.isEmpty()
                  || by.equals("ب") && isDenounced()
                  || isBehindNoun(by, "ل")
                  || by.equals(Clause.AGENT)
                  || isBehindNoun(by, "الي", "ضد", "علي"))
              && !isStruck(argument);
      case THREATEN -> isThreatened(argument, by);
      case REJECT ->
          (by.isEmpty()
                  || List.of("من", "ل", "ضد", "مع", Clause.AGENT).contains(by)
                  || isBehindNoun(by, "ب"))
              && !isStruck(argument);
      default -> TOWARD.contains(argument.by()) && !isAgainst(argument, from) && isPraised(from);
    };
  }

  /** {@code أشاد بفلان}, {@code نوه بفلان}: not {@code نوه إلى أن}. */
  private boolean isPraised(int from) {
    if (at.isNoun()
        || clause.isResumed(at.first())
        || PRAISES.stream().noneMatch(at.trigger().lemma()::endsWith)) {
      return true;
    }
    for (int i = from; i < Math.min(clause.tokens().size(), from + FAR); i++) {
      Argument here = clause.startingAt(i);
      String by =
          here != null ? here.by() : clause.isNamed(i) ? "" : Government.preposition(clause, i);
      if (!by.isEmpty()) {
        return by.equals("ب");
      }
    }
    return false;
  }

  /** {@code تدعم الجهود لمكافحة فلان}, {@code مستعد للرد على فلان}. */
  private boolean isAgainst(Argument argument, int from) {
    return argument.is("ضد")
        || draftType() == EventType.AGREE && argument.is("علي")
        || clause
            .tokens()
            .subList(Math.min(from, argument.mention().first()), argument.mention().first())
            .stream()
            .anyMatch(t -> AGAINST.contains(t.folded()));
  }

  /** {@code ندد بفلان}; {@code أدان} takes its object bare. */
  private boolean isDenounced() {
    return at.trigger().lemma().endsWith("ندد") || at.isNoun();
  }

  /** {@code تنديد بفلان}, {@code إشادة بفلان}; {@code اتهامات بالفساد} tells of what. */
  private boolean isDenunciation() {
    return DENUNCIATIONS.stream().anyMatch(at.form().word()::endsWith);
  }

  private boolean isBehindNoun(String by, String... prepositions) {
    return at.isNoun() && List.of(prepositions).contains(by);
  }

  /** {@code طلب من فلان}, {@code اقترح على فلان}, {@code دعا فلانا}, {@code دعوة لفلان}. */
  private boolean isAsked(Argument argument, String by, int from) {
    if (at.trigger().frame() == Frame.MUST) {
      int gap = argument.mention().first() - at.end();
      return gap <= 2 && (by.isEmpty() || by.equals("علي"));
    }
    String lemma = at.trigger().lemma();
    if (lemma.endsWith("طلب")) {
      return by.equals("من");
    }
    if (lemma.endsWith("اقترح")) {
      return by.equals("علي");
    }
    if (by.equals("في")) {
      return PARTIES.contains(
          clause.tokens().get(Math.min(from, clause.tokens().size() - 1)).folded());
    }
    if (lemma.endsWith("ضغط")) {
      return by.equals("علي");
    }
    boolean called = isBehindNoun(by, "ل") && argument.mention().first() - from <= 1;
    return by.isEmpty() || called || isWithdrawal(argument);
  }

  /** {@code طالب بانسحاب القوات الروسية}: who is to do it. */
  private boolean isWithdrawal(Argument argument) {
    int before = argument.mention().first() - 1;
    return before >= at.end()
        && argument.isBare()
        && clause.tokens().get(before).forms().stream().anyMatch(f -> DONE.contains(f.word()));
  }

  /** {@code حذر فلانا من}, {@code حذر من هجوم إيراني}, {@code هدد بضرب فلان}. */
  private boolean isThreatened(Argument argument, String by) {
    if (by.equals("من")) {
      int gap = argument.mention().first() - at.end();
      return gap <= NEAR;
    }
    return by.isEmpty()
        || isBehindNoun(by, "ل", "الي")
        || (by.equals("ب") || by.equals("علي") || by.equals("ضد"))
            && (!at.trigger().lemma().endsWith("حذر") || isAnswer(argument));
  }

  /** {@code سترد على فلان}. */
  private boolean isAnswer(Argument argument) {
    int before = argument.mention().first() - 2;
    return before > at.end() && ANSWERS.contains(clause.tokens().get(before).folded());
  }

  /** {@code أدان تفجير كابول}, {@code هجوم موسكو}: the place or victim of what is condemned. */
  private boolean isStruck(Argument argument) {
    Mention mention = argument.mention();
    if (mention.first() == 0 || mention.kind() == Mention.Kind.ADJECTIVE) {
      return false;
    }
    for (Form form : clause.tokens().get(mention.first() - 1).forms()) {
      if (SUFFERED.contains(form.word())
          || FORCE.contains(form.word())
              && (mention.city() != null
                  || mention.kind() == Mention.Kind.CAPITAL
                  || mention.kind() == Mention.Kind.PLACE)) {
        return true;
      }
    }
    return false;
  }

  /** {@code انتقد سفير فلانة، فلان،}: the name of who speaks, not another. */
  private boolean isApposition(Argument argument, Subject subject) {
    int before = argument.mention().first() - 1;
    return argument.entity().isPerson()
        && before >= at.end()
        && clause.tokens().get(before).is('،')
        && subject.entities().getFirst().isPerson();
  }

  private void recipients(Draft draft, Subject subject) {
    Set<String> own = draft.sides(Role.ACTOR);
    int from = Math.max(at.end(), Math.min(subject.end(), clause.tokens().size()));
    List<Argument> reach = new ArrayList<>(clause.after(from));
    boolean opened = false;
    for (int i = from; i < Math.min(clause.tokens().size(), from + 3); i++) {
      if (Pairs.is(clause.tokens().get(i))
          && clause.startingAt(i) == null
          && draft.type == EventType.REQUEST) {
        for (Entity e : discourse.pair()) {
          String country = e.countryIso3();
          Entity toward = country == null ? e : discourse.registry().country(country);
          draft.roles.putIfAbsent(toward, Role.RECIPIENT);
        }
        return;
      }
    }
    String by = null;
    for (Argument argument : reach) {
      Mention mention = argument.mention();
      Entity entity = argument.entity();
      if (!opened && mention.first() - from > FAR) {
        return;
      }
      boolean described =
          argument.isBare() && mention.kind() == Mention.Kind.ADJECTIVE && mention.first() == from;
      if (!isToward(argument, from)
          || described
          || isApposition(argument, subject)
          || own.contains(entity.side())
          || mention.kind() == Mention.Kind.PLACE && !argument.is("ب", "في")) {
        if (opened) {
          return;
        }
        continue;
      }
      if (opened && !(mention.conjoined() && argument.by().equals(by))) {
        return;
      }
      Entity toward = entity.isPerson() ? side(entity) : entity;
      List<Entity> members = discourse.registry().namedMembers(entity);
      if (members.isEmpty()) {
        draft.add(toward == null ? entity : toward, Role.RECIPIENT);
      }
      members.stream()
          .filter(m -> !own.contains(m.side()))
          .forEach(m -> draft.add(m, Role.RECIPIENT));
      by = argument.by();
      opened = true;
    }
  }
}
