package org.diwan.cli;

/**
 * How the log is written: lines for people, or one JSON object a line in a format of collectors.
 */
enum LogFormat {
  /** For people. */
  TEXT,
  /** Elastic Common Schema. */
  ECS,
  /** Graylog. */
  GELF,
  /** Logstash. */
  LOGSTASH;

  /** The kind of encoder in {@code logback.xml}. */
  String encoder() {
    return this == TEXT ? "text" : "json";
  }
}
