package org.diwan.text;

import java.util.List;

/**
 * A sentence and its tokens.
 *
 * @param number counts from 1
 * @param start first char in the text
 * @param end one past the last char
 */
public record Sentence(int number, int start, int end, List<Token> tokens, boolean isTitle) {}
