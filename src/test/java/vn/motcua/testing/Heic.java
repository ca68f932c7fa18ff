package vn.motcua.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Pictures as phones of late write them, made by the program {@code heif-enc}. */
public final class Heic {

  /** Where the picture's depth is told, which nobody needs. */
  private static final String DEPTH = "pixi";

  private static final String TURN = "irot";

  private Heic() {}

  /**
   * A HEIC file of the picture of a JPEG.
   *
   * @param more options of the program
   */
  public static Path of(Path jpeg, String... more) throws IOException {
    return of(Collections.singletonList(jpeg), more);
  }

  /** One file of several pictures, as of a series. */
  public static Path of(List<Path> jpegs, String... more) throws IOException {
    var made = Files.createTempFile(jpegs.getFirst().toAbsolutePath().getParent(), "p", ".heic");
    var command = new ArrayList<>(List.of("heif-enc", "-q", "70", "-o", "" + made));
    command.addAll(List.of(more));
    jpegs.forEach(jpeg -> command.add(jpeg.toString()));
    var said = Files.createTempFile(jpegs.getFirst().toAbsolutePath().getParent(), "p", ".said");
    var process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile()).start();
    try {
      if (process.waitFor() != 0) {
        throw new IllegalStateException(Files.readString(said));
      }
    } catch (InterruptedException over) {
      throw new UncheckedIOException(new IOException(over));
    }
    return made;
  }

  /**
   * A HEIC file as phones write it of what is to be turned a quarter clockwise: its own word for
   * that beside the one of Exif.
   *
   * @param jpeg whose Exif says the same
   */
  public static Path turned(Path jpeg) throws IOException {
    var made = of(jpeg);
    var bytes = Files.readAllBytes(made);
    var text = new String(bytes, StandardCharsets.ISO_8859_1);
    if (text.contains(TURN)) {
      // libheif 1.16 and later say so by themselves
      return made;
    }
    var at = text.indexOf(DEPTH);
    System.arraycopy(TURN.getBytes(StandardCharsets.US_ASCII), 0, bytes, at, 4);
    bytes[at + 4] = 3;
    return Files.write(made, bytes);
  }
}
