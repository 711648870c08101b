package org.diwan.gazetteer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.diwan.text.Fold;
import org.diwan.text.Form;
import org.diwan.text.Token;

/** What may be part of a personal name and what may not. */
public final class NameWords {
  private final WordSet given;
  private final WordSet family;
  private final WordSet particles;
  private final WordSet joining;
  private final Set<String> ends;
  private final WordSet common;

  private NameWords(WordSet given, WordSet family, WordSet particles, WordSet joining, Set<String> ends, WordSet common) {
    this.given = given;
    this.family = family;
    this.particles = particles;
    this.joining = joining;
    this.ends = ends;
    this.common = common;
  }

  public static NameWords read(Seeds seeds) {
    Set<String> ends = new HashSet<>();
    for (CsvRow row : Csv.read(seeds, "lexicon/not_names.csv")) {
      ends.add(Fold.fold(row.need("form_ar")));
    }
    List<String> verbs = new ArrayList<>();
    for (String path : List.of("lexicon/triggers.csv", "lexicon/speech_verbs.csv", "lexicon/light_verbs.csv")) {
      for (CsvRow row : Csv.read(seeds, path)) {
        addVerb(row.get("perfect_ar"), false, verbs);
        addVerb(row.get("imperfect_ar"), true, verbs);
        row.list("participles_ar").forEach(p -> verbs.add(Fold.fold(p)));
      }
    }
    ends.addAll(verbs);
    return new NameWords(
        WordSet.read(seeds, "lexicon/given_names.csv", "form_ar"),
        WordSet.read(seeds, "lexicon/family_names.csv", "form_ar"),
        WordSet.read(seeds, "lexicon/name_particles.csv", "form_ar"),
        new WordSet(Csv.read(seeds, "lexicon/name_particles.csv").stream().filter(r -> !r.get("position").equals("AFTER")).map(r -> r.need("form_ar")).toList()),
        ends,
        WordSet.read(seeds, "lexicon/common_words.csv", "form_ar"));
  }

  private static void addVerb(String form, boolean imperfect, List<String> verbs) {
    if (!form.isEmpty() && form.indexOf(' ') < 0) {
      Inflection.verb(form, imperfect).forEach(word -> verbs.add(word.form()));
    }
  }

  public boolean isGiven(String folded) {
    return given.contains(folded);
  }

  public boolean isFamily(String folded) {
    return family.contains(folded);
  }

  public boolean isParticle(String folded) {
    return particles.contains(folded);
  }

  public boolean isCommon(String folded) {
    return common.contains(folded);
  }

  /** A word that joins the next one to the name: {@code عبد بن أبو آل}. */
  public boolean joinsNext(String folded) {
    return joining.contains(folded);
  }

  /** A finite verb or participle of the lexicon. */
  public boolean isVerb(String folded) {
    return ends.contains(folded) && !isListed(folded);
  }

  /** A word met in names of persons. */
  public boolean isListed(String folded) {
    return given.contains(folded) || family.contains(folded) || particles.contains(folded);
  }

  /** A word that is an ordinary one once its preposition is off: {@code بإلحاح}. */
  public boolean isCommonWithPreposition(Token token) {
    return token.forms().stream().anyMatch(f -> f.preposition() != Form.NONE && !isListed(f.word()) && (common.contains(f.word()) || Fold.isDefinite(f.word())));
  }

  /** A word no list of names holds that may be {@code و} or {@code ف} and a verb: {@code وتبعه}, {@code فقال}. */
  public boolean startsWithAnd(String folded) {
    return folded.length() > 3 && !isListed(folded) && (folded.startsWith("و") || folded.startsWith("ف") && isOrdinary(folded.substring(1)));
  }

  private boolean isOrdinaryDefinite(String folded) {
    return folded.length() > 5 && Fold.isDefinite(folded) && isOrdinary(folded.substring(2));
  }

  private boolean isOrdinary(String folded) {
    return !isListed(folded) && (ends.contains(folded) || common.contains(folded));
  }

  /** Whether a name cannot go on with this word: a verb, a function word, an ordinary noun. */
  public boolean ends(Token token) {
    String folded = token.folded();
    return !token.isWord() || ends.contains(folded) || !isListed(folded) && (common.contains(folded) || isOrdinaryDefinite(folded));
  }
}
