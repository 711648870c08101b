/**
 * Who and where: mentions of states, organisations, persons and places in the sentences of one
 * article.
 */
@NullMarked
package org.diwan.extract.entity;

import org.jspecify.annotations.NullMarked;
