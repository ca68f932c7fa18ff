package vn.motcua.result.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.dossier.DossierCode;
import vn.motcua.result.model.Numbering;
import vn.motcua.result.model.Result;
import vn.motcua.result.model.ResultKind;
import vn.motcua.result.model.ResultState;
import vn.motcua.result.model.Signature;

/** A row of results as a result. */
@Component
class ResultRow {

  static final String COLUMNS =
      """
      r.result_id, r.version, r.dossier_id, r.dossier_code, r.agency_id, r.agency_path, r.field, r.kind,
      r.edition, r.state, r.content, r.holder, r.identity_number, r.asked_at, r.due_at,
      r.wanted_signer, r.year, r.number, r.notation, r.paper_on, r.mark, r.valid_until, r.signer_id,
      r.signer_name, r.signer_title, r.signed_at, r.file_id, r.sha256, r.corrects, r.end_reason,
      r.written_by
      """;

  private static final TypeReference<Map<String, String>> VALUES = new TypeReference<>() {};

  private final JsonMapper json;

  ResultRow(JsonMapper json) {
    this.json = json;
  }

  Result read(ResultSet row, int number) throws SQLException {
    return new Result(
        row.getLong("result_id"),
        row.getLong("version"),
        row.getLong("dossier_id"),
        new DossierCode(row.getString("dossier_code")),
        row.getLong("agency_id"),
        row.getString("agency_path"),
        row.getString("field"),
        ResultKind.valueOf(row.getString("kind")),
        row.getObject("edition", LocalDate.class),
        ResultState.valueOf(row.getString("state")),
        json.readValue(row.getString("content"), VALUES),
        row.getString("holder"),
        row.getString("identity_number"),
        instant(row, "asked_at"),
        instant(row, "due_at"),
        id(row, "wanted_signer"),
        numbering(row),
        row.getObject("valid_until", LocalDate.class),
        signature(row),
        id(row, "corrects"),
        row.getString("end_reason"),
        row.getLong("written_by"));
  }

  String written(Map<String, String> values) {
    return json.writeValueAsString(values);
  }

  private static @Nullable Numbering numbering(ResultSet row) throws SQLException {
    var notation = row.getString("notation");
    return notation == null
        ? null
        : new Numbering(
            row.getInt("year"),
            row.getInt("number"),
            notation,
            row.getObject("paper_on", LocalDate.class),
            row.getString("mark"));
  }

  private static @Nullable Signature signature(ResultSet row) throws SQLException {
    var at = instant(row, "signed_at");
    return at == null
        ? null
        : new Signature(
            row.getLong("signer_id"),
            row.getString("signer_name"),
            row.getString("signer_title"),
            at,
            row.getLong("file_id"),
            row.getString("sha256"));
  }

  static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
    var at = row.getObject(column, OffsetDateTime.class);
    return at == null ? null : at.toInstant();
  }

  private static @Nullable Long id(ResultSet row, String column) throws SQLException {
    var id = row.getLong(column);
    return row.wasNull() ? null : id;
  }
}
