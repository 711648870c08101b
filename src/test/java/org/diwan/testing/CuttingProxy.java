package org.diwan.testing;

import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Collection;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Stands between a client and a PostgreSQL server, counts what the client asks of it and breaks one
 * connection, once, at a chosen call. Connecting is a call, a block of COPY and its end are two.
 */
public final class CuttingProxy implements AutoCloseable {

  /** When the connection breaks. */
  public enum Moment {
    /** The server never hears of the call. */
    BEFORE,
    /** The server does it, and the client never hears so. */
    ANSWER_LOST
  }

  /**
   * What a client asks.
   *
   * @param no counts from 1 over all connections
   * @param sql the statement, or what else is done
   */
  public record Call(int no, String sql) {}

  private final int serverPort;
  private final ServerSocket door;
  private final AtomicInteger calls = new AtomicInteger();
  private final AtomicReference<@Nullable Call> cut = new AtomicReference<>();
  private final Collection<Socket> sockets = new ConcurrentLinkedQueue<>();

  /** Servers whose next answer is dropped, with the connection: by then they have done the work. */
  private final Collection<Socket> unheard = new ConcurrentLinkedQueue<>();

  private final Predicate<Call> victim;
  private final Moment moment;

  private CuttingProxy(int serverPort, Predicate<Call> victim, Moment moment) throws IOException {
    this.serverPort = serverPort;
    this.victim = victim;
    this.moment = moment;
    this.door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    Thread.ofVirtual().start(this::welcome);
  }

  /** Opens a proxy to a server on this machine; the first call that is a victim is cut. */
  public static CuttingProxy to(int serverPort, Moment moment, Predicate<Call> victim)
      throws IOException {
    return new CuttingProxy(serverPort, victim, moment);
  }

  public int port() {
    return door.getLocalPort();
  }

  /** Calls so far. */
  public int calls() {
    return calls.get();
  }

  /** The call that was cut, null where none was. */
  public @Nullable Call cut() {
    return cut.get();
  }

  @Override
  public void close() throws IOException {
    door.close();
    for (Socket socket : sockets) {
      socket.close();
    }
  }

  private void welcome() {
    try {
      while (true) {
        Socket client = door.accept();
        Socket server = new Socket(InetAddress.getLoopbackAddress(), serverPort);
        client.setTcpNoDelay(true);
        server.setTcpNoDelay(true);
        sockets.add(client);
        sockets.add(server);
        Thread.ofVirtual().start(() -> ask(client, server));
        Thread.ofVirtual().start(() -> answer(client, server));
      }
    } catch (IOException e) {
      // The door is closed: the proxy has ended.
    }
  }

  private void ask(Socket client, Socket server) {
    try (client;
        server) {
      FrontendStream questions = new FrontendStream(new DataInputStream(client.getInputStream()));
      boolean isWhole = true;
      while (isWhole && questions.next(client.getOutputStream())) {
        isWhole = pass(questions, server);
      }
    } catch (IOException e) {
      // One of the two has gone, and the other goes with it.
    }
  }

  /** Passes a call on; false where the connection is to break. */
  private boolean pass(FrontendStream questions, Socket server) throws IOException {
    String sql = questions.call();
    boolean isCut = sql != null && isVictim(new Call(calls.incrementAndGet(), sql));
    if (isCut && moment == Moment.BEFORE) {
      return false;
    }
    if (isCut) {
      unheard.add(server);
    }
    server.getOutputStream().write(questions.bytes());
    server.getOutputStream().flush();
    return true;
  }

  private boolean isVictim(Call call) {
    boolean hasAnswer = moment == Moment.BEFORE || !call.sql().equals(FrontendStream.COPY_DATA);
    return hasAnswer && victim.test(call) && cut.compareAndSet(null, call);
  }

  private void answer(Socket client, Socket server) {
    try (client;
        server) {
      byte[] buffer = new byte[1 << 14];
      int count = server.getInputStream().read(buffer);
      while (count > 0 && !unheard.contains(server)) {
        client.getOutputStream().write(buffer, 0, count);
        count = server.getInputStream().read(buffer);
      }
    } catch (IOException e) {
      // As above.
    }
  }
}
