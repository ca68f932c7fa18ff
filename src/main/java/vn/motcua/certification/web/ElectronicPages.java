package vn.motcua.certification.web;

import static vn.motcua.platform.web.Words.t;

import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.motcua.certification.electronic.Copies;
import vn.motcua.certification.model.ElectronicCopy;
import vn.motcua.certification.model.ElectronicCopy.Scan;
import vn.motcua.certification.model.ElectronicCopy.Stage;
import vn.motcua.certification.store.EntryQueries;
import vn.motcua.certification.web.ElectronicPage.Row;
import vn.motcua.certification.web.ElectronicPage.Waiting;
import vn.motcua.organisation.Organisation;
import vn.motcua.platform.web.Show;
import vn.motcua.platform.web.piece.Problems;
import vn.motcua.platform.web.piece.Status;
import vn.motcua.platform.web.piece.Tone;
import vn.motcua.shared.Actor;
import vn.motcua.signing.tray.Signable;

/** Makes the pages of electronic copies. */
@Component
class ElectronicPages {

  private static final int ROWS = 200;
  private static final int PARTS_OF_A_FAULT = 3;

  private final Copies copies;
  private final EntryQueries entries;
  private final Organisation organisation;
  private final long mostMegabytes;

  ElectronicPages(
      Copies copies,
      EntryQueries entries,
      Organisation organisation,
      @Value("${motcua.records.most-megabytes}") long mostMegabytes) {
    this.copies = copies;
    this.entries = entries;
    this.organisation = organisation;
    this.mostMegabytes = mostMegabytes;
  }

  Waiting list(Actor actor) {
    var waiting = copies.waiting(actor, ROWS + 1);
    return new Waiting(
        organisation.agency(actor.agencyId()).name(),
        waiting.stream().limit(ROWS).map(ElectronicPages::row).toList(),
        waiting.size() > ROWS);
  }

  private static Row row(ElectronicCopy copy) {
    var entry = copy.entry();
    return new Row(
        Copies.address(entry.id()),
        entry.line().paper(),
        Integer.toString(entry.line().pages()),
        entry.fullName(),
        entry.dossier().value(),
        status(copy.stage()));
  }

  ElectronicPage page(Actor actor, long id, Problems problems) {
    var copy = copies.get(actor, id);
    var entry = copy.entry();
    var stage = copy.stage();
    var here = Copies.address(id);
    var prepares = isWaiting(stage) && Copies.mayPrepare(actor, entry);
    return new ElectronicPage(
        id,
        entry.version(),
        entry.line().paper(),
        entry.fullName(),
        entry.dossier().value(),
        t("certification.copy.pages", entry.line().pages()),
        status(stage),
        number(copy),
        entry.number() == null ? "" : "/desk/certification/entries/" + id,
        about(copy),
        faults(copy),
        copy.signed() != null ? here + "/paper" : copy.scan() != null ? here + "/scan" : "",
        copy.signed() != null ? here + "/signatures" : "",
        stage == Stage.TO_SIGN && Copies.maySign(actor, entry)
            ? Signable.page(ElectronicCopy.KIND, id)
            : "",
        prepares,
        prepares && stage == Stage.TO_COMPARE,
        stage == Stage.TO_SIGN && Copies.maySendBack(actor, entry),
        t("certification.copy.limit", mostMegabytes),
        entries.events(List.of(entry)).getOrDefault(id, List.of()).stream()
            .map(EntryController::step)
            .toList(),
        problems);
  }

  private static boolean isWaiting(Stage stage) {
    return switch (stage) {
      case TO_SCAN, TO_COMPARE, TO_SIGN -> true;
      case CERTIFIED, VOID, DROPPED -> false;
    };
  }

  private static String number(ElectronicCopy copy) {
    var numbered = copy.numbered();
    if (numbered == null) {
      return "";
    }
    var words =
        t("certification.entry.title", Integer.toString(numbered.number()), numbered.volume());
    return copy.stage() == Stage.TO_SIGN ? t("certification.copy.drawn", words) : words;
  }

  private static List<String> about(ElectronicCopy copy) {
    var about = new ArrayList<String>();
    var scan = copy.scan();
    if (scan != null) {
      about.add(
          t("certification.copy.scanned", scan.pages(), Show.moment(scan.at()), scan.byName()));
    }
    var compared = copy.compared();
    if (compared != null) {
      about.add(t("certification.copy.compared.by", Show.moment(compared.at()), compared.byName()));
    }
    return about;
  }

  private static List<String> faults(ElectronicCopy copy) {
    var scan = copy.scan();
    if (scan == null || !isWaiting(copy.stage())) {
      return List.of();
    }
    var faults = new ArrayList<String>();
    var typed = copy.entry().line().pages();
    if (scan.pages() != typed) {
      faults.add(t("certification.copy.fault.pages", typed, scan.pages()));
    }
    faults.addAll(faults(scan));
    return faults;
  }

  private static List<String> faults(Scan scan) {
    return scan.faults().stream()
        .map(fault -> fault.split(":", PARTS_OF_A_FAULT))
        .map(
            parts ->
                t("certification.copy.fault", parts[0], t("scan.warning." + parts[2], parts[1])))
        .toList();
  }

  private static Status status(Stage stage) {
    var words = t(stage.messageKey());
    return switch (stage) {
      case TO_SCAN, TO_COMPARE -> new Status(Tone.SOON, "clock", words);
      case TO_SIGN -> new Status(Tone.PLAIN, "sign", words);
      case CERTIFIED -> new Status(Tone.OK, "okc", words);
      case VOID, DROPPED -> new Status(Tone.LATE, "xc", words);
    };
  }
}
