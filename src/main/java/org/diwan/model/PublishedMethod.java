package org.diwan.model;

/** How the day of publication was found, best first. */
public enum PublishedMethod {
  METADATA,
  DATELINE,
  TEXT,
  MEDIA,
  NONE
}
