package org.diwan.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two containers on one home must not run a server each. */
class NeighboursTest {
  @TempDir Path folder;

  @Test
  void aHomeInUseElsewhereIsRefused() throws IOException {
    Home home = Home.at(folder).made();
    Files.writeString(home.namespace(), "pid:[1]");
    try (FileChannel channel =
            FileChannel.open(
                home.inUse(),
                StandardOpenOption.CREATE,
                StandardOpenOption.READ,
                StandardOpenOption.WRITE);
        FileLock other = channel.lock(0, Long.MAX_VALUE, true)) {
      assertThat(other.isValid()).isTrue();
      assertThatThrownBy(() -> Store.open(StoreOptions.embedded(folder)))
          .isInstanceOf(StoreException.class)
          .hasMessageContaining("is in use in another container");
    }
    assertThat(home.data()).doesNotExist();
  }

  @Test
  void thoseWhoStartedTheServerAreNeighbours() throws IOException {
    Home home = Home.at(folder).made();
    Neighbours.note(home);
    Neighbours.require(home);
  }

  @Test
  void aHomeThatNobodyUsesIsOpenToAll() throws IOException {
    Home home = Home.at(folder).made();
    Files.writeString(home.namespace(), "pid:[1]");
    assertThat(new HomeLock(home).isUsed()).isFalse();
  }
}
