package org.diwan.source;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.zip.GZIPInputStream;
import org.diwan.gazetteer.Seeds;
import org.diwan.model.Delivered;
import org.diwan.model.Place;
import org.diwan.model.Warning;
import org.diwan.source.SourceItem.SkippedFile;

/**
 * Files to articles. Every input leaves as exactly one {@link SourceItem}; nothing is dropped
 * silently. The set-up is immutable; each {@link SourceItems} belongs to one thread.
 */
public final class ArticleSource {
  /** 5 MB. */
  public static final int DEFAULT_MAX_TEXT_BYTES = 5 << 20;

  /** Escaped in JSON an Arabic letter takes three times its bytes in UTF-8. */
  private static final int ESCAPED = 3;

  private static final int OTHER_FIELDS_BYTES = 1 << 20;
  private static final int GZIP_BUFFER = 1 << 16;

  private final ArticleMaker maker;
  private final int maxTextBytes;

  /**
   * @param cities the place a city's name stands for, if it is one
   */
  public ArticleSource(Seeds seeds, Function<String, Optional<Place>> cities) {
    this(seeds, cities, DEFAULT_MAX_TEXT_BYTES);
  }

  public ArticleSource(Seeds seeds, Function<String, Optional<Place>> cities, int maxTextBytes) {
    this.maker = new ArticleMaker(seeds, cities, maxTextBytes);
    this.maxTextBytes = maxTextBytes;
  }

  /**
   * Tells a path that cannot be meant before anything is set up.
   *
   * @throws SourceUsageException if a path does not exist or names a file of an unknown kind
   */
  public static void verify(List<Path> paths) {
    InputFiles.of(paths);
  }

  /**
   * The items of files and folders; each file is opened when it is its turn.
   *
   * @throws SourceUsageException if a path does not exist or names a file of an unknown kind
   */
  public SourceItems open(List<Path> paths) {
    List<Path> files = InputFiles.of(paths);
    InputShare share = InputShare.of(files);
    Iterator<SourceItems.Pending> pending =
        files.stream()
            .map(file -> new SourceItems.Pending(file.toString(), () -> reader(file, share)))
            .iterator();
    return new SourceItems(pending, share);
  }

  /** The items of JSON lines from a stream, gzipped or not. */
  public SourceItems read(InputStream in, String name) {
    return new SourceItems(
        List.of(new SourceItems.Pending(name, () -> lines(name, unzipped(in)))).iterator(),
        InputShare.unknown());
  }

  /**
   * Makes an article anew of what was delivered once.
   *
   * @param warnings what reading its bytes found then
   */
  public SourceItem again(Delivered delivered, String place, Set<Warning> warnings) {
    return maker.make(delivered, place, warnings);
  }

  /** What comes through a pipe is JSON lines, as on the standard input. */
  private ItemReader reader(Path file, InputShare share) throws IOException {
    if (InputFiles.isPipe(file)) {
      return lines(file.toString(), unzipped(Files.newInputStream(file)));
    }
    return switch (FileKind.of(file)) {
      case TEXT -> new TextFileReader(file, () -> share.open(file), maxTextBytes, maker);
      case JSON_LINES -> lines(file.toString(), share.open(file));
      case JSON_LINES_GZIP -> lines(file.toString(), gzip(share.open(file)));
      case UNKNOWN -> ofUnknownKind(file);
    };
  }

  /** A folder is among the files where it may not be looked into. */
  private static ItemReader ofUnknownKind(Path file) throws IOException {
    if (Files.isDirectory(file)) {
      throw new AccessDeniedException(file.toString());
    }
    return new SingleItem(new SkippedFile(file));
  }

  private JsonLinesReader lines(String name, InputStream in) {
    int maxLineBytes =
        (int) Math.min(Integer.MAX_VALUE - 8L, (long) maxTextBytes * ESCAPED + OTHER_FIELDS_BYTES);
    return new JsonLinesReader(name, in, maxLineBytes, maker);
  }

  private static InputStream gzip(InputStream in) throws IOException {
    try {
      return new GZIPInputStream(in, GZIP_BUFFER);
    } catch (IOException e) {
      in.close();
      throw e;
    }
  }

  private static InputStream unzipped(InputStream in) throws IOException {
    BufferedInputStream buffered = new BufferedInputStream(in, GZIP_BUFFER);
    buffered.mark(2);
    int magic = buffered.read() | buffered.read() << 8;
    buffered.reset();
    return magic == GZIPInputStream.GZIP_MAGIC ? gzip(buffered) : buffered;
  }
}
