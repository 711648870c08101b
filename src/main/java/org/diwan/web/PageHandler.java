package org.diwan.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.LoggerFactory;

/**
 * Answers GET and HEAD with the files of a folder and with live texts. A page of another site that
 * has its name point to this machine is refused by the Host it gives; no path leads out of the
 * folder.
 */
final class PageHandler implements HttpHandler {
  private static final Map<String, String> TYPES =
      Map.of(
          "html", "text/html; charset=utf-8",
          "css", "text/css; charset=utf-8",
          "js", "text/javascript; charset=utf-8",
          "md", "text/plain; charset=utf-8");

  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
          + " form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

  private static final int OK = 200;
  private static final int NOT_FOUND = 404;
  private static final int NOT_ALLOWED = 405;
  private static final int MISDIRECTED = 421;
  private static final int UNAVAILABLE = 503;
  private static final long NO_BODY = -1;

  private final Path root;
  private final List<LiveText> live;

  PageHandler(Path folder, List<LiveText> live) {
    this.root = folder.toAbsolutePath().normalize();
    this.live = live;
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      answer(exchange);
    }
  }

  private void answer(HttpExchange exchange) throws IOException {
    secure(exchange.getResponseHeaders());
    if (!isForThisMachine(exchange)) {
      exchange.sendResponseHeaders(MISDIRECTED, NO_BODY);
    } else if (!exchange.getRequestMethod().matches("GET|HEAD")) {
      exchange.getResponseHeaders().set("Allow", "GET, HEAD");
      exchange.sendResponseHeaders(NOT_ALLOWED, NO_BODY);
    } else {
      found(exchange, exchange.getRequestURI().getPath());
    }
  }

  private void found(HttpExchange exchange, String path) throws IOException {
    Optional<LiveText> text = live.stream().filter(each -> each.path().equals(path)).findFirst();
    Optional<Path> file = file(path);
    if (text.isPresent()) {
      send(exchange, text.get());
    } else if (file.isPresent()) {
      send(exchange, type(file.get()), Files.readAllBytes(file.get()));
    } else {
      exchange.sendResponseHeaders(NOT_FOUND, NO_BODY);
    }
  }

  private static void send(HttpExchange exchange, LiveText live) throws IOException {
    String text;
    try {
      text = live.text().get();
    } catch (RuntimeException e) {
      LoggerFactory.getLogger(PageHandler.class).warn("{} cannot be told", live.path(), e);
      exchange.sendResponseHeaders(UNAVAILABLE, NO_BODY);
      return;
    }
    send(exchange, live.type(), text.getBytes(UTF_8));
  }

  private static void send(HttpExchange exchange, String type, byte[] content) throws IOException {
    exchange.getResponseHeaders().set("Content-Type", type);
    boolean bodiless = content.length == 0 || exchange.getRequestMethod().equals("HEAD");
    exchange.sendResponseHeaders(OK, bodiless ? NO_BODY : content.length);
    if (!bodiless) {
      exchange.getResponseBody().write(content);
    }
  }

  /** The file that a path names, if it is one of a kind that the site has. */
  private Optional<Path> file(String path) {
    try {
      Path named = root.resolve("." + path).normalize();
      Path file = path.endsWith("/") ? named.resolve("index.html") : named;
      boolean ours =
          file.startsWith(root)
              && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
              && file.toRealPath().startsWith(root.toRealPath())
              && !type(file).isEmpty();
      return ours ? Optional.of(file) : Optional.empty();
    } catch (InvalidPathException | IOException e) {
      return Optional.empty();
    }
  }

  private static String type(Path file) {
    String name = file.toString();
    return TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "");
  }

  private static boolean isForThisMachine(HttpExchange exchange) {
    String host = exchange.getRequestHeaders().getFirst("Host");
    int port = exchange.getLocalAddress().getPort();
    return ("127.0.0.1:" + port).equals(host) || ("localhost:" + port).equals(host);
  }

  private static void secure(Headers headers) {
    headers.set("Content-Security-Policy", POLICY);
    headers.set("X-Content-Type-Options", "nosniff");
    headers.set("X-Frame-Options", "DENY");
    headers.set("Referrer-Policy", "no-referrer");
    headers.set("Cross-Origin-Resource-Policy", "same-origin");
    headers.set("Cache-Control", "no-cache");
  }
}
