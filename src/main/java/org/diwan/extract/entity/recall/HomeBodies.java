package org.diwan.extract.entity.recall;

import static org.diwan.extract.entity.mention.Mention.Kind.GROUP;

import java.util.List;
import org.diwan.extract.entity.mention.Entity;
import org.diwan.extract.entity.mention.Mention;
import org.diwan.extract.entity.mention.ReadSentence;
import org.diwan.extract.entity.registry.Registry;
import org.diwan.extract.entity.unit.NameCue;
import org.diwan.gazetteer.Csv;
import org.diwan.gazetteer.CsvRow;
import org.diwan.gazetteer.NameWords;
import org.diwan.gazetteer.Seeds;
import org.diwan.gazetteer.WordRoles;

/**
 * Bodies of a state that are named without it, {@code أعلنت الحكومة}: of the state the article is
 * about. Not where an adjective or a place tells whose, nor behind a name of another state in the
 * sentence.
 */
public final class HomeBodies {
  /**
   * @param state whether the state itself is meant
   */
  private record Named(String name, boolean state) {}

  private final BodyForms<Named> forms;
  private final WordRoles<NameCue> cues;

  public HomeBodies(Seeds seeds, NameWords words, WordRoles<NameCue> cues) {
    this.cues = cues;
    this.forms = new BodyForms<>(words, cues);
    for (CsvRow row : Csv.read(seeds, "lexicon/home_bodies.csv")) {
      String name = row.need("form_ar");
      String called = row.orNull("body_ar");
      Named body = new Named(called == null ? name : called, row.need("as").equals("STATE"));
      forms.put(name, known -> body);
    }
  }

  /** The sentences with what they name of their own state besides. */
  public List<ReadSentence> addTo(List<ReadSentence> sentences, Registry registry) {
    String country = OwnState.of(sentences, registry.home());
    List<ReadSentence> settled =
        new UnownedMinistries(
                registry, (sentence, m) -> country != null && isOwn(sentence, m, country))
            .settle(sentences, country);
    return country == null
        ? settled
        : settled.stream().map(sentence -> addTo(sentence, country, registry)).toList();
  }

  private ReadSentence addTo(ReadSentence sentence, String country, Registry registry) {
    return forms.addTo(
        sentence,
        (first, found) -> {
          Mention named = found.of(body(found.meaning(), country, registry), first, GROUP);
          return isOwn(sentence, named, country) ? named : null;
        });
  }

  private static Entity body(Named body, String country, Registry registry) {
    return body.state() ? registry.country(country) : registry.organisation(body.name(), country);
  }

  /** Whether nothing beside the name or before it in the sentence tells of another state. */
  private boolean isOwn(ReadSentence sentence, Mention found, String country) {
    return !forms.isCompleted(sentence, found.first(), found.end())
        && !isOfPlace(sentence, found.first() - 1)
        && sentence.mentions().stream()
            .filter(m -> m.first() < found.first() || isWhose(m, found.end()))
            .map(m -> m.entity().countryIso3())
            .allMatch(other -> other == null || other.equals(country));
  }

  /** {@code الحكومة الفلانية}, {@code الحكومة في فلانة}. */
  private static boolean isWhose(Mention mention, int behind) {
    return mention.first() == behind && mention.kind() == Mention.Kind.ADJECTIVE
        || mention.first() <= behind + 1 && mention.kind() == Mention.Kind.PLACE;
  }

  /** {@code مقر الرئاسة}, {@code نادي الشرطة}. */
  private boolean isOfPlace(ReadSentence sentence, int before) {
    return before >= 0 && cues.is(NameCue.PREMISES, sentence.tokens().get(before));
  }
}
