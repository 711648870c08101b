package org.diwan.store;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** Ports of the loopback. */
final class Ports {

  /** Where {@code serve} opens the store unless told otherwise. */
  static final int DEFAULT = 15432;

  private Ports() {}

  /**
   * This port.
   *
   * @throws StoreException where somebody else listens on it
   */
  static int free(int wanted) {
    if (!isFree(wanted)) {
      throw new StoreException(
          "port " + wanted + " is in use by another program: choose another with serve --port N");
    }
    return wanted;
  }

  /** This port if it is free, so that the address stays the same; else any. */
  static int rather(int usual) throws IOException {
    return isFree(usual) ? usual : any();
  }

  private static boolean isFree(int port) {
    try (ServerSocket socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), port));
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  /** One that nobody listens on at this moment. */
  static int any() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
      return socket.getLocalPort();
    }
  }
}
