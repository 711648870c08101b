/**
 * A sentence marked up for reading events: what each word is, how far a trigger reaches, and each
 * mention with the preposition that governs it.
 */
@NullMarked
package org.diwan.extract.event.clause;

import org.jspecify.annotations.NullMarked;
