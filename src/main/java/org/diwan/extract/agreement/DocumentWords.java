package org.diwan.extract.agreement;

import static java.util.Objects.requireNonNull;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.diwan.gazetteer.Csv;
import org.diwan.gazetteer.CsvRow;
import org.diwan.gazetteer.PhraseTree;
import org.diwan.gazetteer.Seeds;
import org.diwan.gazetteer.VerbForms;
import org.diwan.gazetteer.WordSet;
import org.diwan.model.AgreementType;
import org.diwan.model.KnownDocument;
import org.diwan.text.Fold;
import org.diwan.text.Token;
import org.jspecify.annotations.Nullable;

/** The nouns that mean documents and the words that tell of one. Immutable. */
public final class DocumentWords {

  /** How much must stand around the noun before it is a document of its own. */
  enum Strength {
    /** Nothing but parties. */
    NAMED,
    /** A step in its life, or what names it, beside it. */
    CUED,
    /** It must be signed. */
    SIGNED,
    /** It must be issued. */
    ISSUED,
    /** Several at once: signed, and parties of their own. */
    PLURAL
  }

  /** What a word before or behind a document's noun does. */
  enum Cue {
    /** There is no such document. */
    DENIES,
    /** Far behind it nothing came about. */
    FAILS,
    /** It is wished for, or only possible. */
    SUPPOSES,
    /** Behind it a verbal noun tells what happened. */
    ASSERTS,
    /** Its subject looks on at what a verbal noun far behind it tells. */
    WITNESSES,
    /** Means the two sides of the article. */
    SHARED,
    /** An adjective that names no document: {@code الاتفاق الجديد}. */
    COMMON,
    /** A condition: what comes behind it is not there yet. */
    CONDITION,
    /** A body of the state that ratifies. */
    STATE,
    /** Begins the name of a body that acts for its state. */
    ACTING,
    /** The state of a person named before. */
    OWN_STATE,
    /** The states of two persons named before. */
    OWN_STATES,
    /** A word of a peace that may be made within one country. */
    PEACE,
    /** Behind an indefinite noun: any such document. */
    VAGUE,
    /** A word of private dealings, of courts or of sport. */
    PRIVATE,
    /** A verb that tells what an indefinite document holds. */
    CONTENT,
    /** Adds nothing to the name of one told before: {@code الاتفاق مع القوى الكبرى}. */
    AGAIN,
    /** Stands for a party beside the nouns of sides and bodies. */
    SIDE,
    /** Before talks: about what is there already. */
    ANEW,
    /** Behind talks, likewise: {@code مفاوضات تعديل الاتفاقية}. */
    REVISES,
    /** Has the shape of a verb and is none: {@code يونيو}, {@code سياسي}. */
    NO_VERB,
    /** Behind {@code عقد}: what is held, and no contract. */
    HELD,
    /** Behind {@code محضر}: of what it is the record. */
    MINUTED,
    /** Before {@code الاتفاق}: they agree, and no document is meant. */
    AGREEING,
    /** Before {@code عقود}: decades, {@code قبل}. */
    LASTS,
    /** Before what ends it: only threatened, {@code لوح}. */
    THREATENS,
    /** Before a document: one keeps or breaks it, so it binds by now, {@code انتهاك}. */
    KEPT,
    /** Before a word of carrying out: it is to come, {@code كيفية}. */
    AWAITS,
    /** Before {@code على} and what is done with a document: it is agreed to be done. */
    AGREES,
    /** Before {@code عن} and a document: what talks brought about, {@code أسفرت}. */
    YIELDS,
    /** An adjective that its noun leaves indefinite: {@code طويل الأمد}. */
    ANNEXES,
    /** Behind a statement: many came together and issued it, {@code القمة}. */
    GATHERING,
    /** Between a signing and a noun: the noun is told of something else. */
    APART,
    /** Tells nothing without the noun behind it: {@code مجال}. */
    GOVERNS,
    /** Before who only helped to bring it about: {@code برعاية}. */
    SPONSORS,
    /** Before {@code إلى}: part of the name, {@code انضمام}. */
    GOING,
    /** Before what it is worth or how long it lasts: {@code بقيمة}. */
    AMOUNTS,
    /** Who of many states has it with one: {@code الغرب}. */
    POWERS,
    /** Before {@code من} and documents: several of them. */
    SEVERAL,
    /** In the accusative, as verbs leave it: {@code بيانا}. */
    ACCUSATIVE,
    /** Before the name of a state: a document is signed there, {@code استضافت}. */
    HOSTS,
    /** Begins the name of a firm or paper, which binds no state: {@code شركة}. */
    FIRM,
    /** Behind {@code صفقة}: it is settled, and nothing is bought, {@code تبادل}. */
    SETTLES,
    /** Tells a deal by which parties of one state rule together: {@code تشكيل الحكومة}. */
    COALITION
  }

  record Noun(AgreementType type, Strength strength) {}

  /**
   * A document the world knows by its name.
   *
   * @param document its id and what it is called
   * @param parties states that its name implies
   * @param others states and bodies that may be its parties too; everybody else is none
   */
  record Known(KnownDocument document, List<String> parties, List<String> others) {

    /** Whether a state, by code, or a body, by id, may be bound by it. */
    boolean mayBind(String code) {
      return parties.contains(code) || others.contains(code);
    }
  }

  /** Tokens of a known name with its quotation marks. */
  private static final int LONGEST = 10;

  private static final String ARTICLE = "ال";

  private final PhraseTree<Noun> nouns = new PhraseTree<>();
  private final PhraseTree<Known> known = new PhraseTree<>();
  private final Set<String> heads = new HashSet<>();
  private final PhraseTree<Boolean> ends = new PhraseTree<>();
  private final Map<Cue, WordSet> cues = new EnumMap<>(Cue.class);
  private final StepWords steps;
  private final VerbForms speech;
  private final VerbForms light;
  private final WordSet bodies;
  private final WordSet sides;

  private DocumentWords(Seeds seeds) {
    for (CsvRow row : Csv.read(seeds, "lexicon/documents.csv")) {
      AgreementType type = row.code("agreement_type", AgreementType.class);
      nouns.add(row.need("form_ar"), new Noun(type, row.code("strength", Strength.class)));
    }
    readKnown(Csv.read(seeds, "lexicon/known_documents.csv"));
    for (CsvRow row : Csv.read(seeds, "lexicon/document_ends.csv")) {
      ends.add(row.need("form_ar"), true);
    }
    List<CsvRow> rows = Csv.read(seeds, "lexicon/document_cues.csv");
    for (Cue cue : Cue.values()) {
      cues.put(cue, new WordSet(forms(rows, cue)));
    }
    steps = StepWords.read(seeds);
    speech = VerbForms.read(seeds, "lexicon/speech_verbs.csv", "weight");
    light = VerbForms.read(seeds, "lexicon/light_verbs.csv", "voice");
    bodies = WordSet.read(seeds, "lexicon/organisation_heads.csv", "form_ar");
    sides = WordSet.read(seeds, "lexicon/side_nouns.csv", "form_ar");
  }

  private void readKnown(List<CsvRow> rows) {
    Map<String, String> namesEn = new HashMap<>();
    for (CsvRow row : rows) {
      namesEn.merge(row.need("document"), row.get("name_en"), (a, b) -> a.isEmpty() ? b : a);
    }
    for (CsvRow row : rows) {
      String id = row.need("document");
      String nameEn = namesEn.getOrDefault(id, "");
      heads.add(head(row.need("form_ar")));
      known.add(
          row.need("form_ar"),
          new Known(
              new KnownDocument(id, nameEn.isEmpty() ? null : nameEn),
              row.list("parties_iso3"),
              row.list("others")));
    }
  }

  private static String head(String name) {
    String first = Fold.fold(name.split(" ", 2)[0]);
    return first.startsWith(ARTICLE) ? first : ARTICLE + first;
  }

  private static List<String> forms(List<CsvRow> rows, Cue cue) {
    return rows.stream()
        .filter(row -> row.code("role", Cue.class) == cue)
        .map(row -> row.need("form_ar"))
        .toList();
  }

  public static DocumentWords read(Seeds seeds) {
    return new DocumentWords(seeds);
  }

  PhraseTree<Noun> nouns() {
    return nouns;
  }

  StepWords steps() {
    return steps;
  }

  /** One past the name by which the world knows a document, the token itself for none. */
  int knownEnd(List<Token> tokens, int at) {
    PhraseTree.Match<Known> match = known.longest(tokens, at);
    PhraseTree.Match<Known> quoted = match == null ? quoted(tokens, at) : null;
    return match != null ? match.end() : quoted == null ? at : Marks.end(tokens, at, quoted.end());
  }

  /** Whether it is what a document the world knows is called once it was named: {@code الاتفاق}. */
  boolean isHead(Token token) {
    return token.isWord() && token.readsAny(heads);
  }

  @Nullable Known known(List<Token> tokens, int at) {
    PhraseTree.Match<Known> match = known.longest(tokens, at);
    PhraseTree.Match<Known> told = match == null ? quoted(tokens, at) : match;
    return told == null ? null : told.meanings().getFirst();
  }

  /** {@code اتفاق "أوسلو"}: counted without the quotation marks. */
  private PhraseTree.@Nullable Match<Known> quoted(List<Token> tokens, int at) {
    if (at + 1 >= tokens.size() || !Marks.isQuote(tokens.get(at + 1))) {
      return null;
    }
    List<Token> rest = tokens.subList(at, Math.min(tokens.size(), at + LONGEST));
    return known.longest(rest.stream().filter(t -> !Marks.isQuote(t)).toList(), 0);
  }

  /** By its beginning, or by words inside its name: {@code اتفاق حول الملف النووي الإيراني}. */
  @Nullable Known known(List<Token> tokens, int first, int end) {
    for (int i = first; i < end; i++) {
      Known found = tokens.get(i).isWord() ? known(tokens, i) : null;
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  /** A word or phrase with which a document's name cannot go on. */
  boolean ends(List<Token> tokens, int at) {
    return tokens.get(at).isWord() && ends.longest(tokens, at) != null;
  }

  /** A verb of speech, or one that carries a noun. */
  boolean isVerb(Token token) {
    return speech.finite(token) != null || light.finite(token) != null;
  }

  /** A noun of those who may be a party: {@code حكومة}, {@code شركة}, {@code نظيره}. */
  boolean isSide(Token token) {
    return bodies.hasPlain(token) || sides.hasPlain(token) || is(token, Cue.SIDE);
  }

  boolean is(Token token, Cue cue) {
    return requireNonNull(cues.get(cue)).hasAny(token);
  }

  /** Whether a word as it stands, or behind its conjunction only, does so. */
  boolean isPlain(Token token, Cue cue) {
    return requireNonNull(cues.get(cue)).hasPlain(token);
  }

  /** Whether a folded word, its clitics on, does so. */
  boolean isWhole(String folded, Cue cue) {
    return requireNonNull(cues.get(cue)).contains(folded);
  }
}
