package org.diwan.extract.event;

import java.util.Set;
import org.diwan.model.ParticipantKind;
import org.diwan.text.Form;
import org.diwan.text.Token;

/**
 * Whether {@code هاجم}, {@code استهدف} and {@code هجوم} tell of force or of words: where persons or
 * bodies take part, the sentence must tell of arms, of the dead or of what is hit.
 */
final class Violence {
  private static final int NEAR = 3;

  /** Words of a subject and the goal behind it. */
  private static final int SUBJECT = 5;

  private static final Set<String> ARMS =
      Set.of(
          "قتل",
          "قتلي",
          "قتيل",
          "قتلا",
          "مقتل",
          "مصرع",
          "جرحي",
          "جريح",
          "اصابه",
          "اصيب",
          "قوات",
          "القوات",
          "جيش",
          "الجيش",
          "جنود",
          "الجنود",
          "جندي",
          "شرطه",
          "الشرطه",
          "مسلحون",
          "مسلحين",
          "المسلحين",
          "مسلح",
          "مسلحه",
          "المسلحه",
          "مقاتلو",
          "مقاتلي",
          "مقاتلين",
          "مقاتلون",
          "طايرات",
          "طايره",
          "طيران",
          "الطيران",
          "صواريخ",
          "صاروخ",
          "صاروخي",
          "صاروخيه",
          "مسيره",
          "قاعده",
          "مقر",
          "مقار",
          "موقع",
          "مواقع",
          "مواقعه",
          "قريه",
          "قري",
          "بلده",
          "مدينه",
          "سفاره",
          "السفاره",
          "سفينه",
          "سفن",
          "ناقله",
          "معسكر",
          "حاجز",
          "نقطه",
          "مطار",
          "ميليشيا",
          "مليشيا",
          "ميليشيات",
          "مليشيات",
          "تفجير",
          "انفجار",
          "عبوه",
          "انتحاري",
          "انتحاريه",
          "انتحاريين",
          "ارهابي",
          "ارهابيه",
          "الارهابي",
          "الارهابيه",
          "الارهابيين",
          "متطرفون",
          "قذايف",
          "نار",
          "النار",
          "رصاص",
          "اسلحه",
          "بالاسلحه",
          "الاسلحه",
          "سكين",
          "مركز",
          "مخيم",
          "مستوطنون",
          "مستوطنين",
          "الحوثيين",
          "الحوثيون",
          "متمردو",
          "متمردون",
          "المتمردون",
          "دوريه",
          "قافله",
          "ثكنه",
          "قصف",
          "غارات",
          "غاره",
          "جوي",
          "جويه",
          "بري",
          "عسكري",
          "عسكريه",
          "العسكري",
          "العسكريه",
          "ضحايا",
          "ضحيه",
          "القتلي",
          "دامي",
          "الدامي",
          "دمويه",
          "مسجد",
          "كنيسه",
          "بقنبله",
          "قنبله",
          "قنابل",
          "سياره",
          "سيارات",
          "حافله",
          "كيماوي",
          "كيميايي",
          "الكيماوي",
          "كيماويه",
          "الكيماويه",
          "الكيميايي",
          "بغاز",
          "الغاز",
          "هجمات",
          "الهجمات",
          "سجن",
          "مدرسه",
          "فندق",
          "مسلحو",
          "عناصر",
          "شمال",
          "جنوب",
          "شرق",
          "غرب",
          "حدود",
          "مبان",
          "مبني",
          "اهداف",
          "اهدافا",
          "هدفا",
          "موكب",
          "موكبا",
          "انفجارا",
          "تفجيرا",
          "هجوم",
          "هجوما",
          "الهجوم",
          "منشات",
          "مستشفي",
          "قيادي",
          "قياديا",
          "ضربات",
          "الضربات",
          "مدنيين",
          "المدنيين",
          "موقعا",
          "مقرا",
          "مسجدا",
          "الحدود",
          "منزل",
          "منازل");

  private static final Set<String> GOALS =
      Set.of(
          "زياده", "رفع", "تحقيق", "توفير", "تطوير", "تعزيز", "انشا", "جذب", "خفض", "الوصول",
          "تنميه", "تحسين", "تقليص", "تدريب", "تاهيل", "تشجيع", "مضاعفه", "توصيل");

  private Violence() {}

  /** {@code هاجم الوزير فلانة}: a person attacks with words. */
  static boolean isByOffice(Clause clause, TriggerAt at, Subject subject) {
    return at.trigger().lemma().endsWith("هاجم")
        && !subject.entities().isEmpty()
        && (subject.entities().getFirst().isPerson() || isOffice(clause, at.end()));
  }

  private static boolean isOffice(Clause clause, int token) {
    return token < clause.tokens().size()
        && clause.cues().deeds().is(DeedCue.OFFICIAL, clause.tokens().get(token).folded());
  }

  static boolean isMereWords(Clause clause, TriggerAt at, Draft draft) {
    String lemma = at.trigger().lemma();
    boolean aims = lemma.endsWith("استهدف");
    if (!aims && !lemma.endsWith("هاجم") || !at.isVerb() && !at.isNoun()) {
      return false;
    }
    int end = Math.min(clause.tokens().size(), at.end() + NEAR);
    int aim = Math.min(clause.tokens().size(), at.end() + SUBJECT);
    if (aims && clause.tokens().subList(at.end(), aim).stream().anyMatch(Violence::isGoal)) {
      return true;
    }
    if (clause.tokens().subList(at.end(), end).stream()
        .anyMatch(t -> clause.cues().deeds().is(DeedCue.IN_WORDS, t))) {
      return true;
    }
    boolean states =
        at.isNoun()
            && draft.people().isEmpty()
            && draft.roles.keySet().stream().anyMatch(e -> e.kind() == ParticipantKind.COUNTRY);
    return !states && isUnarmed(clause, at, !draft.people().isEmpty());
  }

  /** {@code تستهدف الوزارة زيادة الإنتاج}: what is aimed at is a goal, nobody is hit. */
  private static boolean isGoal(Token token) {
    return GOALS.contains(token.folded());
  }

  /** The word itself tells of no arms where a person does it or has it done to him. */
  private static boolean isUnarmed(Clause clause, TriggerAt at, boolean personal) {
    for (int i = 0; i < clause.tokens().size(); i++) {
      boolean itself = personal && i >= at.first() && i < at.end();
      if (!itself && reads(clause.tokens().get(i), ARMS)) {
        return false;
      }
    }
    return true;
  }

  private static boolean reads(Token token, Set<String> words) {
    for (Form form : token.forms()) {
      if (words.contains(form.word())) {
        return true;
      }
    }
    return false;
  }
}
