/**
 * Who and where: mentions of states, organisations, persons and places in the sentences of one
 * article.
 *
 * <p>Here stands the way of an article and of a sentence, from {@link
 * org.diwan.extract.entity.EntityReader} down. A rule lies in the package of what it decides, from
 * the words up:
 *
 * <ul>
 *   <li>{@code unit}: listed phrases and tokens; {@code mention}: who is named, and where;
 *   <li>{@code name}: what a person's name looks like; {@code title}: offices and what completes
 *       them; {@code person}: both together;
 *   <li>{@code body}: organisations that no list holds, and groups by whose they are;
 *   <li>{@code registry}: the participants of the article;
 *   <li>{@code recall}: who was named before and is called by less.
 * </ul>
 */
@NullMarked
package org.diwan.extract.entity;

import org.jspecify.annotations.NullMarked;
