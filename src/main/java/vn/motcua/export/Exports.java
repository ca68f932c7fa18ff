package vn.motcua.export;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import vn.motcua.shared.Actor;

/** One's own files: asking for them, seeing how far they are, fetching them. */
public interface Exports {

  /**
   * Queues a file; who asks for the same once more while it is waited for is given the first.
   *
   * @param source {@link ExportSource#key}
   * @throws vn.motcua.shared.Refused when it cannot be made so, or too many are waited for
   */
  Export ask(Actor actor, String source, Map<String, String> parameters, ExportFormat format);

  /** The newest first. */
  List<Export> page(Actor actor, long beforeId, int limit);

  /** One of the actor's own; anybody else's is not visible. */
  Export get(Actor actor, long id);

  /** Gives up one that is waited for; one that has ended stays as it is. */
  Export cancel(Actor actor, long id);

  /** Hands out one that is done, after its source has been asked for the rights of now. */
  Path fetch(Actor actor, long id);
}
