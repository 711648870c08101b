/** The vocabulary between the stages: immutable records over {@code java.*} only. */
@NullMarked
package org.diwan.model;

import org.jspecify.annotations.NullMarked;
