/**
 * Numbers in sentences to figures: what is counted, in which unit, how certain, and what is no
 * figure at all.
 *
 * <p>Here stands the way of an article and of a number, from {@link
 * org.diwan.extract.figure.FigureReader} down. A rule lies in the package of what it decides, from
 * the words up:
 *
 * <ul>
 *   <li>{@code lexicon}: what the seed files list; {@code passage}: a sentence, what was told
 *       before it, and a number found in it;
 *   <li>{@code exclusion}: what is no figure;
 *   <li>{@code qualifier}: about, at least, up to; {@code status}: reached, promised or expected;
 *   <li>{@code reading}: how a number becomes money, a count, a share, a span, a rank;
 *   <li>{@code measure}: what it measures.
 * </ul>
 */
@NullMarked
package org.diwan.extract.figure;

import org.jspecify.annotations.NullMarked;
