/**
 * How well the reading does on articles that nobody annotated: facts drawn at random for people to
 * judge, and their verdicts.
 */
@NullMarked
package org.diwan.judge;

import org.jspecify.annotations.NullMarked;
