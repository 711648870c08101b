/** The documents beside the code: made from the migrated schema, and held to it by tests. */
@NullMarked
package org.diwan.docs;

import org.jspecify.annotations.NullMarked;
