/**
 * Facts to the star schema: staging, merging, resolving and checking, set-wise in SQL. Knows no
 * Arabic: folded keys and text signatures come to it ready-made.
 */
@NullMarked
package org.diwan.warehouse;

import org.jspecify.annotations.NullMarked;
