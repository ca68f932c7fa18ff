package vn.motcua.dossier.web;

import java.io.IOException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.dossier.DossierRefusal;
import vn.motcua.dossier.digitising.OpenFile;
import vn.motcua.records.FileFormat;
import vn.motcua.records.KeptFile;
import vn.motcua.records.Records;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotVisible;
import vn.motcua.shared.Refused;
import vn.motcua.signing.CheckSignatures;
import vn.motcua.signing.SignatureSheet;

/**
 * Says what the signatures of a file handed in are worth, before anybody relies on it (TT
 * 15/2025/TT-BKHCN).
 */
@Controller
class FileSignaturesController {

  /** It lies in memory several times over while it is judged. */
  private static final long MOST_MEGABYTES = 20;

  private static final long MEGABYTE = 1024 * 1024;

  private final OpenFile open;
  private final Records records;
  private final CheckSignatures check;

  FileSignaturesController(OpenFile open, Records records, CheckSignatures check) {
    this.open = open;
    this.records = records;
    this.check = check;
  }

  @GetMapping("/desk/dossiers/{code}/digitised/files/{file:\\d{1,18}}/signatures")
  ModelAndView show(Actor actor, @PathVariable String code, @PathVariable long file)
      throws IOException {
    var dossier = DossierPageController.code(code);
    var kept = open.handle(actor, dossier, file);
    var page =
        new FileSignaturesPage(
            dossier.value(),
            DigitisedPages.url(dossier),
            SignatureSheet.of(kept.name(), check.ours(read(kept))));
    return new ModelAndView("dossier/file-signatures", "page", page);
  }

  private byte[] read(KeptFile file) throws IOException {
    if (file.content().format() != FileFormat.PDF) {
      throw new NotVisible("signatures of a picture");
    }
    if (file.content().bytes() > MOST_MEGABYTES * MEGABYTE) {
      throw new Refused(DossierRefusal.FILE_TOO_LARGE_TO_CHECK, MOST_MEGABYTES);
    }
    try (var content = records.open(file.content())) {
      return content.readAllBytes();
    }
  }
}
