package vn.motcua.receipt.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import vn.motcua.audit.AuditTrail;
import vn.motcua.receipt.paper.PaperKind;
import vn.motcua.receipt.paper.ReceiptFiles;
import vn.motcua.receipt.store.PaperStore;
import vn.motcua.receipt.store.PaperStore.Paper;
import vn.motcua.records.Records;
import vn.motcua.records.SendFile;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotVisible;

/** Hands the sealed files of a receipt to whoever may read it; each opening is audited. */
@Component
class SendReceiptFile {

  private final ReceiptPages receipts;
  private final PaperStore papers;
  private final Records records;
  private final SendFile send;
  private final AuditTrail audit;
  private final TransactionOperations transaction;

  SendReceiptFile(
      ReceiptPages receipts,
      PaperStore papers,
      Records records,
      SendFile send,
      AuditTrail audit,
      TransactionOperations transaction) {
    this.receipts = receipts;
    this.papers = papers;
    this.records = records;
    this.send = send;
    this.audit = audit;
    this.transaction = transaction;
  }

  void pdf(Actor actor, long id, PaperKind kind, HttpServletResponse response) throws IOException {
    var paper = opened(actor, id, kind, "pdf");
    send.to(records.get(ReceiptFiles.subject(id), paper.fileId()), response);
  }

  void xml(Actor actor, long id, PaperKind kind, HttpServletResponse response) throws IOException {
    var paper = opened(actor, id, kind, "xml");
    var xml = Objects.requireNonNull(paper.xml());
    var file = records.get(ReceiptFiles.subject(id), paper.fileId());
    response.setContentType("application/xml");
    response.setContentLength(xml.length);
    response.setHeader(
        HttpHeaders.CONTENT_DISPOSITION,
        ContentDisposition.attachment()
            .filename(file.name().replaceFirst("\\.pdf$", ".xml"))
            .build()
            .toString());
    response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-store");
    response.getOutputStream().write(xml);
  }

  private Paper opened(Actor actor, long id, PaperKind kind, String format) {
    var receipt = receipts.get(actor, id);
    var paper =
        papers
            .find(receipt.id(), kind)
            .filter(found -> found.signedAt() != null)
            .orElseThrow(() -> new NotVisible("sealed receipt " + id));
    transaction.executeWithoutResult(
        status ->
            audit.append(
                actor,
                ReceiptFiles.subject(id),
                "receipt-opened",
                Map.of("edition", kind.name(), "format", format)));
    return paper;
  }
}
