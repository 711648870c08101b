/** What an article tells twice is one happening, and lends each telling what another says. */
@NullMarked
package org.diwan.extract.event.merge;

import org.jspecify.annotations.NullMarked;
