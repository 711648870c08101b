/** Journeys: who travels where, and who invites whom. */
@NullMarked
package org.diwan.extract.event.travel;

import org.jspecify.annotations.NullMarked;
