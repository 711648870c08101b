/** Whom a word is meant for. */
@NullMarked
package org.diwan.extract.event.addressee;

import org.jspecify.annotations.NullMarked;
