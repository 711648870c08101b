/** Diwan, a warehouse of diplomacy read from Arabic news: the entry point and its stages. */
@NullMarked
package org.diwan;

import org.jspecify.annotations.NullMarked;
