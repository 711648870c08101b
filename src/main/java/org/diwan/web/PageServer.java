package org.diwan.web;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * A web server for the files of one folder and texts beside them, on the loopback only. It reads,
 * and does nothing else. Safe for use by several threads.
 */
public final class PageServer implements AutoCloseable {
  private static final int ANY_PORT = 0;

  private final HttpServer server;
  private final ExecutorService threads;

  private PageServer(HttpServer server, ExecutorService threads) {
    this.server = server;
    this.threads = threads;
  }

  /**
   * Serves a folder on that port.
   *
   * @throws BindException where somebody else listens on it
   */
  public static PageServer on(int port, Path folder, LiveText... live) throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), port), 0);
    ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    server.setExecutor(threads);
    server.createContext("/", new PageHandler(folder, List.of(live)));
    server.start();
    return new PageServer(server, threads);
  }

  /** Serves a folder on that port if it is free, else on any. */
  public static PageServer near(int port, Path folder, LiveText... live) throws IOException {
    try {
      return on(port, folder, live);
    } catch (BindException taken) {
      return on(ANY_PORT, folder, live);
    }
  }

  /** What to open. */
  public String address() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/";
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
