/** An article as a person would mark it up: each fact beside its words, for analysts and for us. */
@NullMarked
package org.diwan.explain;

import org.jspecify.annotations.NullMarked;
