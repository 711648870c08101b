package org.diwan.extract.event.clause;

import java.util.List;
import java.util.Set;
import org.diwan.extract.entity.mention.Entity;
import org.diwan.extract.entity.mention.Mention;
import org.diwan.extract.entity.unit.NameCue;
import org.diwan.gazetteer.Triggers.Shape;
import org.diwan.model.ParticipantKind;
import org.diwan.text.Fold;
import org.diwan.text.Form;
import org.diwan.text.Token;

/** Gender between a verb and who may be its subject. */
public final class Agreeing {
  /** Seats of power that speak for their state, men unlike the capitals. */
  private static final Set<String> SEATS =
      Set.of("الكرملين", "الكريملين", "الكرملن", "البيت", "قصر", "الاليزيه", "الاليزي");

  /** Plurals of men that end like a woman's noun. */
  private static final Set<String> MEN_OF = Set.of("قاده", "ساسه", "قضاه", "ساده");

  private Agreeing() {}

  /**
   * {@code واتهم تركيا}: a state behind a verb of a man is its object, but {@code الاحتلال
   * الإسرائيلي} may be its subject.
   */
  public static boolean isObject(List<Token> tokens, int verb, Mention mention) {
    boolean state =
        mention.entity().kind() == ParticipantKind.COUNTRY
            && (mention.kind() == Mention.Kind.NAME || mention.kind() == Mention.Kind.CAPITAL);
    boolean feminine = isCapital(tokens, mention) || !isMasculineState(tokens, mention);
    return state && feminine && isMasculine(tokens.get(verb));
  }

  /** {@code موسكو}, not {@code الكرملين}. */
  private static boolean isCapital(List<Token> tokens, Mention mention) {
    return mention.kind() == Mention.Kind.CAPITAL && !tokens.get(mention.first()).readsAny(SEATS);
  }

  /** A state with a masculine name, or called by a masculine noun and its adjective. */
  private static boolean isMasculineState(List<Token> tokens, Mention state) {
    return state.entity().isMasculine()
        || state.kind() == Mention.Kind.CAPITAL
        || state.end() == state.first() + 2
            && isMasculineWord(tokens.get(state.first()))
            && isMasculineWord(tokens.get(state.first() + 1));
  }

  private static boolean isMasculineWord(Token word) {
    String folded = word.folded();
    boolean definite = word.forms().stream().anyMatch(form -> Fold.isDefinite(form.word()));
    return definite && !folded.endsWith("ه") && !folded.endsWith("ات");
  }

  /** {@code واستقبلت أمس الرئيس}: a man behind a verb of a woman is its object. */
  public static boolean isObject(Clause clause, TriggerAt verb, Entity behind) {
    boolean perfect = verb.trigger().shape() == Shape.PERFECT;
    return verb.isVerb()
        && behind.isPerson()
        && isMan(clause, behind)
        && (perfect
            ? verb.form().word().endsWith("ت")
            : verb.form().word().startsWith("ت") && !verb.form().word().endsWith("ون"));
  }

  /**
   * {@code وحث الحكومة}, {@code ودعت مجلس الأمن}: by gender no subject of the verb right before.
   */
  public static boolean differs(Clause clause, TriggerAt verb, Mention behind) {
    if (behind.entity().isPerson()) {
      return isObject(clause, verb, behind.entity());
    }
    boolean woman = isOfWoman(verb);
    boolean man = isOfMan(verb);
    boolean state =
        behind.entity().kind() == ParticipantKind.COUNTRY && behind.kind() == Mention.Kind.NAME;
    if (state) {
      return isMasculineState(clause.tokens(), behind) ? woman : man;
    }
    String head = Fold.bare(clause.tokens().get(behind.first()).folded());
    boolean feminine =
        (head.endsWith("ه") || head.endsWith("ات")) && !MEN_OF.contains(head)
            || isCapital(clause.tokens(), behind);
    return feminine ? man : woman && clause.cues().names().is(NameCue.MASCULINE, head);
  }

  /**
   * {@code وحث الحكومة}, {@code وحثت البرلمان}: likewise of a power of state without a name.
   *
   * @param noun folded
   */
  public static boolean differs(Clause clause, TriggerAt verb, String noun) {
    String head = Fold.bare(noun);
    boolean woman = head.endsWith("ه") || head.endsWith("ات");
    boolean man =
        clause.cues().names().is(NameCue.MASCULINE, head)
            || clause.cues().names().is(NameCue.MAN, noun);
    return woman ? isOfMan(verb) : man && isOfWoman(verb);
  }

  private static boolean isOfWoman(TriggerAt verb) {
    String word = verb.form().word();
    return verb.trigger().shape() == Shape.PERFECT ? word.endsWith("ت") : word.startsWith("ت");
  }

  private static boolean isOfMan(TriggerAt verb) {
    String word = verb.form().word();
    return verb.trigger().shape() == Shape.PERFECT
        ? !word.endsWith("ت") && !word.endsWith("تا") && !word.endsWith("وا")
        : word.startsWith("ي") && !word.endsWith("ون");
  }

  /** {@code مسؤولين}, {@code قادة}, {@code وزراء}: by its ending no plural of women or things. */
  public static boolean areMen(String plural) {
    return MEN_OF.contains(plural) || !plural.endsWith("ه") && !plural.endsWith("ات");
  }

  private static boolean isMasculine(Token verb) {
    String word = verb.forms().getLast().word();
    return !word.endsWith("ت") && !word.startsWith("ت") && !word.startsWith("ن");
  }

  /** {@code قالت}, {@code وأضافت}, {@code تطالب}: of a woman, a state, or many. */
  public static boolean isFeminine(Token verb, boolean perfect) {
    for (Form form : verb.forms()) {
      String word = form.word();
      if (perfect ? word.endsWith("ت") : word.startsWith("ت") && !word.endsWith("ون")) {
        return true;
      }
    }
    return false;
  }

  /** Whether somebody named before may be meant by a verb that names nobody. */
  public static boolean mayBe(Clause clause, Entity last, boolean feminine) {
    return !feminine || !last.isPerson() || !isMan(clause, last);
  }

  /**
   * Whether a pronoun of a woman or of a man may mean somebody named before it: {@code وزارة فلانة}
   * is no {@code إنه}.
   */
  public static boolean mayBe(Clause clause, Mention before, boolean feminine) {
    Entity entity = before.entity();
    if (feminine || entity.isPerson()) {
      return mayBe(clause, entity, feminine);
    }
    boolean state = entity.kind() == ParticipantKind.COUNTRY && before.kind() == Mention.Kind.NAME;
    String head = clause.tokens().get(before.first()).folded();
    return state
        ? isMasculineState(clause.tokens(), before)
        : !isCapital(clause.tokens(), before) && !head.endsWith("ه") && !head.endsWith("ات");
  }

  /**
   * Whether a verb's gender may be that of somebody named far before it: a woman's state has no
   * man's verb, its government has; a woman's verb is a person's only where an office tells that
   * she is one; a body has either.
   */
  public static boolean agrees(Entity entity, boolean feminine) {
    if (entity.kind() == ParticipantKind.COUNTRY) {
      return feminine || entity.isMasculine();
    }
    return !entity.isPerson()
        || feminine
            == entity.offices().values().stream()
                .anyMatch(title -> Fold.fold(title).split(" ")[0].endsWith("ه"));
  }

  /** {@code مدير}, {@code وزير}: with which the title of a man begins that goes on. */
  public static boolean isTitle(Clause clause, Token word) {
    return !Fold.isDefinite(word.folded()) && clause.cues().names().is(NameCue.MAN, word.folded());
  }

  private static boolean isMan(Clause clause, Entity person) {
    return person.offices().values().stream()
        .anyMatch(title -> clause.cues().names().is(NameCue.MAN, Fold.fold(title).split(" ")[0]));
  }
}
