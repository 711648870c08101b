package org.diwan.gazetteer;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.diwan.text.Fold;
import org.diwan.text.Form;
import org.diwan.text.Token;
import org.diwan.text.WordMap;

/** What may be part of a personal name and what may not. */
public final class NameWords {
  /** What one word is; most words are nothing of it. */
  private enum Kind {
    GIVEN,
    ARABIC,
    FAMILY,
    PARTICLE,
    END,
    FINITE,
    COMMON,
    ADJECTIVE
  }

  /** Origins of names that Arabs bear too. */
  private static final Set<String> SHARED = Set.of("ARABIC", "PERSIAN", "TURKISH");

  private static final Set<String> OPENING = Set.of("عبد", "ابو");

  private static final String SERVANT = "عبدال";

  private static final Set<String> NISBA_ENDS = Set.of("ي", "يه", "ين", "يون");

  private final WordMap<Set<Kind>> kinds = new WordMap<>();

  /** Those that are joining, held apart: asked for at every word, and few. */
  private final WordMap<Boolean> joining = new WordMap<>();

  private NameWords() {}

  public static NameWords read(Seeds seeds) {
    NameWords words = new NameWords();
    Csv.read(seeds, "lexicon/given_names.csv").forEach(words::addGiven);
    Csv.read(seeds, "lexicon/family_names.csv")
        .forEach(row -> words.add(row.need("form_ar"), Kind.FAMILY));
    Csv.read(seeds, "lexicon/common_words.csv")
        .forEach(row -> words.add(row.need("form_ar"), Kind.COMMON));
    Csv.read(seeds, "lexicon/not_names.csv")
        .forEach(row -> words.add(row.need("form_ar"), Kind.END));
    Csv.read(seeds, "lexicon/body_adjectives.csv")
        .forEach(row -> words.add(row.need("form_ar"), Kind.ADJECTIVE));
    Csv.read(seeds, "lexicon/name_particles.csv").forEach(words::addParticle);
    for (String path :
        List.of("lexicon/triggers.csv", "lexicon/speech_verbs.csv", "lexicon/light_verbs.csv")) {
      Csv.read(seeds, path).forEach(words::addVerbs);
    }
    return words;
  }

  private void addGiven(CsvRow row) {
    add(row.need("form_ar"), Kind.GIVEN);
    if (SHARED.contains(row.need("origin"))) {
      add(row.need("form_ar"), Kind.ARABIC);
    }
  }

  private void addParticle(CsvRow row) {
    add(row.need("form_ar"), Kind.PARTICLE);
    if (!row.get("position").equals("AFTER")) {
      joining.put(Fold.fold(row.need("form_ar")), true);
    }
  }

  private void addVerbs(CsvRow row) {
    addVerb(row.get("perfect_ar"), false);
    addVerb(row.get("imperfect_ar"), true);
    row.list("participles_ar").forEach(participle -> add(participle, Kind.END));
  }

  private void addVerb(String form, boolean imperfect) {
    if (!form.isEmpty() && form.indexOf(' ') < 0) {
      for (Inflection.Word word : Inflection.verb(form, imperfect)) {
        addFolded(word.form(), Kind.END);
        addFolded(word.form(), Kind.FINITE);
      }
    }
  }

  private void add(String form, Kind kind) {
    addFolded(Fold.fold(form), kind);
  }

  private void addFolded(String folded, Kind kind) {
    kinds.getOrPut(folded, () -> EnumSet.noneOf(Kind.class)).add(kind);
  }

  private boolean is(String folded, Kind kind) {
    Set<Kind> found = kinds.get(folded);
    return found != null && found.contains(kind);
  }

  /**
   * Whether a definite word cannot be the adjective of a definite noun before it: {@code مجلس
   * الشورى | الحكومة}, unlike {@code الوطني} and the adjectives that are listed.
   */
  public boolean isNounBehind(String folded) {
    return Fold.isDefinite(folded)
        && NISBA_ENDS.stream().noneMatch(folded::endsWith)
        && !is(folded, Kind.ADJECTIVE);
  }

  public boolean isGiven(String folded) {
    return is(folded, Kind.GIVEN) || isServant(folded);
  }

  /** {@code عبدالحميد}, written as one word. */
  private static boolean isServant(String folded) {
    return folded.startsWith(SERVANT) && folded.length() > SERVANT.length() + 1;
  }

  /** A given name that no Arab bears, but for some Christians. */
  public boolean isForeign(String folded) {
    return is(folded, Kind.GIVEN) && !is(folded, Kind.ARABIC);
  }

  /** A word of an Arabic name: one that Arabs are given, or definite. */
  public boolean isArabic(String folded) {
    return is(folded, Kind.ARABIC) || isServant(folded) || Fold.isDefinite(folded);
  }

  public boolean isParticle(String folded) {
    return is(folded, Kind.PARTICLE);
  }

  public boolean isCommon(String folded) {
    return is(folded, Kind.COMMON);
  }

  /** A word that joins the next one to the name: {@code عبد بن أبو آل}. */
  public boolean joinsNext(String folded) {
    return joining.contains(folded);
  }

  /** {@code عبد}, {@code أبو}: begins a name of two words. */
  public boolean joinsGiven(String folded) {
    return OPENING.contains(folded);
  }

  /** A finite verb or participle of the lexicon. */
  public boolean isVerb(String folded) {
    Set<Kind> found = kinds.get(folded);
    return found != null && found.contains(Kind.END) && !isListed(found);
  }

  /** A finite verb of the lexicon, which may begin like a noun with its article: {@code التقى}. */
  public boolean isFinite(String folded) {
    return is(folded, Kind.FINITE);
  }

  /** A word met in names of persons. */
  public boolean isListed(String folded) {
    Set<Kind> found = kinds.get(folded);
    return found != null && isListed(found) || isServant(folded);
  }

  private static boolean isListed(Set<Kind> found) {
    return found.contains(Kind.GIVEN)
        || found.contains(Kind.FAMILY)
        || found.contains(Kind.PARTICLE);
  }

  /** A word that is an ordinary one once its preposition is off: {@code بإلحاح}. */
  public boolean isCommonWithPreposition(Token token) {
    for (Form form : token.forms()) {
      if (form.preposition() != Form.NONE && isCommonOrDefinite(form.word())) {
        return true;
      }
    }
    return false;
  }

  private boolean isCommonOrDefinite(String folded) {
    return !isListed(folded)
        && (isCommon(folded) || is(folded, Kind.END) || Fold.isDefinite(folded));
  }

  /**
   * A word no list of names holds that may be {@code و} or {@code ف} and a verb: {@code وتبعه},
   * {@code فقال}.
   */
  public boolean startsWithAnd(String folded) {
    return folded.length() > 3
        && !isListed(folded)
        && (folded.startsWith("و") || folded.startsWith("ف") && isOrdinary(folded.substring(1)));
  }

  private boolean isOrdinaryDefinite(String folded) {
    return folded.length() > 5 && Fold.isDefinite(folded) && isOrdinary(folded.substring(2));
  }

  private boolean isOrdinary(String folded) {
    Set<Kind> found = kinds.get(folded);
    return found != null
        && !isListed(found)
        && (found.contains(Kind.END) || found.contains(Kind.COMMON));
  }

  /** Whether a name cannot go on with this word: a verb, a function word, an ordinary noun. */
  public boolean ends(Token token) {
    String folded = token.folded();
    Set<Kind> found = token.isWord() ? kinds.get(folded) : null;
    if (found == null) {
      return !token.isWord() || isOrdinaryDefinite(folded);
    }
    return found.contains(Kind.END)
        || !isListed(found) && (found.contains(Kind.COMMON) || isOrdinaryDefinite(folded));
  }
}
