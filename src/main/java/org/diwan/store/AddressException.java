package org.diwan.store;

/** An address that names no PostgreSQL database: it was typed wrongly. */
public final class AddressException extends StoreException {
  private static final long serialVersionUID = 1L;

  AddressException(String message) {
    super(message);
  }
}
