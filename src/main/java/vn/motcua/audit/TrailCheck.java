package vn.motcua.audit;

import java.nio.ByteBuffer;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.motcua.audit.Fault.Kind;
import vn.motcua.audit.TrailReading.BatchRow;
import vn.motcua.audit.TrailReading.EntryRow;

/**
 * One walk over the trail, entries beside batches. Every entry is hashed from its words; nothing
 * the database computes is believed.
 */
final class TrailCheck {

  private static final byte[] NOTHING_BEFORE = {};

  private final TrailReading<EntryRow> entries;
  private final TrailReading<BatchRow> batches;
  private final long batchesCounted;
  private final TreeMap<Long, Set<String>> kept;
  private long entriesSeen;
  private @Nullable Seal last;

  /**
   * @param batchesCounted how many batches the sealing has counted
   * @param kept seals kept elsewhere
   */
  TrailCheck(
      TrailReading<EntryRow> entries,
      TrailReading<BatchRow> batches,
      long batchesCounted,
      Map<Long, Set<String>> kept) {
    this.entries = entries;
    this.batches = batches;
    this.batchesCounted = batchesCounted;
    this.kept = new TreeMap<>(kept);
  }

  Verdict verdict() throws SQLException {
    for (var row = batches.next(); row != null; row = batches.next()) {
      var fault = checkBatch(row);
      if (fault.isPresent()) {
        return new Verdict.Broken(fault.get());
      }
      batches.advance();
    }
    var sealed = entriesSeen;
    var fault = checkEnd();
    for (var row = entries.next(); row != null && fault.isEmpty(); row = entries.next()) {
      fault = checkEntry(row, 0);
      entriesSeen++;
      entries.advance();
    }
    return fault
        .<Verdict>map(Verdict.Broken::new)
        .orElseGet(
            () ->
                new Verdict.Whole(
                    entriesSeen, number(), entriesSeen - sealed, Optional.ofNullable(last)));
  }

  /** Number of the last batch seen. */
  private long number() {
    return last == null ? 0 : last.number();
  }

  private long through() {
    return last == null ? 0 : last.toId();
  }

  private Optional<Fault> checkBatch(BatchRow row) throws SQLException {
    var batch = row.batch();
    if (batch.number() != number() + 1) {
      return Optional.of(new Fault(Kind.BATCH_MISSING, through() + 1, number() + 1, null));
    }
    if (!isRecordWhole(row)) {
      return Optional.of(new Fault(Kind.BATCH_ALTERED, batch.fromId(), batch.number(), null));
    }
    var fault = checkEntries(batch);
    last = new Seal(batch.number(), batch.toId(), batch.sealedAt(), row.seal());
    return fault.isPresent() ? fault : checkKept(last);
  }

  /** Before its marks are believed: whether it fits its own seal and follows the one before. */
  private boolean isRecordWhole(BatchRow row) {
    var batch = row.batch();
    return Arrays.equals(row.seal(), batch.seal())
        && Arrays.equals(batch.previous(), last == null ? NOTHING_BEFORE : last.hash())
        && batch.fromId() == through() + 1
        && batch.marks().length == batch.entries() * Marks.LENGTH;
  }

  private Optional<Fault> checkEntries(Batch batch) throws SQLException {
    var marks = ByteBuffer.wrap(batch.marks());
    var seen = new Marks();
    while (marks.hasRemaining()) {
      var id = marks.getLong();
      var mark = marks.getLong();
      var row = entries.next();
      if (row == null || row.id() > id) {
        return Optional.of(new Fault(Kind.MISSING, id, batch.number(), null));
      }
      if (row.id() < id) {
        return Optional.of(fault(Kind.INSERTED, row, batch.number()));
      }
      var fault = checkEntry(row, batch.number());
      if (fault.isPresent()) {
        return fault;
      }
      if (ByteBuffer.wrap(row.hash()).getLong() != mark) {
        return Optional.of(fault(Kind.REPLACED, row, batch.number()));
      }
      seen.add(id, row.hash());
      entriesSeen++;
      entries.advance();
    }
    var row = entries.next();
    if (row != null && row.id() <= batch.toId()) {
      return Optional.of(fault(Kind.INSERTED, row, batch.number()));
    }
    return Arrays.equals(seen.digest(), batch.digest())
        ? Optional.empty()
        : Optional.of(new Fault(Kind.BATCH_ALTERED, batch.fromId(), batch.number(), null));
  }

  private Optional<Fault> checkEntry(EntryRow row, long batch) {
    var chainSeq = row.entry().chainSeq();
    var previous = row.previous();
    if (chainSeq != null && chainSeq > 1 && previous == null) {
      return Optional.of(fault(Kind.PREDECESSOR_MISSING, row, batch));
    }
    var expected = row.entry().hash(previous == null ? NOTHING_BEFORE : previous);
    return row.hash().length == expected.length && Arrays.equals(expected, row.hash())
        ? Optional.empty()
        : Optional.of(fault(Kind.ALTERED, row, batch));
  }

  private Optional<Fault> checkKept(Seal seal) {
    var expected = kept.remove(seal.number());
    var hash = HexFormat.of().formatHex(seal.hash());
    return expected == null || expected.equals(Set.of(hash))
        ? Optional.empty()
        : Optional.of(new Fault(Kind.SEAL_UNKNOWN, seal.toId(), seal.number(), null));
  }

  /** Whether the newest batches are there, as the sealing counted them and others kept them. */
  private Optional<Fault> checkEnd() {
    if (batchesCounted != number()) {
      return Optional.of(new Fault(Kind.BATCH_MISSING, through() + 1, number() + 1, null));
    }
    return kept.isEmpty()
        ? Optional.empty()
        : Optional.of(new Fault(Kind.SEAL_UNKNOWN, through() + 1, kept.firstKey(), null));
  }

  private static Fault fault(Kind kind, EntryRow row, long batch) {
    var entry = row.entry();
    return new Fault(
        kind,
        row.id(),
        batch,
        new Fault.Entry(
            entry.at(), entry.username(), StoredEntry.subject(entry.subject()), entry.action()));
  }
}
