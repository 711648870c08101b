package org.diwan.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The five articles that the program brings, for a first look. */
final class BuiltInArticles {

  private static final String WHERE = "classpath*:seeds/articles/*.txt";

  private BuiltInArticles() {}

  /** Lays them into a folder, where a load reads files; returns it. */
  static Path in(Path folder) throws IOException {
    Files.createDirectories(folder);
    for (Resource article : new PathMatchingResourcePatternResolver().getResources(WHERE)) {
      Path file = folder.resolve(String.valueOf(article.getFilename()));
      try (InputStream content = article.getInputStream()) {
        Files.copy(content, file, StandardCopyOption.REPLACE_EXISTING);
      }
    }
    return folder;
  }
}
