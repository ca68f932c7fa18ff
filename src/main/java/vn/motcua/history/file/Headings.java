package vn.motcua.history.file;

import static vn.motcua.history.HistoryRefusal.*;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.motcua.shared.Refused;
import vn.motcua.shared.Text;

/**
 * Which column of a file holds what.
 *
 * @param written as they stand in the file
 * @param places of the columns recognised, from 0
 * @param ignored headings that say nothing of past dossiers
 */
public record Headings(List<String> written, Map<Column, Integer> places, List<String> ignored) {

  private static final char MARK = '\uFEFF';

  public Headings {
    written = List.copyOf(written);
    places = Map.copyOf(places);
    ignored = List.copyOf(ignored);
  }

  /** Where two names of one column stand, the first counts. */
  static Headings of(CsvRecord first) {
    var written = new ArrayList<String>();
    var places = new EnumMap<Column, Integer>(Column.class);
    var ignored = new ArrayList<String>();
    var seen = new HashSet<String>();
    for (var i = 0; i < first.getFieldCount(); i++) {
      var heading = Text.clean(withoutMark(first.getField(i), i));
      written.add(heading);
      var key = Folded.key(heading);
      if (!key.isEmpty() && !seen.add(key)) {
        throw new Refused(PAST_FILE_HEADING_TWICE, heading);
      }
      var column = Column.of(heading);
      if (column.isEmpty() || places.containsKey(column.get())) {
        if (!heading.isEmpty()) {
          ignored.add(heading);
        }
      } else {
        places.put(column.get(), i);
      }
    }
    var missing = Column.REQUIRED.stream().filter(column -> !places.containsKey(column)).toList();
    if (!missing.isEmpty()) {
      throw new Refused(
          PAST_FILE_HEADINGS,
          missing.stream()
              .map(column -> column.vietnamese() + " (" + column.key() + ")")
              .collect(Collectors.joining(", ")));
    }
    return new Headings(written, places, ignored);
  }

  private static String withoutMark(String heading, int place) {
    return place == 0 && !heading.isEmpty() && heading.charAt(0) == MARK
        ? heading.substring(1)
        : heading;
  }

  /** Where the column stands; -1 when the file has none. */
  int place(Column column) {
    return places.getOrDefault(column, -1);
  }

  int count() {
    return written.size();
  }
}
