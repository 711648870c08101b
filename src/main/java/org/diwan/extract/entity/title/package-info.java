/** Titles: what completes them, which office they are, when two mean one. */
@NullMarked
package org.diwan.extract.entity.title;

import org.jspecify.annotations.NullMarked;
