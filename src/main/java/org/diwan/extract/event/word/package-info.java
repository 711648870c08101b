/** Words of one side toward another: calls, charges, praise, refusal, threats. */
@NullMarked
package org.diwan.extract.event.word;

import org.jspecify.annotations.NullMarked;
