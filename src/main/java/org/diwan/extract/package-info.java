/**
 * Sentences to facts, pure and without state: the same text gives the same facts on any day, in any
 * thread. Knows nothing of the database.
 */
@NullMarked
package org.diwan.extract;

import org.jspecify.annotations.NullMarked;
