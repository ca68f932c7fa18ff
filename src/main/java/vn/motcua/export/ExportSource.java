package vn.motcua.export;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.shared.Actor;

/**
 * A list or table that can be had as a file; a bean of the module whose rows they are. Everything
 * is in Vietnamese, as papers are: words of the screen may be asked for and are bound to it.
 */
public interface ExportSource {

  /** Stable name, {@code dossier.register}. */
  String key();

  /**
   * What the file will be. Asked when somebody wants it, again before it is written, and again each
   * time it is fetched: so rights are those of the moment.
   *
   * @throws vn.motcua.shared.NotVisible for parameters that name nothing, or nothing of the actor's
   * @throws vn.motcua.shared.Denied when the actor may see but not take it away
   * @throws vn.motcua.shared.Refused when a parameter is missing or wrong
   */
  ExportTable table(Actor actor, Map<String, String> parameters);

  /**
   * The rows, read as they are consumed, inside one read-only transaction: a statement with a fetch
   * size, or pages by key. Each has a cell per column: text, {@link Number}, {@link
   * java.time.LocalDate}, {@link java.time.Instant}, or null for nothing.
   */
  Stream<? extends List<? extends @Nullable Object>> rows(
      Actor actor, Map<String, String> parameters);

  /** A print of its own in that format, instead of the plain table; empty = there is none. */
  default Optional<ExportPrint> print(
      Actor actor, Map<String, String> parameters, ExportFormat format) {
    return Optional.empty();
  }
}
