/**
 * Arabic in, sentences and tokens with offsets out; numbers and dates. Knows letters and words, no
 * names.
 */
@NullMarked
package org.diwan.text;

import org.jspecify.annotations.NullMarked;
