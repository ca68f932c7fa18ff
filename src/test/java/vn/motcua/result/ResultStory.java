package vn.motcua.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import vn.motcua.dossier.digitising.Digitising;
import vn.motcua.dossier.digitising.KnownPapers;
import vn.motcua.dossier.digitising.ReusePaper;
import vn.motcua.dossier.intake.Intake;
import vn.motcua.dossier.intake.ReceiveDossier;
import vn.motcua.dossier.model.Action;
import vn.motcua.dossier.model.Applicant;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.records.Records;
import vn.motcua.result.issuing.RevokeResult;
import vn.motcua.result.model.Result;
import vn.motcua.result.model.ResultKind;
import vn.motcua.result.verify.VerifyPrint;
import vn.motcua.result.verify.VerifyPrint.Verified;
import vn.motcua.result.writing.CorrectResult;
import vn.motcua.result.writing.DropDraft;
import vn.motcua.result.writing.WriteResult;
import vn.motcua.signing.CheckSignatures;
import vn.motcua.signing.SignPapers;
import vn.motcua.signing.SigningKeys;
import vn.motcua.signing.tray.Signable;
import vn.motcua.signing.tray.Signatory;
import vn.motcua.testing.DemonstrationTest;
import vn.motcua.testing.Desk;
import vn.motcua.testing.Pdf;
import vn.motcua.testing.Signs;

/** Writes, signs and issues results as the people of the demonstration do. */
@DemonstrationTest
abstract class ResultStory {

  static final Map<String, String> MARITAL =
      Map.of(
          "fullName", "Lê Thị Diệu Linh",
          "bornOn", "05/02/1996",
          "sex", "Nữ",
          "ethnicGroup", "Kinh",
          "nationality", "Việt Nam",
          "personalNumber", "045196000218",
          "residence", "Thôn Thủy Tú, xã Vĩnh Hoàng",
          "status", "Chưa đăng ký kết hôn với ai",
          "purpose", "đăng ký kết hôn");

  @Autowired Desk desk;
  @Autowired WriteResult write;
  @Autowired DropDraft drop;
  @Autowired CorrectResult correct;
  @Autowired RevokeResult revoke;
  @Autowired Results results;
  @Autowired List<Signable> signables;
  @Autowired VerifyPrint verify;
  @Autowired KnownPapers known;
  @Autowired Digitising digitising;
  @Autowired ReusePaper reuse;
  @Autowired ReceiveDossier receive;
  @Autowired SignPapers papers;
  @Autowired SigningKeys keys;
  @Autowired CheckSignatures check;
  @Autowired Records records;
  @Autowired JdbcClient jdbc;
  @Autowired MockMvc mvc;

  Signable tray;

  @BeforeEach
  void the_tray() {
    tray =
        signables.stream().filter(each -> each.kind().equals("result")).findFirst().orElseThrow();
  }

  Dossier assigned(String identityNumber) {
    var base = desk.intake(Desk.AGENCY, Desk.MARITAL_STATUS);
    var intake =
        new Intake(
            base.agency(),
            base.procedure(),
            base.channel(),
            new Applicant("Lê Thị Diệu Linh", identityNumber, "0900000472", "", "", "Kinh"),
            null,
            base.papers(),
            1,
            base.returnBy(),
            "");
    var received = receive.handle(desk.person("tiepnhan"), intake, null);
    return desk.assign("truongphong", desk.act("tiepnhan", received, Action.FORWARD, ""), "canbo");
  }

  Result written(Dossier dossier) {
    var id = write.handle(desk.person("canbo"), dossier.code(), ResultKind.MARITAL_STATUS, MARITAL);
    return results.get(desk.person("canbo"), id);
  }

  Result waiting() {
    var dossier = desk.assigned();
    var draft = written(dossier);
    desk.act("canbo", dossier, Action.SUBMIT_FOR_SIGNATURE, "");
    assertThat(tray.waiting(desk.person("lanhdao")))
        .anyMatch(paper -> paper.id() == draft.id() && paper.subject().equals("Lê Thị Diệu Linh"));
    return again(draft);
  }

  Result signed() {
    var waiting = waiting();
    tray.sign(desk.person("lanhdao"), waiting.id(), waiting.version(), signatory());
    return again(waiting);
  }

  Result issued() {
    var signed = signed();
    desk.act("vanthu", desk.dossier("vanthu", signed.dossier()), Action.ISSUE_RESULT, "");
    return again(signed);
  }

  Result again(Result result) {
    return results.get(desk.person("lanhdao"), result.id());
  }

  Signatory signatory() {
    return new Signs(papers, keys, desk.person("lanhdao"));
  }

  Verified verified(String token) {
    return verify.handle(token).orElseThrow();
  }

  String token(Result issued) throws IOException {
    var code = new Pdf(pdf(issued)).scannedQr();
    return code.substring(code.lastIndexOf('/') + 1);
  }

  byte[] pdf(Result result) throws IOException {
    var file = results.file(result, Objects.requireNonNull(result.signature()));
    try (var content = records.open(file.content())) {
      return content.readAllBytes();
    }
  }
}
