package vn.motcua.identity.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.platform.web.piece.Option;
import vn.motcua.platform.web.piece.Problems;

/**
 * Who of an agency is away, who stands in, and who works elsewhere for a time.
 *
 * @param form null for those who may not enter absences
 */
public record AbsencePage(
    String agency,
    List<Row> rows,
    List<Seconded> seconded,
    @Nullable Form form,
    Problems problems,
    String done) {

  public AbsencePage {
    rows = List.copyOf(rows);
    seconded = List.copyOf(seconded);
  }

  /**
   * An absence.
   *
   * @param now whether it lasts today
   * @param endUrl empty when the reader may not end it
   */
  public record Row(
      String name, String days, String substitute, String reason, boolean now, String endUrl) {}

  /** Somebody who works elsewhere, or comes from elsewhere, today. */
  public record Seconded(String name, String home, String host, String role, String until) {}

  /** What was typed. */
  public record Form(
      String action,
      List<Option> people,
      String person,
      String substitute,
      String from,
      String to,
      String reason) {

    public Form {
      people = List.copyOf(people);
    }
  }
}
