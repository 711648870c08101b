package org.diwan.extract.figure.lexicon;

/**
 * A counted noun.
 *
 * @param singular as written in the lexicon, or made from the word by rule
 * @param numerus the form in which it was met
 * @param party whether two of it only number the parties (two countries, two sides)
 * @param listed whether the lexicon has it
 */
public record Noun(String singular, Inflection.Numerus numerus, boolean party, boolean listed) {}
