package org.diwan.store;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;

/**
 * The open warehouse: migrated, and reachable as writer and as reader. {@link #close} may stop the
 * embedded server, whichever process started it. Safe for use by several threads.
 */
public final class Store implements AutoCloseable {

  private final Address writerAddress;
  private final Address readerAddress;
  private final List<String> notes;
  private final Runnable leave;
  private final HikariDataSource writer;
  private final DataSource reader;
  private final AtomicBoolean closed = new AtomicBoolean();

  Store(Address writerAddress, Address readerAddress, List<String> notes, Runnable leave) {
    this.writerAddress = writerAddress;
    this.readerAddress = readerAddress;
    this.notes = notes;
    this.leave = leave;
    this.writer = Connections.pooled(Connections.plain(writerAddress));
    this.reader = Connections.plain(readerAddress);
  }

  /**
   * Opens the store; the first process that opens an embedded one starts its server, and makes it
   * where it is to be written.
   *
   * @throws StoreException where it cannot be had, with the one line to show
   */
  public static Store open(StoreOptions options) {
    return options.url() == null
        ? Embedded.open(Home.at(options.home()), options)
        : External.open(options, options.url());
  }

  /**
   * Where the store is, or will be once it is open; opens nothing. The password is told of the
   * embedded one only: it is the program's own.
   *
   * @param asWriter for loading instead of reading
   * @throws StoreException where no store was ever made there
   */
  public static Address address(StoreOptions options, boolean asWriter) {
    return options.url() == null
        ? Embedded.address(Home.at(options.home()), asWriter)
        : External.address(options, options.url()).withoutPassword();
  }

  /** Whether an embedded store was ever made there; what an address names is taken to be there. */
  public static boolean isThere(StoreOptions options) {
    return options.url() != null || Server.exists(Home.at(options.home()));
  }

  /** Whether the server of the embedded store runs at this moment. */
  public static boolean isRunning(Path home) {
    return Postmaster.living(Home.at(home).data()).isPresent();
  }

  /** Connections that may load: kept, and handed on. */
  public DataSource writer() {
    return writer;
  }

  /** Connections that read the schema reporting; those of an external store are the login's own. */
  public DataSource reader() {
    return reader;
  }

  public Address writerAddress() {
    return writerAddress;
  }

  public Address readerAddress() {
    return readerAddress;
  }

  /** What could not be done and does not matter to a load, in words for a person. */
  public List<String> notes() {
    return notes;
  }

  @Override
  public void close() {
    if (closed.compareAndSet(false, true)) {
      writer.close();
      leave.run();
    }
  }
}
