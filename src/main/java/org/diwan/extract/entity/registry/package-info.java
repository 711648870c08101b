/** The participants of one article, found again by list, by name and by office. */
@NullMarked
package org.diwan.extract.entity.registry;

import org.jspecify.annotations.NullMarked;
