package vn.motcua.certification.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.motcua.certification.BookKind;
import vn.motcua.certification.model.Entry;
import vn.motcua.certification.model.Line;
import vn.motcua.certification.model.Signer;
import vn.motcua.certification.model.Signer.Capacity;
import vn.motcua.dossier.DossierCode;

/** Reads a line from a row. */
final class EntryRow {

  /** The columns {@link #read} needs. */
  static final String COLUMNS =
      """
      e.entry_id, e.agency_id, e.agency_path, e.request_id, e.dossier_code, e.kind, e.state, e.year, e.number,
      e.full_name, e.identity_number, e.paper, e.pages, e.pieces, e.signatures, e.electronic, e.fee,
      e.certified_at, e.certified_on, e.certified_by, e.signer_name, e.signer_title, e.signer_capacity,
      e.reason, e.corrections, e.version
      """;

  private EntryRow() {}

  static Entry read(ResultSet row, int index) throws SQLException {
    var certifiedAt = row.getObject("certified_at", OffsetDateTime.class);
    return new Entry(
        row.getLong("entry_id"),
        row.getLong("agency_id"),
        row.getString("agency_path"),
        row.getLong("request_id"),
        new DossierCode(row.getString("dossier_code")),
        Entry.State.valueOf(row.getString("state")),
        row.getObject("year", Integer.class),
        row.getObject("number", Integer.class),
        row.getString("full_name"),
        Objects.requireNonNullElse(row.getString("identity_number"), ""),
        new Line(
            BookKind.valueOf(row.getString("kind")),
            row.getString("paper"),
            row.getInt("pages"),
            row.getInt("pieces"),
            row.getInt("signatures"),
            row.getBoolean("electronic")),
        row.getLong("fee"),
        certifiedAt == null ? null : certifiedAt.toInstant(),
        row.getObject("certified_on", LocalDate.class),
        row.getObject("certified_by", Long.class),
        signer(row),
        row.getString("reason"),
        row.getInt("corrections"),
        row.getLong("version"));
  }

  private static @Nullable Signer signer(ResultSet row) throws SQLException {
    var name = row.getString("signer_name");
    return name == null
        ? null
        : new Signer(
            name,
            row.getString("signer_title"),
            Capacity.valueOf(row.getString("signer_capacity")));
  }
}
