/** Events, rule by rule. */
@NullMarked
package org.diwan.extract.event;

import org.jspecify.annotations.NullMarked;
