/** What the name of a person looks like, where it begins, and when two names mean one person. */
@NullMarked
package org.diwan.extract.entity.name;

import org.jspecify.annotations.NullMarked;
