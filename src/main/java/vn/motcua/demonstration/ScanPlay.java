package vn.motcua.demonstration;

import java.util.List;
import vn.motcua.dossier.digitising.DigitisePaper.Scan;
import vn.motcua.dossier.model.DigitisedPaper;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.dossier.model.KnownPaper;
import vn.motcua.dossier.model.Reuse;

/** How papers become data at the counter: of most dossiers all of them, of some a few. */
final class ScanPlay {

  private static final int ALL = 7;
  private static final int SOME = 9;
  private static final int IN = 10;

  private final Office office;
  private final Plays.Scanning scanning;

  ScanPlay(Office office) {
    this.office = office;
    this.scanning = office.plays().scanning();
  }

  /** What was handed in with it. */
  void papers(Dossier received) {
    var share = received.id() % IN;
    var papers =
        scanning.digitising().papers(office.reception(), received.code()).stream()
            .filter(paper -> paper.state() == DigitisedPaper.State.PAPER_ONLY)
            .limit(share < ALL ? Integer.MAX_VALUE : share < SOME ? 1 : 0)
            .toList();
    var view = office.plays().dossiers().view(office.reception(), received.code());
    var there = scanning.known().offered(view, papers);
    for (var paper : papers) {
      var known = there.get(paper.paper().id());
      if (known == null) {
        scan(received, paper.paper().id(), paper.paper().name());
      } else if (mayScan(received)) {
        var consented = new Reuse(known.origin(), known.paperId(), true);
        scanning.reuse().handle(office.reception(), received.code(), paper.paper().id(), consented);
      }
    }
  }

  private boolean mayScan(Dossier dossier) {
    return scanning.digitising().mayDigitise(office.reception(), dossier.code());
  }

  /** The result, signed by hand, before it is handed over. */
  void result(Dossier issued) {
    if (issued.id() % 3 != 0) {
      scanning
          .digitising()
          .result(issued)
          .ifPresent(result -> scan(issued, KnownPaper.RESULT, result.paper().name()));
    }
  }

  private void scan(Dossier dossier, int paper, String name) {
    if (mayScan(dossier)) {
      var scan = new Scan("ban-quet.pdf", scanning.scans().of(name));
      scanning.digitise().handle(office.reception(), dossier.code(), paper, List.of(scan), null);
    }
  }
}
