package org.diwan.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the server gives away, to whom, and what it keeps. */
class PageServerTest {

  @TempDir static Path folder;
  private static PageServer server;
  private static int port;
  private static int asked;

  @BeforeAll
  static void serve() throws IOException {
    Path site = Files.createDirectories(folder.resolve("site/ar"));
    Files.writeString(folder.resolve("secret.html"), "secret");
    Files.writeString(folder.resolve("site/index.html"), "<p>أهلا");
    Files.writeString(folder.resolve("site/.pgpass"), "secret");
    Files.writeString(site.resolve("index.html"), "Arabic");
    Files.createSymbolicLink(folder.resolve("site/out.html"), folder.resolve("secret.html"));
    server =
        PageServer.near(
            15481,
            folder.resolve("site"),
            new LiveText("/metrics", "text/plain; version=0.0.4", () -> "up " + ++asked + "\n"),
            new LiveText("/broken", "text/plain", PageServerTest::broken));
    port = URI.create(server.address()).getPort();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @ParameterizedTest
  @CsvSource({"/, <p>أهلا", "/index.html, <p>أهلا", "/index.html?q=1, <p>أهلا", "/ar/, Arabic"})
  void givesPages(String path, String body) throws IOException {
    assertThat(answer("GET", path, "127.0.0.1:" + port))
        .startsWith("HTTP/1.1 200")
        .containsIgnoringCase("Content-Type: text/html; charset=utf-8")
        .endsWith(body);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/../secret.html",
        "/..%2fsecret.html",
        "/%2e%2e/secret.html",
        "/ar/../../secret.html",
        "//../secret.html",
        "/..%5csecret.html",
        "/.pgpass",
        "/out.html",
        "/ar",
        "/nothing.html",
        "/%00.html"
      })
  void keepsEverythingElse(String path) throws IOException {
    assertThat(answer("GET", path, "localhost:" + port))
        .doesNotContain("secret")
        .containsPattern("^HTTP/1.1 40[04]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"POST", "PUT", "DELETE", "OPTIONS"})
  void onlyReads(String method) throws IOException {
    assertThat(answer(method, "/", "127.0.0.1:" + port)).startsWith("HTTP/1.1 405");
  }

  @Test
  void makesALiveTextEachTime() throws IOException {
    assertThat(answer("GET", "/metrics", "127.0.0.1:" + port))
        .startsWith("HTTP/1.1 200")
        .containsIgnoringCase("Content-Type: text/plain; version=0.0.4")
        .endsWith("up 1\n");
    assertThat(answer("GET", "/metrics", "127.0.0.1:" + port)).endsWith("up 2\n");
    assertThat(answer("GET", "/metrics", "evil.example:" + port)).startsWith("HTTP/1.1 421");
    assertThat(answer("POST", "/metrics", "127.0.0.1:" + port)).startsWith("HTTP/1.1 405");
  }

  @Test
  void aLiveTextThatFailsTellsNothing() throws IOException {
    assertThat(answer("GET", "/broken", "127.0.0.1:" + port))
        .startsWith("HTTP/1.1 503")
        .doesNotContain("secret");
  }

  @Test
  void headHasNoBody() throws IOException {
    assertThat(answer("HEAD", "/", "127.0.0.1:" + port))
        .startsWith("HTTP/1.1 200")
        .endsWith("\r\n\r\n");
  }

  @Test
  void refusesANameThatOnlyPointsHere() throws IOException {
    assertThat(answer("GET", "/", "evil.example:" + port)).startsWith("HTTP/1.1 421");
  }

  @Test
  void tellsBrowsersToLoadNothingFromElsewhere() throws IOException {
    assertThat(answer("GET", "/", "127.0.0.1:" + port))
        .containsIgnoringCase("Content-Security-Policy: default-src 'none'; script-src 'self'")
        .containsIgnoringCase("X-Content-Type-Options: nosniff")
        .containsIgnoringCase("Referrer-Policy: no-referrer");
  }

  @Test
  void listensOnTheLoopbackOnly() throws IOException {
    assertThat(server.address()).startsWith("http://127.0.0.1:");
    InetAddress outside = InetAddress.getLocalHost();
    if (!outside.isLoopbackAddress()) {
      assertThatThrownBy(() -> new Socket(outside, port).close()).isInstanceOf(IOException.class);
    }
  }

  @Test
  void aTakenPortIsAnErrorOrAnother() throws IOException {
    assertThatThrownBy(() -> PageServer.on(port, folder)).isInstanceOf(BindException.class);
    try (PageServer second = PageServer.near(port, folder)) {
      assertThat(second.address()).isNotEqualTo(server.address());
    }
  }

  private static String broken() {
    throw new IllegalStateException("secret");
  }

  private static String answer(String method, String path, String host) throws IOException {
    try (Socket socket = new Socket(InetAddress.ofLiteral("127.0.0.1"), port)) {
      String request =
          "%s %s HTTP/1.1\r\nHost: %s\r\nConnection: close\r\nContent-Length: 0\r\n\r\n"
              .formatted(method, path, host);
      socket.getOutputStream().write(request.getBytes(UTF_8));
      return new String(socket.getInputStream().readAllBytes(), UTF_8);
    }
  }
}
