package org.diwan.model;

/**
 * The words that made a fact.
 *
 * @param sentenceNo counts from 1; the title is 1 where there is one
 * @param start first char in {@link Article#text()}, UTF-16 units (the warehouse stores code
 *     points)
 * @param end one past the last char
 * @param rule name of the rule that made the fact
 * @param confidence 0 to 1; 0 until the whole article is read
 */
public record Evidence(int sentenceNo, int start, int end, String rule, double confidence) {

  public Evidence {
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException("empty evidence " + start + ".." + end);
    }
  }

  /** Where a fact was found, before what speaks for it is weighed. */
  public static Evidence unweighed(int sentenceNo, int start, int end, String rule) {
    return new Evidence(sentenceNo, start, end, rule, 0);
  }

  /** The same with what its fact weighs. */
  public Evidence weighed(double weight) {
    return new Evidence(sentenceNo, start, end, rule, weight);
  }
}
