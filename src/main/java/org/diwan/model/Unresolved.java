package org.diwan.model;

/**
 * A name, title or place that was met and that no list holds.
 *
 * @param what {@code PERSON}, {@code ORGANISATION}, {@code TITLE} or {@code PLACE}
 * @param formAr as written
 */
public record Unresolved(String what, String formAr, int start, int end) {}
