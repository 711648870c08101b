package org.diwan.catalog;

/**
 * A column as the database describes it.
 *
 * @param position from 1, without gaps
 * @param type as SQL writes it
 * @param nullable always true for columns of views
 * @param comment what it means; empty where nobody said
 */
public record Column(int position, String name, String type, boolean nullable, String comment) {}
