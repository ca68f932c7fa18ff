package vn.motcua.dossier.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.platform.web.piece.Option;
import vn.motcua.platform.web.piece.Problems;
import vn.motcua.platform.web.piece.Status;

/** The pages on which a desk is passed on. */
public final class PassPage {

  private PassPage() {}

  /** Whose desk; and what was passed on lately. */
  public record Desks(List<Desk> desks, List<Passed> passed) {

    public Desks {
      desks = List.copyOf(desks);
      passed = List.copyOf(passed);
    }
  }

  /** Somebody with work in hand. */
  public record Desk(String url, String name, String position, String dossiers) {}

  /** A desk passed on before. */
  public record Passed(String url, String from, String by, String at, String reason) {}

  /**
   * To whom, by field.
   *
   * @param receivers the first stands for nobody
   * @param more whether there are more dossiers than one pass takes
   */
  public record Fields(
      long from,
      String name,
      String total,
      List<Field> fields,
      List<Option> receivers,
      List<Option> otherwise,
      boolean more) {

    public Fields {
      fields = List.copyOf(fields);
      receivers = List.copyOf(receivers);
      otherwise = List.copyOf(otherwise);
    }
  }

  /** A field of work with how many dossiers. */
  public record Field(String key, String name, int dossiers) {}

  /** To whom, row by row. */
  public record Rows(
      long from,
      String name,
      List<Row> rows,
      List<Option> receivers,
      String reason,
      String idempotencyKey,
      Problems problems) {

    public Rows {
      rows = List.copyOf(rows);
      receivers = List.copyOf(receivers);
    }

    public long going() {
      return rows.stream().filter(row -> !row.to().isEmpty() && row.hindrance().isEmpty()).count();
    }
  }

  /**
   * A dossier.
   *
   * @param pick code and version, to which the receiver is added
   * @param to chosen receiver; empty = it stays
   * @param hindrance why the chosen one cannot take it; empty when nothing is in the way
   */
  public record Row(
      String code,
      String pick,
      String procedure,
      String applicant,
      String field,
      String state,
      String to,
      String hindrance) {}

  /**
   * What became of each.
   *
   * @param left rows still to be done
   */
  public record Outcome(
      String from,
      String by,
      String at,
      String reason,
      long done,
      long total,
      long left,
      List<Line> lines) {

    public Outcome {
      lines = List.copyOf(lines);
    }
  }

  /**
   * One row of it.
   *
   * @param state null while it is to be done
   */
  public record Line(String code, String to, @Nullable Status state) {}
}
