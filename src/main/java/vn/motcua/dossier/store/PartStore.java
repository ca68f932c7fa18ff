package vn.motcua.dossier.store;

import static vn.motcua.dossier.store.DossierRow.instant;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.model.Part;
import vn.motcua.dossier.model.PartLimit;
import vn.motcua.dossier.model.PartState;
import vn.motcua.platform.sql.Batches;
import vn.motcua.platform.sql.TypedParameters;

/** Writes and reads the parts of interlinked groups; the group's dossier is locked meanwhile. */
@Repository
public class PartStore {

  private static final String OF =
      """
      select part, number, name, partner, procedure_code, after_part, needs, core,
             limit_amount, limit_unit, verify_amount, verify_unit, uncounted,
             state, child_code, outside_number, started_at, due_at, verifying, asked_at, ended_at, note
        from dossier.dossier_part
       where dossier_id = :dossierId
       order by number
      """;

  private static final String OF_CHILD =
      """
      select p.part, p.number, p.name, p.partner, p.procedure_code, p.after_part, p.needs, p.core,
             p.limit_amount, p.limit_unit, p.verify_amount, p.verify_unit, p.uncounted,
             p.state, p.child_code, p.outside_number, p.started_at, p.due_at, p.verifying, p.asked_at, p.ended_at, p.note
        from dossier.dossier d
        join dossier.dossier_part p on p.dossier_id = d.dossier_id
       where d.code = :group
         and p.child_code = :child
      """;

  private static final String INSERT =
      """
      insert into dossier.dossier_part (
        dossier_id, part, number, name, partner, procedure_code, after_part, needs, core,
        limit_amount, limit_unit, verify_amount, verify_unit, uncounted,
        state, child_code, outside_number, started_at, due_at, verifying, asked_at, ended_at, note)
      values (
        :dossierId, :part, :number, :name, :partner, :procedureCode, :after, :needs, :core,
        :limitAmount, :limitUnit, :verifyAmount, :verifyUnit, :uncounted,
        :state, :child, :outsideNumber, :startedAt, :dueAt, :verifying, :askedAt, :endedAt, :note)
      """;

  private static final String UPDATE =
      """
      update dossier.dossier_part
         set state = :state,
             child_code = :child,
             outside_number = :outsideNumber,
             started_at = :startedAt,
             due_at = :dueAt,
             verifying = :verifying,
             asked_at = :askedAt,
             stop_proposed_at = null,
             ended_at = :endedAt,
             note = :note
       where dossier_id = :dossierId
         and part = :part
      """;

  private final JdbcClient jdbc;
  private final Batches batches;

  PartStore(JdbcClient jdbc, Batches batches) {
    this.jdbc = jdbc;
    this.batches = batches;
  }

  /** The parts of a group, in its order. */
  public List<Part> of(long dossierId) {
    return jdbc.sql(OF).param("dossierId", dossierId).query(PartStore::read).list();
  }

  /** The part of a group that has a dossier of its own. */
  public Optional<Part> of(DossierCode group, DossierCode child) {
    return jdbc.sql(OF_CHILD)
        .param("group", group.value())
        .param("child", child.value())
        .query(PartStore::read)
        .optional();
  }

  public void insert(long dossierId, List<Part> parts) {
    batches.run(INSERT, parts, part -> parameters(dossierId, part));
  }

  public void update(long dossierId, Part part) {
    jdbc.sql(UPDATE).paramSource(parameters(dossierId, part)).update();
  }

  private static TypedParameters parameters(long dossierId, Part part) {
    var limit = part.limit();
    var verify = part.verifyLimit();
    return new TypedParameters()
        .id("dossierId", dossierId)
        .text("part", part.key())
        .number("number", part.number())
        .text("name", part.name())
        .text("partner", part.partner())
        .text("procedureCode", part.procedureCode())
        .text("after", part.after())
        .text("needs", part.needs())
        .flag("core", part.core())
        .number("limitAmount", limit == null ? null : limit.amount())
        .name("limitUnit", limit == null ? null : limit.unit())
        .number("verifyAmount", verify == null ? null : verify.amount())
        .name("verifyUnit", verify == null ? null : verify.unit())
        .text("uncounted", part.uncounted())
        .name("state", part.state())
        .text("child", part.child() == null ? null : part.child().value())
        .text("outsideNumber", part.outsideNumber())
        .moment("startedAt", part.startedAt())
        .moment("dueAt", part.dueAt())
        .flag("verifying", part.verifying())
        .moment("askedAt", part.askedAt())
        .moment("endedAt", part.endedAt())
        .text("note", part.note());
  }

  private static Part read(ResultSet row, int index) throws SQLException {
    var child = row.getString("child_code");
    return new Part(
        row.getString("part"),
        row.getInt("number"),
        row.getString("name"),
        row.getString("partner"),
        row.getString("procedure_code"),
        row.getString("after_part"),
        row.getString("needs"),
        row.getBoolean("core"),
        limit(row, "limit"),
        limit(row, "verify"),
        row.getString("uncounted"),
        PartState.valueOf(row.getString("state")),
        child == null ? null : new DossierCode(child),
        row.getString("outside_number"),
        instant(row, "started_at"),
        instant(row, "due_at"),
        row.getBoolean("verifying"),
        instant(row, "asked_at"),
        instant(row, "ended_at"),
        row.getString("note"));
  }

  private static @Nullable PartLimit limit(ResultSet row, String prefix) throws SQLException {
    var unit = row.getString(prefix + "_unit");
    return unit == null
        ? null
        : new PartLimit(row.getInt(prefix + "_amount"), PartLimit.Unit.valueOf(unit));
  }
}
