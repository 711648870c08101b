package org.diwan.extract.event.deed;

import java.util.List;
import java.util.Set;
import org.diwan.extract.entity.mention.Mention;
import org.diwan.extract.entity.registry.Registry;
import org.diwan.extract.event.clause.Argument;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.DeedCue;
import org.diwan.extract.event.clause.Places;
import org.diwan.extract.event.clause.TriggerAt;
import org.diwan.extract.event.doer.Scene;
import org.diwan.extract.event.doer.UnnamedPeople;
import org.diwan.extract.event.frame.Frames;
import org.diwan.extract.event.subject.Subject;
import org.diwan.gazetteer.Country;
import org.diwan.model.Place;
import org.diwan.text.Fold;
import org.diwan.text.Token;
import org.jspecify.annotations.Nullable;

/** The country that stands for demonstrators without a name: where they march, or their own. */
final class CrowdLand {
  private static final int CROWD = 4;

  /** Words from a verb of seeing to the march that is seen. */
  private static final int SEEN = 6;

  /** Words of protest and of nothing else. */
  private static final List<String> PROTESTS = List.of(":تظاهر", ":اعتصم", ":أضرب");

  /** Verbs of a crowd that need not protest. */
  private static final Set<String> GATHERS = Set.of("احتشد", "تجمهر", "تجمع");

  private static final Set<String> RIGHTS = Set.of("حق", "حقوق", "حريه", "الحق", "يسمي", "فض");

  private final Frames frame;
  private final Clause clause;
  private final TriggerAt at;

  CrowdLand(Frames frame) {
    this.frame = frame;
    clause = frame.clause;
    at = frame.at;
  }

  /**
   * {@code احتجاجات في المدن الإيرانية}; those told before are told again with their place only.
   */
  @Nullable String find() {
    String people = crowd();
    if (people != null) {
      return people;
    }
    String scene = Scene.beside(clause, at);
    if (scene != null || at.isNoun() && Fold.isDefinite(at.form().word())) {
      return scene;
    }
    Place place = Places.near(clause, at);
    String land = place == null ? witness() : place.countryIso3();
    boolean seen = at.isVerb() && at.trigger().lemma().endsWith("شهد");
    if (land != null || seen && frame.hasObject("UNREST")) {
      return land;
    }
    return homeland();
  }

  /** {@code شهدت فلانة موجة احتجاجات}: the country that sees them. */
  private @Nullable String witness() {
    int verb = at.isVerb() ? at.first() : clause.verbBefore(at.first(), SEEN);
    if (verb < 0 || !sees(clause.tokens().get(verb))) {
      return null;
    }
    Subject subject = Subject.of(clause, verb, verb + 1, frame.discourse);
    return subject.explicit() && subject.entities().size() == 1
        ? subject.entities().getFirst().countryIso3()
        : null;
  }

  private boolean sees(Token verb) {
    return frame.cues.deeds().is(DeedCue.WITNESSES, verb);
  }

  /**
   * {@code تظاهر آلاف الفلانيين في فلانة}, {@code نظم ناشطون فلانيون وقفة}: whose people they are,
   * wherever they march.
   */
  private @Nullable String crowd() {
    int verb = at.isVerb() ? at.first() : frame.lightVerb();
    if (verb < 0) {
      return null;
    }
    int behind = at.isVerb() ? at.end() : verb + 1;
    for (Argument argument : clause.arguments()) {
      Mention mention = argument.mention();
      boolean near = mention.first() - behind < CROWD && mention.end() >= verb - 1;
      if (near && isAmong(argument) && isCrowd(mention, behind)) {
        return argument.entity().countryIso3();
      }
    }
    return null;
  }

  /** {@code مئات الآلاف من الفلانيين}. */
  private boolean isAmong(Argument argument) {
    return argument.isBare() || argument.is("من") && isMany(argument.mention().first());
  }

  /** {@code الفلانيون}, {@code ناشطون فلانيون}. */
  private boolean isCrowd(Mention mention, int behind) {
    return switch (mention.kind()) {
      case GROUP -> isPeople(mention);
      case ADJECTIVE -> isOfMen(mention, behind) || isBrokenPlural(mention);
      default -> false;
    };
  }

  /** {@code آلاف الأتراك}: people whose plural is no adjective. */
  private boolean isBrokenPlural(Mention mention) {
    String word = clause.tokens().get(mention.end() - 1).folded();
    return isMany(mention.first()) && !word.endsWith("ي") && !word.endsWith("ه") && at.isVerb();
  }

  /** {@code ناشطون فلانيون}, {@code تظاهر فلانيون}. */
  private boolean isOfMen(Mention mention, int behind) {
    String word = clause.tokens().get(mention.end() - 1).folded();
    return (word.endsWith("ون") || word.endsWith("ين"))
        && mention.first() > 0
        && (at.isVerb() && mention.first() == behind
            || UnnamedPeople.are(frame.cues, clause.tokens().get(mention.first() - 1)));
  }

  /** {@code الفلانيون}, not {@code الشرطة الفلانية}. */
  private boolean isPeople(Mention mention) {
    String word = clause.tokens().get(mention.end() - 1).folded();
    boolean people = !word.endsWith("ه") && !word.endsWith("ي");
    return people
        && (PROTESTS.stream().anyMatch(at.trigger().lemma()::endsWith) || isMany(mention.first()));
  }

  private boolean isMany(int first) {
    return clause.tokens().subList(Math.max(0, first - CROWD), first + 1).stream()
        .anyMatch(t -> frame.cues.deeds().is(DeedCue.CROWD, t));
  }

  /** {@code نظم عمال المصنع وقفة احتجاجية}: of the country that the article is about. */
  @Nullable String homeland() {
    if (GATHERS.stream().anyMatch(at.trigger().lemma()::endsWith) || isOnlySaid() || isBlow()) {
      return null;
    }
    return frame.discourse.land();
  }

  /** {@code اضربوا}, {@code احتج على}: a blow or words, not a strike {@code عن العمل}. */
  private boolean isBlow() {
    int end = Math.min(clause.tokens().size(), at.end() + CROWD);
    return at.isVerb()
        && (at.trigger().lemma().endsWith(":احتج") || at.trigger().lemma().endsWith("أضرب"))
        && clause.tokens().subList(at.end(), end).stream().noneMatch(t -> t.reads("عن"));
  }

  /** {@code حق التظاهر}, in the Maghreb any {@code تظاهرة}: no march that was held. */
  private boolean isOnlySaid() {
    int before = at.first() - 1;
    Registry registry = frame.discourse.registry();
    Country home = registry.listed(registry.home());
    return before >= 0 && RIGHTS.contains(clause.tokens().get(before).folded())
        || at.form().word().startsWith("تظاهر") && at.isNoun() && home != null && home.maghreb();
  }
}
