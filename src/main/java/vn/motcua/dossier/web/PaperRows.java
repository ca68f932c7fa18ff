package vn.motcua.dossier.web;

import static vn.motcua.platform.web.Words.t;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.digitising.Digitising;
import vn.motcua.dossier.model.SubmittedPaper;
import vn.motcua.dossier.web.DossierPage.PaperRow;

/** The checklist on the page of a dossier: what was handed in, and what of it is data. */
@Component
class PaperRows {

  private final Digitising digitising;

  PaperRows(Digitising digitising) {
    this.digitising = digitising;
  }

  List<PaperRow> of(long dossierId, List<SubmittedPaper> papers) {
    var rows = new ArrayList<PaperRow>();
    for (var digitised : digitising.of(dossierId, papers)) {
      var paper = digitised.paper();
      if (paper.required() || paper.isHandedIn()) {
        rows.add(
            new PaperRow(
                rows.size() + 1,
                paper.name(),
                handedIn(paper),
                paper.required() && !paper.isHandedIn(),
                DigitisedPages.state(digitised.state())));
      }
    }
    return rows;
  }

  static String handedIn(SubmittedPaper paper) {
    if (paper.originals() + paper.copies() == 0) {
      return paper.reused() ? t("dossier.paper.reused") : t("dossier.paper.none");
    }
    if (paper.copies() == 0) {
      return t("dossier.paper.originals", paper.originals());
    }
    return paper.originals() == 0
        ? t("dossier.paper.copies", paper.copies())
        : t("dossier.paper.both", paper.originals(), paper.copies());
  }
}
