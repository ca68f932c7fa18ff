package vn.motcua.signing.pades;

import eu.europa.esig.dss.alert.SilentOnStatusAlert;
import eu.europa.esig.dss.pdf.IPdfObjFactory;
import eu.europa.esig.dss.pdf.PdfSignatureFieldPositionChecker;
import eu.europa.esig.dss.pdf.modifications.DefaultPdfDifferencesFinder;
import eu.europa.esig.dss.pdf.pdfbox.PdfBoxNativeObjectFactory;

/** How DSS handles PDFs for us. */
public final class PdfObjects {

  private PdfObjects() {}

  /** A seal lies over a third of the person's signature, as the law wants it. */
  static IPdfObjFactory signing() {
    var overlapAllowed = new PdfSignatureFieldPositionChecker();
    overlapAllowed.setAlertOnSignatureFieldOverlap(new SilentOnStatusAlert());
    var factory = new PdfBoxNativeObjectFactory();
    factory.setPdfSignatureFieldPositionChecker(overlapAllowed);
    return factory;
  }

  /** Compares what pages look like before and after; for what others hand in. */
  public static IPdfObjFactory checking() {
    return new PdfBoxNativeObjectFactory();
  }

  /** Compares objects only, four times as fast; for papers we have just made. */
  public static IPdfObjFactory quickChecking() {
    var objectsOnly = new DefaultPdfDifferencesFinder();
    objectsOnly.setMaximalPagesAmountForVisualComparison(0);
    var factory = new PdfBoxNativeObjectFactory();
    factory.setPdfDifferencesFinder(objectsOnly);
    return factory;
  }
}
