package org.diwan.gazetteer;

import org.diwan.model.EventType;

/** The words that tell of events. */
public final class Triggers {
  private final PhraseTree<Trigger> tree = new PhraseTree<>();

  /** How a trigger word stands in its sentence. */
  public enum Shape {
    PERFECT,
    IMPERFECT,
    NOUN,
    PARTICIPLE
  }

  /** How a trigger takes its participants. */
  public enum Frame {
    MUTUAL,
    CLASH,
    RECEIVE,
    DIRECTED,
    TRAVEL,
    TOUR,
    DOCUMENT,
    DECLARATION,
    MESSAGE,
    OPENING,
    HOME,
    OFFICE,
    GATHERING,
    WORD,
    MUST,
    CHARGE,
    VERDICT,
    TOGETHER
  }

  /**
   * @param needs what must be found besides the word, empty for nothing
   * @param suffixed whether the word carries a pronoun ({@code زيارته}, {@code استقبله})
   */
  public record Trigger(
      EventType type, Frame frame, String needs, Shape shape, boolean suffixed, String lemma) {

    /** Whether it tells of consent, and only negated of a refusal: {@code لا يقبل}. */
    public boolean refusesByNegation() {
      return needs.equals("NEGATED") || needs.equals("WONT");
    }
  }

  public static Triggers read(Seeds seeds) {
    Triggers triggers = new Triggers();
    Csv.read(seeds, "lexicon/triggers.csv").forEach(triggers::add);
    return triggers;
  }

  public PhraseTree<Trigger> tree() {
    return tree;
  }

  private void add(CsvRow row) {
    EventType type = row.code("event_type", EventType.class);
    Frame frame = row.code("frame", Frame.class);
    String needs = row.get("needs");
    String lemma = type + ":" + lemma(row);
    for (Inflection.Word word : Inflection.verb(row.get("perfect_ar"), false)) {
      tree.add(word.form(), new Trigger(type, frame, needs, Shape.PERFECT, word.suffixed(), lemma));
    }
    for (Inflection.Word word : Inflection.verb(row.get("imperfect_ar"), true)) {
      tree.add(
          word.form(), new Trigger(type, frame, needs, Shape.IMPERFECT, word.suffixed(), lemma));
    }
    for (String noun : row.list("nouns_ar")) {
      for (Inflection.Word word : Inflection.noun(noun)) {
        tree.add(word.form(), new Trigger(type, frame, needs, Shape.NOUN, word.suffixed(), lemma));
      }
    }
    for (String participle : row.list("participles_ar")) {
      tree.add(participle, new Trigger(type, frame, needs, Shape.PARTICIPLE, false, lemma));
    }
  }

  /** The past, else the first noun, else the present of a verb told in the present only. */
  private static String lemma(CsvRow row) {
    if (!row.get("perfect_ar").isEmpty()) {
      return row.get("perfect_ar");
    }
    return row.list("nouns_ar").isEmpty()
        ? row.get("imperfect_ar")
        : row.list("nouns_ar").getFirst();
  }
}
