/** Documents, rule by rule. */
@NullMarked
package org.diwan.extract.agreement;

import org.jspecify.annotations.NullMarked;
