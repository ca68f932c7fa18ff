package vn.motcua.dossier.web;

import static vn.motcua.platform.web.Words.t;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierView;
import vn.motcua.dossier.spi.DossierFees;
import vn.motcua.dossier.web.DossierPage.Check;
import vn.motcua.platform.web.Show;

/** What is looked at before the next act on a dossier. */
@Component
class DossierChecks {

  private final DossierFees fees;

  DossierChecks(DossierFees fees) {
    this.fees = fees;
  }

  List<Check> of(DossierView view) {
    var checks = new ArrayList<Check>();
    checks.add(papers(view));
    fee(view, checks);
    var relayDueAt = view.dossier().competence().relayDueAt();
    if (relayDueAt != null) {
      var words = t("dossier.check.relay." + view.dossier().status(), Show.moment(relayDueAt));
      checks.add(new Check("clock", words, false));
    }
    return checks;
  }

  private static Check papers(DossierView view) {
    var missing =
        view.papers().stream().filter(paper -> paper.required() && !paper.isHandedIn()).count();
    return missing == 0
        ? new Check("okc", t("dossier.check.papers"), false)
        : new Check("alert", t("dossier.check.missing", missing), true);
  }

  /** Nothing is said where nothing is owed. */
  private void fee(DossierView view, List<Check> checks) {
    var fee = fees.of(view.dossier().code());
    switch (fee.state()) {
      case DUE ->
          checks.add(new Check("cash", t("dossier.check.fee.due", Show.money(fee.dong())), true));
      case PAID ->
          checks.add(new Check("okc", t("dossier.check.fee.paid", Show.money(fee.dong())), false));
      case FREE, UNKNOWN -> {}
    }
  }
}
