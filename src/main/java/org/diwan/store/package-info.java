/**
 * The PostgreSQL that holds the warehouse, be it embedded under the home folder or reached by URL:
 * starting, joining, connecting, migrating.
 */
@NullMarked
package org.diwan.store;

import org.jspecify.annotations.NullMarked;
