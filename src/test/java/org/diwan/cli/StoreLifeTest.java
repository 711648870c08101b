package org.diwan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.Map;
import org.diwan.store.Store;
import org.diwan.store.StoreOptions;
import org.diwan.testing.ForkedProgram;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several processes and one store. */
class StoreLifeTest {

  @TempDir static Path folder;

  @Test
  void processesJoinAndTheLastOneStopsTheServer() throws Exception {
    Path home = folder.resolve(".diwan");
    try (ForkedProgram serve = serve();
        Store joined = Store.open(StoreOptions.embedded(home))) {
      serve.terminate();
      assertThat(serve.exitCode()).isZero();
      assertThat(Store.isRunning(home)).isTrue();
      joined.close();
      assertThat(Store.isRunning(home)).isFalse();
    }
  }

  @Test
  void serveOffersThePage() throws Exception {
    try (ForkedProgram serve = serve();
        HttpClient browser = HttpClient.newHttpClient()) {
      URI page = URI.create(serve.lineWith("  page  ").substring("  page  ".length()));
      HttpResponse<String> answer =
          browser.send(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString());
      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(answer.body()).contains("<html lang=\"en\" dir=\"ltr\">", "tiles");
      HttpRequest metrics = HttpRequest.newBuilder(page.resolve("metrics")).build();
      assertThat(browser.send(metrics, BodyHandlers.ofString()).body())
          .contains("diwan_build_info{version=", "process_uptime_seconds ");
      serve.terminate();
      assertThat(serve.exitCode()).isZero();
    }
  }

  @Test
  void aKilledProcessIsNotCounted() throws Exception {
    Path home = folder.resolve(".diwan");
    try (ForkedProgram serve = serve()) {
      serve.kill();
      assertThat(Store.isRunning(home)).isTrue();
      Store.open(StoreOptions.embedded(home)).close();
      assertThat(Store.isRunning(home)).isFalse();
    }
  }

  @Test
  void serveSaysThatAPortIsInUse() throws Exception {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"));
        ForkedProgram serve =
            ForkedProgram.start(folder, Map.of(), "serve", "--port", "" + taken.getLocalPort())) {
      assertThat(serve.exitCode()).isEqualTo(ExitCode.FAILED);
      assertThat(serve.errors())
          .isEqualTo(
              "diwan: port %d is in use by another program: choose another with serve --port N\n"
                  .formatted(taken.getLocalPort()));
    }
  }

  /** On a port of its own: the usual one may serve somebody on this machine. */
  private static ForkedProgram serve() throws Exception {
    int port;
    try (ServerSocket free = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
      port = free.getLocalPort();
    }
    ForkedProgram serve = ForkedProgram.start(folder, Map.of(), "serve", "--port", "" + port);
    assertThat(serve.lineWith("The store is open")).contains("127.0.0.1:" + port);
    return serve;
  }
}
