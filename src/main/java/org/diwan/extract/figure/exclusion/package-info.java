/** Numbers that are no figures: dates, scores, ages, names, manners of speaking. */
@NullMarked
package org.diwan.extract.figure.exclusion;

import org.jspecify.annotations.NullMarked;
