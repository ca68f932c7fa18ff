package vn.motcua.dossier.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The style sheets of the papers, which the screen uses too. */
public final class PaperStyle {

  public static final String DOSSIER = read("/static/css/paper.css");
  public static final String REGISTER = read("/static/css/register-paper.css");

  private PaperStyle() {}

  private static String read(String path) {
    try (var in = Objects.requireNonNull(PaperStyle.class.getResourceAsStream(path), path)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(path, unreadable);
    }
  }
}
