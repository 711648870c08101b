package org.diwan.extract.event;

import java.util.List;
import org.diwan.extract.entity.Entity;

/**
 * A way to tell whose word a noun is other than by a verb of saying: {@code واجه انتقادات من فلان},
 * {@code بطلب من فلان}, {@code اتهامات وجهها فلان}. {@link Wordings} asks them all.
 */
interface Wording {
  /** Those who say it, nobody where it is not told so. */
  List<Entity> sayers();

  /** Whom it is meant for; asked only where somebody says it. */
  List<Entity> meant();
}
