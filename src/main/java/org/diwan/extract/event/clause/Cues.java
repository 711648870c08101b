package org.diwan.extract.event.clause;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.diwan.extract.entity.unit.AttendanceCue;
import org.diwan.extract.entity.unit.NameCue;
import org.diwan.gazetteer.Csv;
import org.diwan.gazetteer.CsvRow;
import org.diwan.gazetteer.PhraseTree;
import org.diwan.gazetteer.Seeds;
import org.diwan.gazetteer.Triggers;
import org.diwan.gazetteer.VerbForms;
import org.diwan.gazetteer.WordRoles;
import org.diwan.gazetteer.WordSet;
import org.diwan.text.Fold;
import org.diwan.text.Form;
import org.diwan.text.Token;
import org.diwan.text.WordMap;
import org.jspecify.annotations.Nullable;

/** The words that shape a sentence around its triggers. Immutable. */
public final class Cues {
  private static final int LONG = 4;
  private static final List<String> ENDINGS = List.of("هما", "ها", "هم", "ه", "ا");
  private final Triggers triggers;
  private final PhraseTree<String> barriers = new PhraseTree<>();
  private final WordMap<String> effects = new WordMap<>();
  private final PhraseTree<Boolean> sameTime = new PhraseTree<>();
  private final PhraseTree<String> documents = new PhraseTree<>();
  private final PhraseTree<List<String>> knownDocuments = new PhraseTree<>();
  private final WordMap<Integer> common = new WordMap<>();
  private final WordSet unnamed;
  private final WordMap<List<String>> objects = new WordMap<>();
  private final Set<String> kinds = new HashSet<>();
  private final WordMap<List<String>> twins = new WordMap<>();
  private final WordRoles<NameCue> names;
  private final WordRoles<SpeechCue> speechCues;
  private final WordRoles<CasualtyCue> casualties;
  private final WordRoles<MeetingCue> meetings;
  private final WordRoles<VerbalNounCue> verbalNouns;
  private final WordRoles<GatheringCue> gatherings;
  private final WordRoles<DeedCue> deeds;
  private final WordRoles<ClauseCue> clauses;
  private final WordRoles<AttendanceCue> attendance;
  private final WordRoles<TimeCue> times;
  private final WordTargets targets;
  private final VerbForms speech;
  private final VerbForms light;

  private Cues(Seeds seeds) {
    triggers = Triggers.read(seeds);
    for (CsvRow row : Csv.read(seeds, "lexicon/barriers.csv")) {
      barriers.add(row.need("form_ar"), row.need("kind").toUpperCase(Locale.ROOT));
    }
    for (CsvRow row : Csv.read(seeds, "lexicon/same_time.csv")) {
      sameTime.add(row.need("form_ar"), true);
    }
    for (CsvRow row : Csv.read(seeds, "lexicon/negations.csv")) {
      effects.put(Fold.fold(row.need("form_ar")), row.need("effect"));
    }
    for (CsvRow row : Csv.read(seeds, "lexicon/documents.csv")) {
      documents.add(row.need("form_ar"), row.need("agreement_type"));
    }
    for (CsvRow row : Csv.read(seeds, "lexicon/known_documents.csv")) {
      knownDocuments.add(row.need("form_ar"), row.list("parties_iso3"));
    }
    for (CsvRow row : Csv.read(seeds, "lexicon/common_words.csv")) {
      common.put(Fold.fold(row.need("form_ar")), Integer.valueOf(row.need("articles")));
    }
    unnamed = WordSet.read(seeds, "lexicon/unnamed_speakers.csv", "form_ar");
    for (CsvRow row : Csv.read(seeds, "lexicon/trigger_objects.csv")) {
      objects.put(Fold.fold(row.need("form_ar")), List.of(row.need("kinds").split("\\|")));
      kinds.addAll(row.list("kinds"));
    }
    for (CsvRow row : Csv.read(seeds, "lexicon/twin_states.csv")) {
      twins.put(Fold.fold(row.need("form_ar")), row.list("states_iso3"));
    }
    names = WordRoles.read(seeds, "lexicon/name_cues.csv", NameCue.class);
    speechCues = WordRoles.read(seeds, "lexicon/speech_cues.csv", SpeechCue.class);
    casualties = WordRoles.read(seeds, "lexicon/casualty_cues.csv", CasualtyCue.class);
    meetings = WordRoles.read(seeds, "lexicon/meeting_cues.csv", MeetingCue.class);
    gatherings = WordRoles.read(seeds, "lexicon/gathering_cues.csv", GatheringCue.class);
    verbalNouns = WordRoles.read(seeds, "lexicon/verbal_nouns.csv", VerbalNounCue.class);
    deeds = WordRoles.read(seeds, "lexicon/deed_cues.csv", DeedCue.class);
    clauses = WordRoles.read(seeds, "lexicon/clause_cues.csv", ClauseCue.class);
    attendance = WordRoles.read(seeds, "lexicon/attendance_cues.csv", AttendanceCue.class);
    times = WordRoles.read(seeds, "lexicon/time_cues.csv", TimeCue.class);
    targets = new WordTargets(seeds);
    speech = VerbForms.read(seeds, "lexicon/speech_verbs.csv", "weight");
    light = VerbForms.read(seeds, "lexicon/light_verbs.csv", "voice");
  }

  public static Cues read(Seeds seeds) {
    return new Cues(seeds);
  }

  PhraseTree<Triggers.Trigger> triggers() {
    return triggers.tree();
  }

  PhraseTree<String> barriers() {
    return barriers;
  }

  /** What opens a sentence that tells of the time of the one before: {@code في غضون ذلك}. */
  public PhraseTree<Boolean> sameTime() {
    return sameTime;
  }

  public @Nullable String effect(String folded) {
    return effects.get(folded);
  }

  /** Documents known by their names, and the states each binds. */
  public PhraseTree<List<String>> knownDocuments() {
    return knownDocuments;
  }

  /** The nouns that mean documents. */
  PhraseTree<String> documents() {
    return documents;
  }

  public boolean isCommon(String folded) {
    return common.get(folded) != null;
  }

  /**
   * {@code بجهود}: the preposition that a word carries as a clitic, {@link Form#NONE} for none. The
   * rest must be an ordinary word, met more often than the whole ({@code بحث} carries none). Before
   * a quotation it stands by itself.
   */
  char clitic(Token token) {
    if (token.folded().equals("ب") || token.folded().equals("ل")) {
      return token.folded().charAt(0);
    }
    int whole = 0;
    for (Form form : token.forms()) {
      if (form.preposition() == Form.NONE) {
        whole = Math.max(whole, frequency(form.word()));
      } else if (isClitic(form, whole)) {
        return form.preposition();
      }
    }
    return Form.NONE;
  }

  private boolean isClitic(Form form, int whole) {
    char preposition = form.preposition();
    return (preposition == 'ب' || preposition == 'ل' || preposition == 'ك')
        && (Fold.isDefinite(form.word()) && form.word().length() > 4
            || Math.max(frequency(form.word()), frequency("ال" + form.word())) > whole
            || whole == 0 && preposition != 'ك' && form.word().length() >= LONG);
  }

  private int frequency(String folded) {
    Integer articles = common.get(folded);
    return articles == null ? 0 : articles;
  }

  /** Whether a word means people who are not named: {@code خبراء}, {@code مصادر}. */
  public boolean isUnnamed(Token token) {
    return unnamed.hasPlain(token);
  }

  /** Whether a trigger's needs name a kind of object that must stand behind it. */
  public boolean isObjectKind(String needs) {
    return kinds.contains(needs);
  }

  /** Whether a noun, its article or pronoun off where it is not listed with it, is of a kind. */
  public boolean isObject(Token token, String kind) {
    for (Form form : token.forms()) {
      List<String> known = objects.get(form.word());
      known = known == null ? objects.get(form.bare()) : known;
      known = known == null ? objects.get(stem(form.bare())) : known;
      if (known != null) {
        return known.contains(kind);
      }
    }
    return false;
  }

  /** {@code قواتها}, {@code سفيرا}: without the pronoun or the alif of an object. */
  private static String stem(String word) {
    for (String ending : ENDINGS) {
      if (word.endsWith(ending) && word.length() > ending.length() + 2) {
        String rest = word.substring(0, word.length() - ending.length());
        return rest.endsWith("ت") && !rest.endsWith("ات")
            ? rest.substring(0, rest.length() - 1) + "ه"
            : rest;
      }
    }
    return word;
  }

  /** The words beside a call, praise, charge or threat. */
  public WordRoles<SpeechCue> words() {
    return speechCues;
  }

  /** The two states that one folded word names together, null for other words. */
  public @Nullable List<String> twins(String folded) {
    return twins.get(folded);
  }

  /** Whether a folded word tells something of the call, praise or charge it stands beside. */
  public boolean isSpeech(SpeechCue cue, String folded) {
    return speechCues.is(cue, folded);
  }

  /** Whether any reading of a token is such a word. */
  public boolean isSpeech(SpeechCue cue, Token token) {
    return speechCues.is(cue, token);
  }

  /** Whether any reading of a token is such a word without its article. */
  public boolean isBareSpeech(SpeechCue cue, Token token) {
    return speechCues.isBare(cue, token);
  }

  /** The words beside one of killing or wounding. */
  public WordRoles<CasualtyCue> casualties() {
    return casualties;
  }

  /** The words beside one of a meeting. */
  public WordRoles<MeetingCue> meetings() {
    return meetings;
  }

  /** The verbal nouns that are written like their verbs. */
  WordRoles<VerbalNounCue> verbalNouns() {
    return verbalNouns;
  }

  /** The words beside one of a gathering. */
  public WordRoles<GatheringCue> gatherings() {
    return gatherings;
  }

  /** The words that tell who does a deed and whom it befalls. */
  public WordRoles<DeedCue> deeds() {
    return deeds;
  }

  /** The words in or beside the name of an office, a state or a body. */
  public WordRoles<NameCue> names() {
    return names;
  }

  /** The words by which people are told to be at a happening. */
  public WordRoles<AttendanceCue> attendance() {
    return attendance;
  }

  /** The words of time and cause. */
  public WordRoles<TimeCue> times() {
    return times;
  }

  /** The words that tell how far a clause reaches and who is its subject. */
  public WordRoles<ClauseCue> clauses() {
    return clauses;
  }

  /** Behind which prepositions a word names whom it is meant for; null where its type decides. */
  public @Nullable Set<String> behind(String lemma) {
    return targets.of(lemma);
  }

  public VerbForms speech() {
    return speech;
  }

  public VerbForms light() {
    return light;
  }
}
