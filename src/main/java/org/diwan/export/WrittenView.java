package org.diwan.export;

/** A view with the file that holds it, and how many rows went there. */
record WrittenView(View view, String file, long rows) {}
