package vn.motcua.certification.book;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import vn.motcua.certification.model.Entry;
import vn.motcua.certification.model.EntryEvent;
import vn.motcua.certification.model.EntryEvent.Before;
import vn.motcua.dossier.paper.OfficialWords;
import vn.motcua.shared.Vietnam;

/**
 * A line of a book as it is shown and printed: what a correction replaced stands before what
 * replaced it.
 *
 * @param day {@code 23/11/2026}
 * @param signer name and title; empty for a number that was voided before it was signed
 * @param electronic whether the copy is a file
 * @param isVoid whether all of it is struck through
 * @param remarks why it was corrected or voided, in order
 */
public record BookLine(
    long id,
    int number,
    String day,
    Cell name,
    String identity,
    Cell paper,
    Cell pages,
    Cell pieces,
    Cell signatures,
    String signer,
    Cell fee,
    boolean electronic,
    boolean isVoid,
    List<Remark> remarks) {

  /** What stands there, and what stood there before. */
  public record Cell(List<String> old, String now) {

    public Cell {
      old = List.copyOf(old);
    }
  }

  /** Why a line was changed. */
  public record Remark(boolean isVoid, String reason) {}

  public static BookLine of(BookEntry line) {
    var entry = line.entry();
    var now =
        new Before(
            entry.fullName(),
            entry.line().paper(),
            entry.line().pages(),
            entry.line().pieces(),
            entry.line().signatures(),
            entry.fee());
    var before = line.events().stream().map(EntryEvent::before).filter(Objects::nonNull).toList();
    var signer = entry.signer();
    return new BookLine(
        entry.id(),
        Objects.requireNonNull(entry.number()),
        Vietnam.show(Objects.requireNonNull(entry.certifiedOn())),
        cell(before, now, Before::fullName),
        entry.identityNumber(),
        cell(before, now, Before::paper),
        cell(before, now, each -> Integer.toString(each.pages())),
        cell(before, now, each -> Integer.toString(each.pieces())),
        cell(before, now, each -> Integer.toString(each.signatures())),
        signer == null ? "" : signer.fullName() + ", " + signer.title(),
        cell(before, now, each -> OfficialWords.count(each.fee())),
        entry.line().electronic(),
        entry.state() == Entry.State.VOID,
        remarks(line));
  }

  private static Cell cell(List<Before> before, Before now, Function<Before, String> value) {
    var shown = value.apply(now);
    var old = new ArrayList<String>();
    for (var each : before) {
      var stood = value.apply(each);
      if (!stood.equals(shown) && !old.contains(stood)) {
        old.add(stood);
      }
    }
    return new Cell(old, shown);
  }

  private static List<Remark> remarks(BookEntry line) {
    var remarks = new ArrayList<Remark>();
    line.events().stream()
        .filter(event -> event.kind() == EntryEvent.Kind.CORRECTED)
        .forEach(event -> remarks.add(new Remark(false, event.reason())));
    if (line.entry().state() == Entry.State.VOID) {
      remarks.add(new Remark(true, line.entry().reason()));
    }
    return remarks;
  }
}
