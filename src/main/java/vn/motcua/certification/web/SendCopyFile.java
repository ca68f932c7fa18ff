package vn.motcua.certification.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import vn.motcua.audit.AuditTrail;
import vn.motcua.certification.electronic.Copies;
import vn.motcua.certification.model.ElectronicCopy;
import vn.motcua.certification.web.ElectronicPage.Signatures;
import vn.motcua.records.KeptFile;
import vn.motcua.records.Records;
import vn.motcua.records.SendFile;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotVisible;
import vn.motcua.shared.SubjectRef;
import vn.motcua.signing.CheckSignatures;
import vn.motcua.signing.SignatureSheet;

/** Hands the files of an electronic copy to whoever may read the book; each opening is audited. */
@Component
class SendCopyFile {

  private final Copies copies;
  private final Records records;
  private final SendFile send;
  private final CheckSignatures check;
  private final AuditTrail audit;
  private final TransactionOperations transaction;

  SendCopyFile(
      Copies copies,
      Records records,
      SendFile send,
      CheckSignatures check,
      AuditTrail audit,
      TransactionOperations transaction) {
    this.copies = copies;
    this.records = records;
    this.send = send;
    this.check = check;
    this.audit = audit;
    this.transaction = transaction;
  }

  void scan(Actor actor, long id, HttpServletResponse response) throws IOException {
    var copy = copies.get(actor, id);
    var scan = copy.scan();
    if (scan == null) {
      throw new NotVisible("scan of electronic copy " + id);
    }
    opened(actor, copy);
    send.to(records.get(Copies.subject(id), scan.fileId()), response);
  }

  void paper(Actor actor, long id, HttpServletResponse response) throws IOException {
    var copy = copies.get(actor, id);
    var file = signed(copy);
    opened(actor, copy);
    send.to(file, response);
  }

  Signatures signatures(Actor actor, long id) throws IOException {
    var copy = copies.get(actor, id);
    var file = signed(copy);
    try (var content = records.open(file.content())) {
      return new Signatures(
          copy.entry().line().paper(),
          Copies.address(id),
          SignatureSheet.of(file.name(), check.ours(content.readAllBytes())));
    }
  }

  private KeptFile signed(ElectronicCopy copy) {
    var id = copy.entry().id();
    var signed = copy.signed();
    if (signed == null) {
      throw new NotVisible("signed electronic copy " + id);
    }
    return records.get(Copies.subject(id), signed.fileId());
  }

  private void opened(Actor actor, ElectronicCopy copy) {
    transaction.executeWithoutResult(
        status ->
            audit.append(
                actor,
                new SubjectRef("certification", Long.toString(copy.entry().id())),
                "certification-opened",
                Map.of("code", copy.entry().dossier().value())));
  }
}
