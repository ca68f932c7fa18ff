package vn.motcua.dossier.web;

import static vn.motcua.platform.web.Words.t;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierView;
import vn.motcua.dossier.paper.DossierForm;
import vn.motcua.dossier.paper.PaperAssembly;
import vn.motcua.dossier.web.DossierPage.FormLink;

/** The papers that exist for a dossier, as links. */
@Component
class PaperLinks {

  List<FormLink> of(DossierView view) {
    return PaperAssembly.available(view).stream().map(form -> link(view, form)).toList();
  }

  private static FormLink link(DossierView view, DossierForm form) {
    return new FormLink(
        "/desk/dossiers/" + view.dossier().code() + "/forms/" + form.slug(),
        t("dossier.form." + form.slug()));
  }
}
