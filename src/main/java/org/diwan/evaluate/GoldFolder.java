package org.diwan.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/** A folder of annotations, one {@code *.json} an article. */
public final class GoldFolder {
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
          .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  private GoldFolder() {}

  /**
   * The annotations, in the order of their file names.
   *
   * @throws GoldException if a file does not follow the format; it names file and place
   */
  public static List<Gold> read(Path folder) throws IOException {
    List<Gold> gold = new ArrayList<>();
    for (Path file : files(folder)) {
      gold.add(parse(file));
    }
    return gold;
  }

  /** One article's annotations. */
  public static Gold parse(String json) {
    return JSON.readValue(json, Gold.class);
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    }
  }

  private static Gold parse(Path file) throws IOException {
    try {
      return parse(Files.readString(file));
    } catch (JacksonException e) {
      throw new GoldException(file + ": " + e.getOriginalMessage() + place(e), e);
    }
  }

  private static String place(JacksonException e) {
    return e.getLocation() == null ? "" : " (line " + e.getLocation().getLineNr() + ")";
  }
}
