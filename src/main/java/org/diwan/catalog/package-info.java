/**
 * What the database says of itself: schemas, tables, views, columns, keys and comments. The one
 * source of the dictionary in a release and of the documents beside the code.
 */
@NullMarked
package org.diwan.catalog;

import org.jspecify.annotations.NullMarked;
