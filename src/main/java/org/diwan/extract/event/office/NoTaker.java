package org.diwan.extract.event.office;

import java.util.Set;
import org.diwan.extract.entity.mention.Entity;
import org.diwan.extract.entity.unit.NameCue;
import org.diwan.extract.event.clause.Agreeing;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.TimeCue;
import org.diwan.extract.event.clause.TriggerAt;
import org.diwan.gazetteer.Triggers.Shape;
import org.diwan.model.OfficeClass;

/** Who stands beside a word of taking or leaving an office and yet does neither. */
final class NoTaker {
  /** Said of much besides offices: an office must stand behind whom they name. */
  private static final Set<String> CHOOSES = Set.of("اختار", "رشح", "سمى", ":نصب", "اختير");

  private static final Set<Character> QUOTES = Set.of('"', '«', '“', '”');
  private static final Set<String> HERS =
      Set.of("انها", "بانها", "وانها", "لانها", "لكنها", "هي", "وهي");

  private final OfficeFrame frame;
  private final Clause clause;
  private final TriggerAt at;

  NoTaker(OfficeFrame frame) {
    this.frame = frame;
    clause = frame.clause;
    at = frame.at;
  }

  boolean is(Entity person) {
    return isMisread(person)
        || isTenure()
        || isQuoted()
        || isAide(person)
        || isWoman() && !Agreeing.mayBe(clause, person, true)
        || isDoubtful(person);
  }

  /** {@code يتولى المحافظ إدارة}: what goes with an office; {@code خلف الرئيس}: behind him. */
  private boolean isDoubtful(Entity person) {
    String lemma = at.trigger().lemma();
    boolean goesOn = at.trigger().shape() == Shape.IMPERFECT && !at.isFuture();
    if (frame.cues.isObjectKind(frame.needs()) && !frame.needs().equals("POST")) {
      return goesOn && !isSince() || person.key().startsWith("P:?");
    }
    if (lemma.endsWith("خلف")) {
      return goesOn
          || (at.trigger().suffixed() ? clause.startingAt(at.end()) == null : peopleBehind() < 2);
    }
    boolean side = Toppled.topples(at) && person.key().startsWith("P:?");
    return side
        || CHOOSES.stream().anyMatch(lemma::endsWith)
            && !hasOffice(person)
            && !person.equals(new Appointee(frame).of());
  }

  /** {@code منذ أن يتولى}, {@code بعد أن يتسلم}. */
  private boolean isSince() {
    return clause.sentence().sentence().isTitle()
        || at.first() > 0 && clause.tokens().get(at.first() - 1).reads("ان");
  }

  private long peopleBehind() {
    return frame.after().stream().filter(a -> a.entity().isPerson() && a.isBare()).count();
  }

  /** {@code اختار فلانا رئيسا}, {@code رشح فلانا لمنصب}. */
  private boolean hasOffice(Entity person) {
    return clause.arguments().stream()
        .filter(a -> a.entity().equals(person))
        .anyMatch(a -> frame.isOffice(a.mention().end()) && !isIn(a.mention().end()));
  }

  private boolean isIn(int token) {
    return clause.tokens().get(token).folded().equals("في");
  }

  /**
   * {@code انتخاب رئيس توافقي}: one unlisted word behind an office is hardly a name, unless his own
   * office follows, {@code تعيين الأمير فلان نائبا للوزير}.
   */
  private boolean isMisread(Entity person) {
    return !person.isNamed() && person.holds(OfficeClass.BUSINESS)
        || person.key().startsWith("P:~") && person.nameAr().indexOf(' ') < 0 && !hasOffice(person);
  }

  /** {@code صحيفة «عين اليوم»}: a name, no verb. */
  private boolean isQuoted() {
    return at.isVerb()
        && at.first() > 0
        && QUOTES.stream().anyMatch(clause.tokens().get(at.first() - 1)::is);
  }

  /** {@code استقالة مستشار الرئيس}: not the president. */
  private boolean isAide(Entity person) {
    return at.isNoun()
        && at.end() < clause.tokens().size()
        && clause.cues().names().is(NameCue.AIDE, clause.tokens().get(at.end()).folded())
        && OfficeFrame.rules(person);
  }

  /** {@code إقالتها}, {@code أنها ستستقيل}, {@code فازت}: of a woman, or of what is no person. */
  private boolean isWoman() {
    if (at.isNoun()) {
      return at.trigger().suffixed() && at.form().word().endsWith("ها");
    }
    boolean hers = at.first() > 0 && HERS.contains(clause.tokens().get(at.first() - 1).folded());
    boolean done = at.trigger().shape() == Shape.PERFECT && at.form().word().endsWith("ت");
    return !frame.isAppointing() && (hers || done);
  }

  /** {@code أثناء توليه المنصب}: the time in office, not its beginning. */
  private boolean isTenure() {
    return at.isNoun()
        && at.form().word().startsWith("تول")
        && at.first() > 0
        && clause.cues().times().is(TimeCue.TENURE, clause.tokens().get(at.first() - 1).folded());
  }
}
