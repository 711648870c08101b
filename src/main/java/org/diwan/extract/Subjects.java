package org.diwan.extract;

import java.util.List;
import org.diwan.gazetteer.Seeds;
import org.diwan.gazetteer.WordSet;
import org.diwan.text.Sentence;
import org.diwan.text.Token;

/**
 * Whether an article is about sport, by the share of sport's words, and which of its sentences tell
 * of play: those with such a word.
 */
final class Subjects {
  private static final int LEAST = 5;
  private static final double SHARE = 0.03;
  private final WordSet sport;

  Subjects(Seeds seeds) {
    this.sport = WordSet.read(seeds, "lexicon/sport_words.csv", "form_ar");
  }

  boolean isSport(List<Sentence> sentences) {
    int words = 0;
    int hits = 0;
    for (Sentence sentence : sentences) {
      for (Token token : sentence.tokens()) {
        words += token.isWord() ? 1 : 0;
        hits += isSport(token) ? 1 : 0;
      }
    }
    return hits >= LEAST && hits > SHARE * words;
  }

  /** Whether a sentence of an article about sport tells of play. */
  boolean isPlay(Sentence sentence) {
    return sentence.tokens().stream().anyMatch(this::isSport);
  }

  private boolean isSport(Token token) {
    return token.isWord() && sport.hasAny(token);
  }
}
