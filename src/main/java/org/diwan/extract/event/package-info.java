/**
 * What happened and what was said: events of one article from trigger words and the grammar around
 * them.
 *
 * <p>Here stands the way of an article and of a trigger, from {@link
 * org.diwan.extract.event.EventReader} down. A rule lies in the package of what it decides, from
 * the words up:
 *
 * <ul>
 *   <li>{@code clause}: what each word of a sentence is, and who is named where; {@code subject}:
 *       who does what a verb says; {@code frame}: what all kinds of events share;
 *   <li>{@code modality}: whether it happened; {@code time}: when;
 *   <li>words: {@code speaker} (whose), {@code addressee} (meant for whom), {@code word};
 *   <li>deeds of one side to another: {@code doer}, {@code recipient}, {@code deed};
 *   <li>deeds of several: {@code meeting}, {@code gathering}, {@code travel}, {@code document};
 *   <li>at home: {@code office}, {@code ceremony};
 *   <li>the article as a whole: {@code attendance} (who else was there), {@code merge} (what is
 *       told twice).
 * </ul>
 */
@NullMarked
package org.diwan.extract.event;

import org.jspecify.annotations.NullMarked;
