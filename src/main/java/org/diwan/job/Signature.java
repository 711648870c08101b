package org.diwan.job;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import org.diwan.gazetteer.Seeds;
import org.diwan.warehouse.Rules;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Seeds that remember what was read of them. The signature is a fingerprint of those files and of
 * the classes that read articles: when it is the same, so is what is read.
 */
final class Signature implements Seeds {
  private static final String[] READING_CLASSES = {
    "classpath*:org/diwan/model/**/*.class",
    "classpath*:org/diwan/text/**/*.class",
    "classpath*:org/diwan/gazetteer/**/*.class",
    "classpath*:org/diwan/source/**/*.class",
    "classpath*:org/diwan/extract/**/*.class",
    "classpath*:org/diwan/warehouse/**/*.class"
  };

  private static final String[] MERGING = {
    "classpath*:org/diwan/warehouse/**/*.class",
    "classpath*:sql/merge/**/*.sql",
    "classpath*:sql/resolve/**/*.sql"
  };

  private final Seeds seeds;
  private final Map<String, String> opened = new ConcurrentSkipListMap<>();

  Signature(Seeds seeds) {
    this.seeds = seeds;
  }

  @Override
  public InputStream open(String path) {
    try (InputStream in = seeds.open(path)) {
      byte[] content = in.readAllBytes();
      opened.put(path, Sha256.of(content));
      return new ByteArrayInputStream(content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** To be asked when all seeds are read. */
  Rules rules() {
    return new Rules(Sha256.of(opened + program(READING_CLASSES)), Sha256.of(program(MERGING)));
  }

  private static String program(String[] parts) {
    try {
      StringBuilder hashes = new StringBuilder();
      for (String pattern : parts) {
        Resource[] classes = new PathMatchingResourcePatternResolver().getResources(pattern);
        Arrays.sort(classes, Comparator.comparing(Resource::getDescription));
        for (Resource one : classes) {
          hashes.append(Sha256.of(one.getContentAsByteArray()));
        }
      }
      return hashes.toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
