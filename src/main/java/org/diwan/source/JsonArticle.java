package org.diwan.source;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.diwan.model.Delivered;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads a JSON line. Fields it does not know are passed over whatever they hold; a field that is no
 * text or number counts as absent; of a field said twice the last counts.
 */
final class JsonArticle {
  private static final Set<String> FIELDS =
      Set.of("id", "outlet", "url", "title", "published", "body");
  private static final int DEEPEST = 200;
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(DEEPEST)
                  .maxStringLength(Integer.MAX_VALUE)
                  .build())
          .build();

  private JsonArticle() {}

  /** Null where the line is no JSON object. */
  static @Nullable Delivered parse(String line) {
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), line)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        return null;
      }
      Map<String, String> fields = fields(parser);
      return parser.nextToken() == null ? delivered(fields) : null;
    } catch (JacksonException e) {
      return null;
    }
  }

  private static Map<String, String> fields(JsonParser parser) {
    Map<String, String> fields = new HashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      JsonToken value = parser.nextToken();
      if (FIELDS.contains(name) && (value == JsonToken.VALUE_STRING || value.isNumeric())) {
        fields.put(name, parser.getString());
      } else {
        parser.skipChildren();
      }
    }
    return fields;
  }

  private static Delivered delivered(Map<String, String> fields) {
    return new Delivered(
        fields.get("id"),
        fields.get("outlet"),
        fields.get("url"),
        fields.get("title"),
        fields.get("published"),
        fields.get("body"));
  }
}
