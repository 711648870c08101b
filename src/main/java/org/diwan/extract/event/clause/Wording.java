package org.diwan.extract.event.clause;

import java.util.List;
import org.diwan.extract.entity.mention.Entity;
import org.diwan.extract.event.speaker.Wordings;

/**
 * A way to tell whose word a noun is other than by a verb of saying: {@code واجه انتقادات من فلان},
 * {@code بطلب من فلان}, {@code اتهامات وجهها فلان}. {@link Wordings} asks them all.
 */
public interface Wording {
  /** Those who say it, nobody where it is not told so. */
  List<Entity> sayers();

  /** Whom it is meant for; asked only where somebody says it. */
  List<Entity> meant();
}
