package vn.motcua.catalogue.imports;

import java.io.InputStream;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.audit.AuditTrail;
import vn.motcua.catalogue.source.Column;
import vn.motcua.catalogue.source.ProcedureCsv;
import vn.motcua.catalogue.source.RejectedLine;
import vn.motcua.catalogue.source.SourceRow;
import vn.motcua.catalogue.store.ProcedureStore;
import vn.motcua.catalogue.store.StoredVersion;
import vn.motcua.platform.UseCase;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Permission;
import vn.motcua.shared.SubjectRef;

/** Lays a list of procedures beside the catalogue; nothing changes before it is decided. */
@UseCase
public class BringListIn {

  private final ProcedureStore procedures;
  private final ReviewStore reviews;
  private final MessageSource messages;
  private final AuditTrail audit;
  private final Clock clock;

  BringListIn(
      ProcedureStore procedures,
      ReviewStore reviews,
      MessageSource messages,
      AuditTrail audit,
      Clock clock) {
    this.procedures = procedures;
    this.reviews = reviews;
    this.messages = messages;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * @param file CSV in UTF-8 with the header of the published list
   * @param locale of the sentences about lines that cannot be read
   * @return id of the list, to be reviewed
   */
  @Transactional
  public long handle(Actor actor, String fileName, InputStream file, Locale locale) {
    actor.require(Permission.CATALOGUE_MANAGE, actor.agencyPath());
    var rows = new ArrayList<SourceRow>();
    var rejected = new ArrayList<RejectedLine>();
    ProcedureCsv.read(fileName, file, rows::add, rejected::add);
    rows.sort(Comparator.comparing(SourceRow::tier));
    var differences = differences(rows);
    var id =
        reviews.add(
            fileName,
            rows.size() - differences.size(),
            rejected.stream().map(line -> words(line, locale)).toList(),
            differences,
            clock.instant(),
            actor.fullName());
    audit.append(
        actor,
        new SubjectRef("catalogue", "list-" + id),
        "procedures-compared",
        Map.of("file", fileName, "count", differences.size(), "rejected", rejected.size()));
    return id;
  }

  private List<Difference> differences(List<SourceRow> rows) {
    var latest = procedures.latest();
    var differences = new ArrayList<Difference>();
    for (var row : rows) {
      var stored = latest.get(StoredVersion.key(row));
      if (stored == null || !stored.hash().equals(row.hash())) {
        var columns =
            stored == null ? List.<String>of() : row.differences(procedures.source(stored.id()));
        differences.add(
            new Difference(
                differences.size() + 1,
                row.code(),
                row.get(Column.NAME),
                row.byHeader(),
                stored == null ? null : stored.id(),
                columns,
                null,
                null,
                null,
                null));
      }
    }
    return differences;
  }

  private String words(RejectedLine line, Locale locale) {
    return messages.getMessage(
        "review.rejected",
        new Object[] {
          line.line(),
          messages.getMessage(line.reason().messageKey(), line.args().toArray(), locale)
        },
        locale);
  }
}
