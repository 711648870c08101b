/**
 * Files to articles: formats, encodings, page furniture and metadata. What cannot be read leaves as
 * a rejection with its reason and loses nothing else.
 */
@NullMarked
package org.diwan.source;

import org.jspecify.annotations.NullMarked;
