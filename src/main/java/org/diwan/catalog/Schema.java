package org.diwan.catalog;

import java.util.List;

/**
 * A schema.
 *
 * @param comment what it is for; empty where nobody said
 * @param relations in the order of their names
 */
public record Schema(String name, String comment, List<Relation> relations) {}
