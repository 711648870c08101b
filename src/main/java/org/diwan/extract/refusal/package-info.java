/** What was looked at and not taken, kept only for a person who asks. */
@NullMarked
package org.diwan.extract.refusal;

import org.jspecify.annotations.NullMarked;
