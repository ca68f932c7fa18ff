package vn.motcua.history.importing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.history.file.Headings;
import vn.motcua.history.file.LineReader;
import vn.motcua.history.file.PastFile;
import vn.motcua.history.file.ReadLine;
import vn.motcua.history.model.Moment;
import vn.motcua.organisation.Organisation;
import vn.motcua.shared.Refused;
import vn.motcua.workcalendar.WorkCalendar;

/** Reads the beginning of a file and says what would become of it; stores nothing. */
@Component
public class LookAtFile {

  /** Lines that are checked before anything is stored. */
  public static final int LINES = 1_000;

  private static final int SHOWN = 5;
  private static final int REJECTED_SHOWN = 20;

  private final Organisation organisation;
  private final Catalogue catalogue;
  private final WorkCalendar calendar;
  private final Clock clock;

  LookAtFile(Organisation organisation, Catalogue catalogue, WorkCalendar calendar, Clock clock) {
    this.organisation = organisation;
    this.catalogue = catalogue;
    this.calendar = calendar;
    this.clock = clock;
  }

  /**
   * What the beginning holds.
   *
   * @param first the first lines as they stand there
   * @param read lines looked at
   * @param rejected how many of them would be
   * @param examples the first of these with their reasons
   * @param broken why it can be read no further; null when it can
   */
  public record Look(
      Headings headings,
      List<List<String>> first,
      int read,
      int rejected,
      List<ReadLine> examples,
      @Nullable Refused broken) {}

  /**
   * @throws Refused when its headings are not those of past dossiers, or it is no text
   */
  public Look handle(PastImport looked) {
    try (var content = Files.newInputStream(Path.of(looked.file().path()));
        var file = PastFile.open(content)) {
      var reader =
          new LineReader(
              file.headings(),
              organisation,
              catalogue,
              calendar,
              looked.scopes(),
              Moment.of(clock.instant()));
      return look(file, reader);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Look look(PastFile file, LineReader reader) {
    var first = new ArrayList<List<String>>();
    var examples = new ArrayList<ReadLine>();
    var read = 0;
    var rejected = 0;
    Refused broken = null;
    try {
      for (var line = file.next(); line != null && read < LINES; line = file.next()) {
        read++;
        if (first.size() < SHOWN) {
          first.add(line.getFields());
        }
        var found = reader.read(line);
        if (found.dossier() == null) {
          rejected++;
          if (examples.size() < REJECTED_SHOWN) {
            examples.add(found);
          }
        }
      }
    } catch (Refused unreadable) {
      broken = unreadable;
    }
    return new Look(file.headings(), first, read, rejected, examples, broken);
  }
}
