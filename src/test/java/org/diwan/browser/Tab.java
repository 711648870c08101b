package org.diwan.browser;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A tab, spoken to by Chromium's DevTools protocol. What its pages complain about is kept. */
final class Tab implements AutoCloseable, WebSocket.Listener {
  private static final int PATIENCE_SECONDS = 60;

  private final JsonMapper json = JsonMapper.shared();
  private final AtomicInteger calls = new AtomicInteger();
  private final Map<Integer, CompletableFuture<JsonNode>> waiting = new ConcurrentHashMap<>();
  private final List<String> complaints = new CopyOnWriteArrayList<>();
  private final StringBuilder part = new StringBuilder();
  private final HttpClient client = HttpClient.newHttpClient();
  private volatile CompletableFuture<JsonNode> loaded = new CompletableFuture<>();
  private @Nullable WebSocket socket;

  private Tab() {}

  static Tab at(URI address) {
    Tab tab = new Tab();
    tab.socket = tab.client.newWebSocketBuilder().buildAsync(address, tab).join();
    for (String domain : List.of("Page", "Runtime", "Log", "Network")) {
      tab.call(domain + ".enable", Map.of());
    }
    return tab;
  }

  /** Opens a page as wide and high as that and waits until it is there. */
  void open(String address, int width, int height) {
    call(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", width < 600));
    complaints.clear();
    loaded = new CompletableFuture<>();
    call("Page.navigate", Map.of("url", address));
    loaded.orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
  }

  /** What a JavaScript expression gives, as text. */
  String eval(String expression) {
    JsonNode answer =
        call(
            "Runtime.evaluate",
            Map.of("expression", expression, "returnByValue", true, "awaitPromise", true));
    return answer.path("result").path("value").asString("");
  }

  /** Errors and warnings of the console, and requests that went anywhere else. */
  List<String> complaints() {
    return List.copyOf(complaints);
  }

  /** A picture of the window. */
  void picture(Path file) throws java.io.IOException {
    JsonNode answer = call("Page.captureScreenshot", Map.of("captureBeyondViewport", false));
    Files.write(file, Base64.getDecoder().decode(answer.get("data").asString()));
  }

  /** A printed page. */
  byte[] printed() {
    JsonNode answer = call("Page.printToPDF", Map.of("printBackground", true));
    return Base64.getDecoder().decode(answer.get("data").asString());
  }

  JsonNode call(String method, Map<String, Object> parameters) {
    int id = calls.incrementAndGet();
    CompletableFuture<JsonNode> answer = new CompletableFuture<>();
    waiting.put(id, answer);
    String text = json.writeValueAsString(Map.of("id", id, "method", method, "params", parameters));
    java.util.Objects.requireNonNull(socket).sendText(text, true);
    return answer.orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
  }

  @Override
  public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
    part.append(data);
    if (last) {
      JsonNode message = json.readTree(part.toString());
      part.setLength(0);
      received(message);
    }
    from.request(1);
    return null;
  }

  private void received(JsonNode message) {
    CompletableFuture<JsonNode> answer = waiting.remove(message.path("id").asInt(0));
    if (answer != null) {
      answer.complete(message.path("result"));
      return;
    }
    JsonNode told = message.path("params");
    switch (message.path("method").asString("")) {
      case "Page.loadEventFired" -> loaded.complete(told);
      case "Runtime.exceptionThrown", "Log.entryAdded" -> complaints.add(told.toString());
      case "Runtime.consoleAPICalled" -> complaints.add(told.toString());
      case "Network.requestWillBeSent" -> request(told.path("request").path("url").asString(""));
      default -> {
        // The protocol tells more than we ask for.
      }
    }
  }

  private void request(String url) {
    if (!url.matches("(file|data|about):.*|http://127\\.0\\.0\\.1:.*")) {
      complaints.add("asked for " + url);
    }
  }

  @Override
  public void close() {
    java.util.Objects.requireNonNull(socket).abort();
    client.shutdownNow();
  }
}
