package vn.motcua.records.web;

import static vn.motcua.platform.web.Words.t;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.platform.web.Show;
import vn.motcua.platform.web.piece.Status;
import vn.motcua.platform.web.piece.Tone;
import vn.motcua.records.ContentHash;
import vn.motcua.records.content.Vault;
import vn.motcua.records.malware.MalwareScan;
import vn.motcua.records.malware.MalwareState;
import vn.motcua.records.store.ContentFigures;
import vn.motcua.records.store.ContentFigures.Totals;
import vn.motcua.records.web.RecordsPage.Damaged;
import vn.motcua.records.web.RecordsPage.Fact;
import vn.motcua.records.web.RecordsPage.Kind;

/** Makes the page of the store of files. */
@Component
class RecordsPages {

  private static final int MOST_DAMAGED = 50;
  private static final int SHOWN_DIGITS = 12;

  private final ContentFigures figures;
  private final Vault vault;
  private final MalwareScan malware;
  private final Owners owners;

  RecordsPages(ContentFigures figures, Vault vault, MalwareScan malware, Owners owners) {
    this.figures = figures;
    this.vault = vault;
    this.malware = malware;
    this.owners = owners;
  }

  RecordsPage page() {
    var totals = figures.totals();
    var damaged = figures.damaged(MOST_DAMAGED);
    return new RecordsPage(
        List.of(
            kept(totals),
            checked(totals),
            whole(totals),
            waiting(),
            room(),
            scanned(malware.state())),
        figures.kinds().stream().map(this::kind).toList(),
        damaged.stream().map(this::damaged).toList(),
        totals.damaged() > damaged.size()
            ? t("records.damaged.more", totals.damaged() - damaged.size())
            : "");
  }

  private static Fact kept(Totals totals) {
    return fact(
        "kept",
        t("records.kept.value", Show.number(totals.contents()), Show.bytes(totals.bytes())),
        true);
  }

  private static Fact checked(Totals totals) {
    var last = totals.lastCheck();
    var oldest = totals.oldestCheck();
    var words =
        last == null || oldest == null
            ? t("records.checked.never")
            : t("records.checked.value", Show.moment(last), Show.moment(oldest));
    return fact(
        "checked",
        totals.unchecked() == 0
            ? words
            : words + " " + t("records.checked.waiting", Show.number(totals.unchecked())),
        true);
  }

  private static Fact whole(Totals totals) {
    return totals.damaged() == 0
        ? fact("whole", t("records.whole.all"), true)
        : fact("whole", t("records.whole.damaged", Show.number(totals.damaged())), false);
  }

  private Fact waiting() {
    try {
      var waiting = vault.waiting();
      var oldest = waiting.oldest();
      return oldest == null
          ? fact("far", t("records.far.none"), true)
          : fact(
              "far",
              t(
                  "records.far.waiting",
                  Show.number(waiting.contents()),
                  Show.bytes(waiting.bytes()),
                  Show.moment(oldest)),
              false);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private Fact room() {
    try {
      var room = vault.room();
      return fact(
          "room",
          t("records.room.value", Show.bytes(room.free()), Show.bytes(room.reserve())),
          !room.isFull());
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  static Fact scanned(MalwareState state) {
    return switch (state.kind()) {
      case NONE -> fact("malware", t("records.malware.none"), false);
      case AWAY -> fact("malware", t("records.malware.away"), false);
      case CONNECTED -> fact("malware", t("records.malware.connected", state.version()), true);
    };
  }

  private static Fact fact(String name, String value, boolean fine) {
    return new Fact(
        t("records." + name),
        value,
        fine
            ? new Status(Tone.OK, "check", t("records.fine"))
            : new Status(Tone.LATE, "late", t("records.look")));
  }

  private Kind kind(ContentFigures.Kind kind) {
    return new Kind(
        owners.called(kind.subjectType()),
        kind.format().name(),
        Show.number(kind.files()),
        Show.bytes(kind.bytes()));
  }

  private Damaged damaged(ContentFigures.Damaged damaged) {
    var subject = damaged.subject();
    return new Damaged(
        digits(damaged.hash()),
        Show.bytes(damaged.bytes()),
        Show.moment(damaged.since()),
        owners.called(subject),
        damaged.name(),
        owners.url(subject));
  }

  /** So many tell contents apart for people. */
  static String digits(ContentHash hash) {
    return hash.hex().substring(0, SHOWN_DIGITS);
  }
}
