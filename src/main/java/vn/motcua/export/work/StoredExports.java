package vn.motcua.export.work;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.audit.AuditTrail;
import vn.motcua.export.Export;
import vn.motcua.export.ExportFormat;
import vn.motcua.export.ExportRefusal;
import vn.motcua.export.ExportStatus;
import vn.motcua.export.Exports;
import vn.motcua.export.store.ExportStore;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Finding;
import vn.motcua.shared.NotVisible;
import vn.motcua.shared.Refused;
import vn.motcua.shared.SubjectRef;

/** Asks the sources and keeps the queue; each file asked for and fetched is in the trail. */
@Component
class StoredExports implements Exports {

  /** Nobody may fill the queue of all. */
  private static final int MOST_OPEN = 5;

  private final ExportStore store;
  private final Sources sources;
  private final ExportFolder folder;
  private final AuditTrail audit;
  private final Clock clock;

  StoredExports(
      ExportStore store, Sources sources, ExportFolder folder, AuditTrail audit, Clock clock) {
    this.store = store;
    this.sources = sources;
    this.folder = folder;
    this.audit = audit;
    this.clock = clock;
  }

  @Override
  @Transactional
  public Export ask(
      Actor actor, String source, Map<String, String> parameters, ExportFormat format) {
    var known =
        sources
            .find(source)
            .orElseThrow(
                () ->
                    new Refused(
                        List.of(Finding.of("source", ExportRefusal.EXPORT_SOURCE_UNKNOWN))));
    var table = sources.table(known, actor, parameters);
    if (table.estimate() > format.mostRows()) {
      throw new Refused(
          List.of(
              Finding.of(
                  "format", ExportRefusal.EXPORT_TOO_LONG, format.mostRows(), table.estimate())));
    }
    store.lock(actor.accountId());
    var open = store.open(actor.accountId());
    var same =
        open.stream()
            .filter(each -> each.source().equals(source) && each.format() == format)
            .filter(each -> each.parameters().equals(parameters))
            .findFirst();
    if (same.isPresent()) {
      return same.get();
    }
    if (open.size() >= MOST_OPEN) {
      throw new Refused(ExportRefusal.EXPORT_TOO_MANY, MOST_OPEN);
    }
    var id = store.add(actor, source, parameters, format, table, clock.instant());
    audit.append(
        actor, subject(id), "export-asked", Map.of("list", table.title(), "format", format.name()));
    return get(actor, id);
  }

  @Override
  public List<Export> page(Actor actor, long beforeId, int limit) {
    return store.page(actor.accountId(), beforeId, limit);
  }

  @Override
  public Export get(Actor actor, long id) {
    return store.find(actor.accountId(), id).orElseThrow(() -> new NotVisible("export " + id));
  }

  @Override
  @Transactional
  public Export cancel(Actor actor, long id) {
    get(actor, id);
    if (store.cancel(actor.accountId(), id, clock.instant())) {
      audit.append(actor, subject(id), "export-cancelled", Map.of());
    }
    return get(actor, id);
  }

  @Override
  @Transactional
  public Path fetch(Actor actor, long id) {
    var export = get(actor, id);
    if (export.status() != ExportStatus.DONE) {
      throw new NotVisible("file of export " + id);
    }
    var source = sources.find(export.source()).orElseThrow(() -> new NotVisible("export " + id));
    sources.table(source, actor, export.parameters());
    var file = folder.find(export).orElseThrow(() -> new Refused(ExportRefusal.EXPORT_FILE_GONE));
    audit.append(
        actor,
        subject(id),
        "export-fetched",
        Map.of(
            "list", export.title(), "format", export.format().name(), "lines", export.written()));
    return file;
  }

  private static SubjectRef subject(long id) {
    return new SubjectRef("export", Long.toString(id));
  }
}
