package vn.motcua.audit;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.shared.SubjectRef;

/**
 * An entry as its hash sees it. Computed here and nowhere in the database: a function there could
 * be replaced by whoever altered the entry.
 *
 * @param subject {@code type:id}
 * @param chainSeq its number in the chain of the subject when it was written before there were
 *     batches, from 1; else null
 * @param details JSON, as written
 */
record StoredEntry(
    String subject,
    @Nullable Long chainSeq,
    Instant at,
    long accountId,
    String username,
    String agencyPath,
    String action,
    String details) {

  /** What {@link #read} wants selected. */
  static final String COLUMNS =
      "e.subject, e.chain_seq, e.at, e.account_id, e.username, e.agency_path, e.action, e.details";

  static StoredEntry read(ResultSet row) throws SQLException {
    return new StoredEntry(
        row.getString("subject"),
        row.getObject("chain_seq", Long.class),
        row.getObject("at", OffsetDateTime.class).toInstant(),
        row.getLong("account_id"),
        row.getString("username"),
        row.getString("agency_path"),
        row.getString("action"),
        row.getString("details"));
  }

  static String subject(SubjectRef subject) {
    return subject.type() + ":" + subject.id();
  }

  /** A type has no colon. */
  static SubjectRef subject(String stored) {
    var colon = stored.indexOf(':');
    return new SubjectRef(stored.substring(0, colon), stored.substring(colon + 1));
  }

  /**
   * SHA-256 of the entry.
   *
   * @param previous the hash before it in the chain of its subject, for an entry that has a number
   *     there; empty for the first
   */
  byte[] hash(byte[] previous) {
    if (chainSeq == null) {
      return Sha256.of(
          form(List.of(subject, micros(), accountId, username, agencyPath, action, details)));
    }
    var chained = new ByteArrayOutputStream();
    chained.writeBytes(previous);
    chained.writeBytes(
        form(
            List.of(
                subject, chainSeq, micros(), accountId, username, agencyPath, action, details)));
    return Sha256.of(chained.toByteArray());
  }

  private long micros() {
    return ChronoUnit.MICROS.between(Instant.EPOCH, at);
  }

  /** A JSON array, written as PostgreSQL writes one: entries of before were hashed there. */
  private static byte[] form(List<Object> fields) {
    var json = new StringBuilder(300).append('[');
    for (var field : fields) {
      if (json.length() > 1) {
        json.append(", ");
      }
      if (field instanceof String text) {
        quote(json, text);
      } else {
        json.append(field);
      }
    }
    return json.append(']').toString().getBytes(StandardCharsets.UTF_8);
  }

  private static void quote(StringBuilder json, String text) {
    json.append('"');
    for (var i = 0; i < text.length(); i++) {
      var letter = text.charAt(i);
      switch (letter) {
        case '"' -> json.append("\\\"");
        case '\\' -> json.append("\\\\");
        case '\b' -> json.append("\\b");
        case '\f' -> json.append("\\f");
        case '\n' -> json.append("\\n");
        case '\r' -> json.append("\\r");
        case '\t' -> json.append("\\t");
        default -> {
          if (letter < ' ') {
            json.append("\\u%04x".formatted((int) letter));
          } else {
            json.append(letter);
          }
        }
      }
    }
    json.append('"');
  }
}
