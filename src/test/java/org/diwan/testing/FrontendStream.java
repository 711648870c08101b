package org.diwan.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a client says to a PostgreSQL server, call by call: the messages up to the one that the
 * server is to answer. After chapter 'Message Formats' of PostgreSQL's protocol.
 */
final class FrontendStream {
  /** The one call that the server does not answer. */
  static final String COPY_DATA = "copy data";

  /**
   * The driver sends it along with the first statement of a transaction, and the two are one call.
   */
  private static final String BEGIN = "BEGIN";

  private static final int SSL_REQUEST = 80877103;
  private static final int GSS_REQUEST = 80877104;
  private static final int CODE_BYTES = 8;

  private final DataInputStream in;
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final DataOutputStream out = new DataOutputStream(bytes);
  private final Map<String, String> statements = new HashMap<>();
  private boolean isStarted;
  private @Nullable String sql;
  private @Nullable String call;

  FrontendStream(DataInputStream in) {
    this.in = in;
  }

  /**
   * Reads the next call; false at the end.
   *
   * @param toClient where a wish for encryption is refused
   */
  boolean next(OutputStream toClient) throws IOException {
    bytes.reset();
    sql = null;
    call = null;
    try {
      if (isStarted) {
        messages();
      } else {
        startup(toClient);
        isStarted = true;
      }
      return true;
    } catch (EOFException e) {
      return false;
    }
  }

  /** What is called; null for a message that asks nothing. */
  @Nullable String call() {
    return call;
  }

  byte[] bytes() {
    return bytes.toByteArray();
  }

  private void startup(OutputStream toClient) throws IOException {
    int length = in.readInt();
    int code = in.readInt();
    while (code == SSL_REQUEST || code == GSS_REQUEST) {
      toClient.write('N');
      length = in.readInt();
      code = in.readInt();
    }
    out.writeInt(length);
    out.writeInt(code);
    out.write(in.readNBytes(length - CODE_BYTES));
    call = "connect";
  }

  private void messages() throws IOException {
    boolean isWhole = false;
    while (!isWhole) {
      byte type = in.readByte();
      int length = in.readInt();
      byte[] payload = in.readNBytes(length - Integer.BYTES);
      out.writeByte(type);
      out.writeInt(length);
      out.write(payload);
      isWhole = ends(type, payload);
    }
  }

  private boolean ends(byte type, byte[] payload) {
    switch (type) {
      case 'P' -> {
        statements.put(word(payload, 0), word(payload, word(payload, 0).length() + 1));
        sql = word(payload, word(payload, 0).length() + 1);
      }
      case 'B' -> sql = statements.get(word(payload, word(payload, 0).length() + 1));
      case 'Q' -> call = word(payload, 0);
      case 'S' -> call = sql == null ? "sync" : sql;
      case 'd' -> call = COPY_DATA;
      case 'c' -> call = "copy done";
      default -> {}
    }
    return "QSdcfpX".indexOf(type) >= 0 && !BEGIN.equals(call);
  }

  /** Text up to the next zero; names of statements are ASCII. */
  private static String word(byte[] payload, int from) {
    int end = from;
    while (payload[end] != 0) {
      end++;
    }
    return new String(payload, from, end - from, UTF_8);
  }
}
