package vn.motcua.result.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import vn.motcua.records.Records;
import vn.motcua.records.SendFile;
import vn.motcua.result.Results;
import vn.motcua.result.issuing.SignerNames;
import vn.motcua.result.model.Result;
import vn.motcua.result.model.Signature;
import vn.motcua.result.paper.Printing;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotVisible;
import vn.motcua.signing.CheckSignatures;
import vn.motcua.signing.SignatureSheet;

/** Hands papers of results to whoever opened them. */
@Component
class SendResult {

  private final Results results;
  private final Printing printing;
  private final SignerNames names;
  private final SendFile send;
  private final Records records;
  private final CheckSignatures check;

  SendResult(
      Results results,
      Printing printing,
      SignerNames names,
      SendFile send,
      Records records,
      CheckSignatures check) {
    this.results = results;
    this.printing = printing;
    this.names = names;
    this.send = send;
    this.records = records;
    this.check = check;
  }

  void paper(Actor actor, Result result, HttpServletResponse response) throws IOException {
    var signature = result.signature();
    if (signature != null) {
      send.to(results.file(result, signature), response);
      return;
    }
    var pdf = printing.draft(result, names.expected(actor, result));
    response.setContentType("application/pdf");
    response.setContentLength(pdf.length);
    response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"du-thao.pdf\"");
    response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-store");
    response.getOutputStream().write(pdf);
  }

  SignaturesPage signatures(Result result) throws IOException {
    var file = results.file(result, signatureOf(result));
    try (var content = records.open(file.content())) {
      return new SignaturesPage(
          result.dossier().value(),
          ResultPages.address(result.id()),
          SignatureSheet.of(file.name(), check.ours(content.readAllBytes())));
    }
  }

  private static Signature signatureOf(Result result) {
    var signature = result.signature();
    if (signature == null) {
      throw new NotVisible("signatures of a draft");
    }
    return signature;
  }
}
