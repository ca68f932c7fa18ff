package vn.motcua.dossier.paper;

/** A form of one dossier, ready to be printed; its accessors answer the words that stand on it. */
public sealed interface DossierPaper
    permits ReceiptPaper,
        SupplementRequestPaper,
        RefusalPaper,
        ApologyPaper,
        StopNoticePaper,
        ControlSlipPaper {

  PaperHead head();

  /** The form's template, {@code dossier/paper/receipt.jte}. */
  default String template() {
    return "dossier/paper/" + head().edition().form().slug() + ".jte";
  }
}
