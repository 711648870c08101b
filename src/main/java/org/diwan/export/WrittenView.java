package org.diwan.export;

import org.diwan.catalog.Relation;

/** A view with the file that holds it, and how many rows went there. */
record WrittenView(Relation view, String file, long rows) {}
