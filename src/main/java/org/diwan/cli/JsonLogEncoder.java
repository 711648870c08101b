package org.diwan.cli;

import java.util.Locale;
import java.util.Map;
import org.diwan.store.ProgramVersion;
import org.springframework.boot.logging.logback.StructuredLogEncoder;
import org.springframework.core.env.Environment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

/**
 * Boot's structured logging without a start of Boot, which otherwise brings the environment that it
 * asks for the name and version of the service.
 */
public final class JsonLogEncoder extends StructuredLogEncoder {

  private static final String NAME = "diwan";

  /** Takes the name of a format in any case. */
  @Override
  public void setFormat(String format) {
    super.setFormat(format.toLowerCase(Locale.ROOT));
  }

  @Override
  public void start() {
    getContext().putObject(Environment.class.getName(), environment());
    super.start();
  }

  private static Environment environment() {
    String version = ProgramVersion.program();
    StandardEnvironment environment = new StandardEnvironment();
    environment
        .getPropertySources()
        .addLast(
            new MapPropertySource(
                NAME,
                Map.of(
                    "logging.structured.ecs.service.name", NAME,
                    "logging.structured.ecs.service.version", version,
                    "logging.structured.gelf.host", NAME,
                    "logging.structured.gelf.service.version", version)));
    return environment;
  }
}
