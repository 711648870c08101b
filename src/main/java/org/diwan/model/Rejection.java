package org.diwan.model;

/**
 * What the reading of an article looked at and did not take, for a person who asks why.
 *
 * @param what what it might have been: {@code VISIT}, {@code PERSON}, {@code FIGURE} …
 * @param start first char in {@link Article#text()}
 * @param end one past the last char
 * @param why in words
 */
public record Rejection(String what, int start, int end, String why) {}
