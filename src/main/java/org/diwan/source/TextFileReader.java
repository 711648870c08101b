package org.diwan.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import org.diwan.model.Warning;
import org.jspecify.annotations.Nullable;

/** A text file is one item. */
final class TextFileReader implements ItemReader {
  /** Opens the file. */
  @FunctionalInterface
  interface Opener {
    InputStream open() throws IOException;
  }

  private final Path file;
  private final Opener opener;
  private final int maxBytes;
  private final ArticleMaker maker;
  private boolean done;

  TextFileReader(Path file, Opener opener, int maxBytes, ArticleMaker maker) {
    this.file = file;
    this.opener = opener;
    this.maxBytes = maxBytes;
    this.maker = maker;
  }

  @Override
  public @Nullable SourceItem next() throws IOException {
    if (done) {
      return null;
    }
    done = true;
    try (InputStream in = opener.open()) {
      return item(FileKind.TEXT.stem(file), in.readNBytes(maxBytes + 1));
    }
  }

  private SourceItem item(String ref, byte[] bytes) {
    if (bytes.length > maxBytes) {
      return rejected(ref, RejectReason.TOO_LARGE, "more than " + maxBytes + " bytes");
    }
    Decoded decoded = Decoded.of(bytes);
    if (decoded == null) {
      return rejected(ref, RejectReason.BAD_ENCODING, "neither UTF-8 nor windows-1256");
    }
    Controls controls = Controls.strip(decoded.text());
    return maker.make(TextArticle.of(ref, controls.text()), place(), warnings(decoded, controls));
  }

  private static Set<Warning> warnings(Decoded decoded, Controls controls) {
    Set<Warning> warnings = EnumSet.noneOf(Warning.class);
    if (decoded.windows1256()) {
      warnings.add(Warning.WINDOWS_1256);
    }
    if (controls.removed()) {
      warnings.add(Warning.CONTROLS_REMOVED);
    }
    return warnings;
  }

  private SourceItem rejected(String ref, RejectReason reason, String detail) {
    return new SourceItem.RejectedInput(ref, place(), reason, detail);
  }

  @Override
  public String place() {
    return file.toString();
  }

  @Override
  public void close() {}
}
