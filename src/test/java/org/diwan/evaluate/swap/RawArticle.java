package org.diwan.evaluate.swap;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import org.diwan.evaluate.Gold;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * An article as delivered, with its annotations.
 *
 * @param json null for a text file
 */
record RawArticle(Gold gold, @Nullable String outlet, String text, @Nullable ObjectNode json) {

  static RawArticle ofText(Gold gold, Path file) throws IOException {
    return new RawArticle(gold, null, Files.readString(file), null);
  }

  static RawArticle ofJson(Gold gold, JsonNode line) {
    String text = line.path("title").asString("") + "\n" + line.path("body").asString("");
    String outlet = line.path("outlet").asString("");
    return new RawArticle(gold, outlet, text, (ObjectNode) line);
  }

  /** Writes the swapped article into a folder, in the form it came in. */
  void write(Path folder, UnaryOperator<String> swap, UnaryOperator<String> shift)
      throws IOException {
    if (json == null) {
      Files.writeString(folder.resolve(gold.articleRef() + ".txt"), swap.apply(text));
      return;
    }
    ObjectNode swapped = json.deepCopy();
    for (String field : new String[] {"title", "body"}) {
      if (swapped.path(field).isString()) {
        swapped.put(field, swap.apply(swapped.get(field).asString()));
      }
    }
    if (swapped.path("published").isString()) {
      swapped.put("published", shift.apply(swapped.get("published").asString()));
    }
    String line = JsonMapper.shared().writeValueAsString(swapped);
    Files.writeString(folder.resolve(gold.articleRef() + ".jsonl"), line + "\n");
  }
}
