/**
 * Releases: the schema reporting as files, with checksums and a data dictionary. Reads with the
 * rights of the reader.
 */
@NullMarked
package org.diwan.export;

import org.jspecify.annotations.NullMarked;
