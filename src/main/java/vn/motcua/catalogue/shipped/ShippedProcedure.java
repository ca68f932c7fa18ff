package vn.motcua.catalogue.shipped;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.motcua.catalogue.Channel;
import vn.motcua.catalogue.source.Column;
import vn.motcua.catalogue.source.ProcedureCsv;
import vn.motcua.catalogue.source.Recipe;
import vn.motcua.catalogue.source.ShippedFiles;
import vn.motcua.catalogue.source.SourceRow;
import vn.motcua.shared.TimeLimit;

/**
 * A procedure as the product ships it: the row of two-tier government where there is one.
 *
 * @param level the source's word, {@code xã+tỉnh} for example
 * @param limits stated or supplemented; a channel without one has no known limit
 * @param onlineLevel the source's words, empty = unknown
 */
public record ShippedProcedure(
    String code,
    String name,
    String field,
    String level,
    Map<Channel, TimeLimit> limits,
    String onlineLevel) {

  public ShippedProcedure {
    limits = Map.copyOf(limits);
  }

  /** All of them that have a national code, in the list's order. */
  public static List<ShippedProcedure> all() {
    var rows = new LinkedHashMap<String, SourceRow>();
    try (var file = ShippedFiles.open("procedures.csv")) {
      ProcedureCsv.read(
          "procedures.csv",
          file,
          row -> rows.merge(row.code(), row, ShippedProcedure::later),
          rejected -> {});
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    return rows.values().stream()
        .filter(row -> !row.get(Column.CODE).isEmpty())
        .map(ShippedProcedure::of)
        .toList();
  }

  private static SourceRow later(SourceRow one, SourceRow other) {
    return Comparator.comparing(SourceRow::tier).compare(one, other) >= 0 ? one : other;
  }

  private static ShippedProcedure of(SourceRow row) {
    var limits = new EnumMap<Channel, TimeLimit>(Channel.class);
    Recipe.read(row, 1).limits().forEach(limit -> limits.put(limit.channel(), limit.limit()));
    for (var supplement : ShippedFiles.supplements()) {
      if (supplement.code().equals(row.code())) {
        for (var channel : Channel.values()) {
          supplement.on(channel).ifPresent(limit -> limits.putIfAbsent(channel, limit.limit()));
        }
      }
    }
    return new ShippedProcedure(
        row.code(),
        row.get(Column.NAME),
        row.get(Column.FIELD),
        row.get(Column.LEVEL),
        limits,
        row.get(Column.ONLINE_LEVEL));
  }
}
