package vn.motcua.history.importing;

import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.audit.AuditTrail;
import vn.motcua.history.importing.PastImport.File;
import vn.motcua.history.importing.PastImport.Source;
import vn.motcua.history.importing.PastImport.State;
import vn.motcua.history.store.ImportStore;
import vn.motcua.platform.UseCase;
import vn.motcua.platform.idempotency.Idempotency;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Denied;
import vn.motcua.shared.Permission;
import vn.motcua.shared.Refused;
import vn.motcua.shared.SubjectRef;

/** Takes a file of past dossiers in and lets its import begin. */
@UseCase
public class StartImport {

  /** What a command does is done by whoever holds the machine. */
  private static final Actor MACHINE = new Actor(0, "motcua", "./motcua", 0, "/", null, List.of());

  private final ImportStore imports;
  private final ImportFiles files;
  private final Imports visible;
  private final ImportRunner runner;
  private final Idempotency idempotency;
  private final AuditTrail audit;
  private final TransactionTemplate transaction;
  private final Clock clock;

  StartImport(
      ImportStore imports,
      ImportFiles files,
      Imports visible,
      ImportRunner runner,
      Idempotency idempotency,
      AuditTrail audit,
      TransactionTemplate transaction,
      Clock clock) {
    this.imports = imports;
    this.files = files;
    this.visible = visible;
    this.runner = runner;
    this.idempotency = idempotency;
    this.audit = audit;
    this.transaction = transaction;
    this.clock = clock;
  }

  /**
   * Keeps a file to be looked at before it is started; answers its import.
   *
   * @param key the same key and file answer the same import
   * @throws Refused when it is no file of past dossiers
   */
  public long look(Actor actor, String name, InputStream content, String key) {
    return once(actor, Source.PAGE, State.UPLOADED, name, content, key);
  }

  /**
   * Takes a file over at once.
   *
   * @param key the same key and file answer the same import; null = never repeated
   * @throws Refused when it is no file of past dossiers
   */
  public long handle(Actor actor, String name, InputStream content, @Nullable String key) {
    var id = once(actor, Source.API, State.RUNNING, name, content, key);
    runner.wake();
    return id;
  }

  private long once(
      Actor actor,
      Source source,
      State state,
      String name,
      InputStream content,
      @Nullable String key) {
    require(actor);
    var file = files.keep(name, content);
    files.requireReadable(file);
    var id =
        transaction(
            () ->
                Long.parseLong(
                    idempotency.once(
                        actor.accountId(),
                        key,
                        "dossiers:import " + file.sha256(),
                        () -> Long.toString(create(actor, source, file, state)))));
    var kept = imports.find(id).orElseThrow();
    if (!kept.file().path().equals(file.path())) {
      files.forget(file);
    }
    return id;
  }

  /** Takes a file over that a command named, or goes on with it after the command was ended. */
  public long command(File file) {
    return transaction(
        () ->
            imports
                .begun(file.sha256())
                .map(PastImport::id)
                .orElseGet(() -> create(MACHINE, Source.COMMAND, file, State.RUNNING)));
  }

  /** Lets an import begin that was looked at; once. */
  @Transactional
  public void start(Actor actor, long id) {
    var found = visible.get(actor, id);
    if (imports.start(found.id(), clock.instant())) {
      audit(actor, id, "past-import-started", found.file());
      runner.wakeAfterCommit();
    }
  }

  private long create(Actor actor, Source source, File file, State state) {
    var scopes = source == Source.COMMAND ? Set.of("/") : actor.scopes(Permission.HISTORY_IMPORT);
    var id = imports.create(actor, clock.instant(), source, file, state, scopes);
    if (state == State.RUNNING) {
      audit(actor, id, "past-import-started", file);
    }
    return id;
  }

  private void audit(Actor actor, long id, String action, File file) {
    audit.append(
        actor,
        new SubjectRef("history", Long.toString(id)),
        action,
        Map.of("file", file.name(), "bytes", file.size(), "sha256", file.sha256()));
  }

  private static void require(Actor actor) {
    if (actor.scopes(Permission.HISTORY_IMPORT).isEmpty()) {
      throw new Denied(Permission.HISTORY_IMPORT);
    }
  }

  private long transaction(LongSupplier work) {
    return Optional.ofNullable(transaction.execute(status -> work.getAsLong())).orElseThrow();
  }
}
