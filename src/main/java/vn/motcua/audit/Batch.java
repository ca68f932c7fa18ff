package vn.motcua.audit;

import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;

/**
 * A stretch of the trail under one seal.
 *
 * @param number from 1, without gaps
 * @param fromId first number of an entry it answers for: the one after the batch before
 * @param toId last number it answers for; numbers in between may never have been used
 * @param digest over number and hash of every entry, see {@link Marks}
 * @param previous seal of the batch before; empty for the first
 */
record Batch(
    long number,
    long fromId,
    long toId,
    int entries,
    byte[] digest,
    byte[] marks,
    byte[] previous,
    Instant sealedAt) {

  /** What {@link #read} wants selected. */
  static final String COLUMNS =
      "b.number, b.from_id, b.to_id, b.entries, b.digest, b.marks, b.previous, b.sealed_at, b.seal";

  static Batch read(ResultSet row) throws SQLException {
    return new Batch(
        row.getLong("number"),
        row.getLong("from_id"),
        row.getLong("to_id"),
        row.getInt("entries"),
        row.getBytes("digest"),
        row.getBytes("marks"),
        row.getBytes("previous"),
        row.getObject("sealed_at", OffsetDateTime.class).toInstant());
  }

  /** SHA-256 over all of it, and through the seal before over all of the trail before. */
  byte[] seal() {
    var numbers = ByteBuffer.allocate(5 * Long.BYTES);
    numbers.putLong(number).putLong(fromId).putLong(toId).putLong(entries);
    numbers.putLong(ChronoUnit.MICROS.between(Instant.EPOCH, sealedAt));
    var seal = Sha256.begin();
    seal.update(numbers.array());
    seal.update(digest);
    seal.update(Sha256.of(marks));
    seal.update(previous);
    return seal.digest();
  }
}
