/** Persons off titles and names together. */
@NullMarked
package org.diwan.extract.entity.person;

import org.jspecify.annotations.NullMarked;
