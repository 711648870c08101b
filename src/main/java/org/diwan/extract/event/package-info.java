/**
 * What happened and what was said: events of one article from trigger words and the grammar around
 * them.
 */
@NullMarked
package org.diwan.extract.event;

import org.jspecify.annotations.NullMarked;
