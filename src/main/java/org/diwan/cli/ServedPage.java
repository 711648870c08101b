package org.diwan.cli;

import java.io.IOException;
import java.net.BindException;
import java.nio.file.Path;
import org.diwan.report.site.Site;
import org.diwan.store.Store;
import org.diwan.web.LiveText;
import org.diwan.web.PageServer;
import org.jooq.DSLContext;
import org.slf4j.LoggerFactory;

/** The page beside the open store: written into the home, and anew after each load; and metrics. */
final class ServedPage implements AutoCloseable {

  /** Where it is offered unless told otherwise; another port where this one is taken. */
  static final int USUAL_PORT = 15480;

  private final DSLContext database;
  private final Path folder;
  private final PageServer server;
  private Site.Written shown;

  private ServedPage(DSLContext database, Path folder, PageServer server, Site.Written shown) {
    this.database = database;
    this.folder = folder;
    this.server = server;
    this.shown = shown;
  }

  /**
   * Writes the page and offers it.
   *
   * @throws CommandFailure where the folder cannot be written or the port is taken
   */
  static ServedPage open(Store store, Path home, int port) {
    DSLContext database = PageWriter.database(store);
    Path folder = home.resolve("page");
    Site.Written written = PageWriter.write(database, folder);
    LiveText metrics = ServedMetrics.of(store.writer());
    return new ServedPage(database, folder, server(port, folder, metrics), written);
  }

  String address() {
    return server.address();
  }

  /**
   * Writes it again if a load was completed since; what goes wrong is logged, the old one stays.
   */
  void refresh() {
    try {
      if (Site.newestRun(database) != shown.run()) {
        shown = PageWriter.write(database, folder);
      }
    } catch (RuntimeException e) {
      LoggerFactory.getLogger(ServedPage.class).warn("the page is not written anew", e);
    }
  }

  @Override
  public void close() {
    server.close();
  }

  private static PageServer server(int port, Path folder, LiveText metrics) {
    try {
      return port == USUAL_PORT
          ? PageServer.near(port, folder, metrics)
          : PageServer.on(port, folder, metrics);
    } catch (BindException e) {
      throw CommandFailure.failed(
          "port %d is in use by another program: choose another with serve --page-port N"
              .formatted(port),
          e);
    } catch (IOException e) {
      throw CommandFailure.failed("the page cannot be offered: " + e, e);
    }
  }
}
