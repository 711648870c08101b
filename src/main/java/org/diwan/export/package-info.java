/**
 * Releases: the schema reporting as files, with checksums and a data dictionary, of one snapshot.
 */
@NullMarked
package org.diwan.export;

import org.jspecify.annotations.NullMarked;
