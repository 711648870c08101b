/** The signing and issuing of documents: by whom. */
@NullMarked
package org.diwan.extract.event.document;

import org.jspecify.annotations.NullMarked;
