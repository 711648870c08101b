package org.diwan.export;

/**
 * A column as the database describes it.
 *
 * @param position from 1
 * @param type as SQL writes it
 * @param comment what it means; empty where nobody said
 */
record ViewColumn(String view, int position, String name, String type, String comment) {}
