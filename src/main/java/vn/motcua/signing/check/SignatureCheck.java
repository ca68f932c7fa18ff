package vn.motcua.signing.check;

import eu.europa.esig.dss.diagnostic.SignatureWrapper;
import eu.europa.esig.dss.model.DSSException;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.pades.exception.ProtectedDocumentException;
import eu.europa.esig.dss.pades.validation.PDFDocumentValidator;
import eu.europa.esig.dss.pdf.IPdfObjFactory;
import eu.europa.esig.dss.validation.reports.Reports;
import java.io.IOException;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.springframework.stereotype.Component;
import vn.motcua.shared.Refused;
import vn.motcua.signing.CheckSignatures;
import vn.motcua.signing.SignatureReport;
import vn.motcua.signing.SigningRefusal;
import vn.motcua.signing.authority.Authorities;
import vn.motcua.signing.pades.PdfObjects;

/** Lets DSS look at a PDF, and puts what it finds into our words. */
@Component
public class SignatureCheck implements CheckSignatures {

  private final Authorities authorities;
  private final Clock clock;

  public SignatureCheck(Authorities authorities, Clock clock) {
    this.authorities = authorities;
    this.clock = clock;
  }

  @Override
  public SignatureReport handle(byte[] pdf) {
    return report(pdf, PdfObjects.checking());
  }

  @Override
  public SignatureReport ours(byte[] pdf) {
    return report(pdf, PdfObjects.quickChecking());
  }

  private SignatureReport report(byte[] pdf, IPdfObjFactory objects) {
    requireReadable(pdf);
    var reports = look(pdf, objects);
    var signatures = reports.getDiagnosticData().getSignatures();
    var file = new SignedFile(pdf.length, signatureFields(signatures), clock.instant());
    return new SignatureReport(
        signatures.stream()
            .map(each -> new Judgement(each, reports.getSimpleReport(), file).checked())
            .toList());
  }

  private static Set<String> signatureFields(List<SignatureWrapper> signatures) {
    return signatures.stream()
        .flatMap(each -> each.getSignatureFieldNames().stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  private Reports look(byte[] pdf, IPdfObjFactory objects) {
    try {
      var validator = new PDFDocumentValidator(new InMemoryDocument(pdf));
      validator.setPdfObjFactory(objects);
      validator.setCertificateVerifier(authorities.verifier());
      validator.setValidationTime(Date.from(clock.instant()));
      validator.setEnableEtsiValidationReport(false);
      return validator.validateDocument();
    } catch (ProtectedDocumentException locked) {
      throw new Refused(SigningRefusal.SIGNING_PDF_ENCRYPTED);
    } catch (DSSException broken) {
      throw new Refused(SigningRefusal.SIGNING_PDF_BROKEN);
    }
  }

  private static void requireReadable(byte[] pdf) {
    try (var document = Loader.loadPDF(pdf)) {
      if (document.getNumberOfPages() == 0) {
        throw new Refused(SigningRefusal.SIGNING_PDF_BROKEN);
      }
    } catch (InvalidPasswordException locked) {
      throw new Refused(SigningRefusal.SIGNING_PDF_ENCRYPTED);
    } catch (IOException broken) {
      throw new Refused(SigningRefusal.SIGNING_PDF_BROKEN);
    }
  }
}
