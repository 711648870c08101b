package org.diwan.extract.event;

import java.util.Set;
import org.diwan.extract.entity.Entity;
import org.diwan.extract.entity.Mention;
import org.diwan.gazetteer.Triggers.Shape;
import org.diwan.model.ParticipantKind;
import org.diwan.text.Fold;
import org.diwan.text.Form;
import org.diwan.text.Token;

/** Gender between a verb and who may be its subject. */
final class Agreeing {
  /** Words with which the title of a man begins. */
  private static final Set<String> MEN =
      Set.of(
          "وزير",
          "الوزير",
          "رييس",
          "الرييس",
          "المتحدث",
          "متحدث",
          "المستشار",
          "ملك",
          "الملك",
          "سفير",
          "السفير",
          "الامين",
          "المفوض",
          "مبعوث",
          "المبعوث",
          "مدير",
          "المدير",
          "نايب",
          "زعيم",
          "الناطق",
          "مساعد",
          "مندوب",
          "السيد",
          "امير",
          "الامير",
          "ولي",
          "قايد",
          "محافظ",
          "خادم",
          "العاهل",
          "عاهل",
          "السلطان",
          "سلطان",
          "البابا",
          "بابا",
          "الشيخ",
          "شيخ",
          "اللوا",
          "العميد",
          "العقيد",
          "الفريق",
          "المشير",
          "الجنرال",
          "حاكم",
          "الحاكم",
          "مستشار",
          "مفوض",
          "ناطق",
          "القنصل",
          "قنصل",
          "القايم",
          "رجل",
          "النايب",
          "القيادي",
          "قيادي",
          "المرشد",
          "سيناتور",
          "السيناتور");

  /** States whose names are masculine in Arabic; all others take a feminine verb. */
  private static final Set<String> MASCULINE =
      Set.of("IRQ", "LBN", "SDN", "SSD", "YEM", "MAR", "JOR", "SOM", "VAT", "NER", "CMR", "TCD");

  private Agreeing() {}

  /** {@code واتهم تركيا}: a state behind a verb of a man is its object. */
  static boolean isObject(Token verb, Mention mention) {
    boolean state =
        mention.entity().kind() == ParticipantKind.COUNTRY
            && (mention.kind() == Mention.Kind.NAME || mention.kind() == Mention.Kind.CAPITAL);
    boolean feminine =
        mention.kind() == Mention.Kind.CAPITAL
            || !MASCULINE.contains(String.valueOf(mention.entity().countryIso3()));
    return state && feminine && isMasculine(verb);
  }

  /** {@code واستقبلت أمس الرئيس}: a man behind a verb of a woman is its object. */
  static boolean isObject(TriggerAt verb, Entity behind) {
    boolean perfect = verb.trigger().shape() == Shape.PERFECT;
    return verb.isVerb()
        && behind.isPerson()
        && isMan(behind)
        && (perfect
            ? verb.form().word().endsWith("ت")
            : verb.form().word().startsWith("ت") && !verb.form().word().endsWith("ون"));
  }

  private static boolean isMasculine(Token verb) {
    String word = verb.forms().getLast().word();
    return !word.endsWith("ت") && !word.startsWith("ت") && !word.startsWith("ن");
  }

  /** {@code قالت}, {@code وأضافت}, {@code تطالب}: of a woman, a state, or many. */
  static boolean isFeminine(Token verb, boolean perfect) {
    for (Form form : verb.forms()) {
      String word = form.word();
      if (perfect ? word.endsWith("ت") : word.startsWith("ت") && !word.endsWith("ون")) {
        return true;
      }
    }
    return false;
  }

  /** Whether somebody named before may be meant by a verb that names nobody. */
  static boolean mayBe(Entity last, boolean feminine) {
    return !feminine || !last.isPerson() || !isMan(last);
  }

  private static boolean isMan(Entity person) {
    return person.offices().values().stream()
        .anyMatch(title -> MEN.contains(Fold.fold(title).split(" ")[0]));
  }
}
