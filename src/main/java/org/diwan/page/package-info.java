/** How pages are made: templates, style, escaping. Knows nothing of what they show. */
@NullMarked
package org.diwan.page;

import org.jspecify.annotations.NullMarked;
