package vn.motcua.portal.verify;

import static vn.motcua.platform.web.Words.t;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.platform.web.piece.Problem;
import vn.motcua.platform.web.piece.Problems;
import vn.motcua.shared.Refused;
import vn.motcua.shared.Text;
import vn.motcua.signing.CheckSignatures;
import vn.motcua.signing.SignatureSheet;

/** Judges the signatures of a file for anybody; nothing of it is kept. */
@Controller
class VerifyController {

  static final String PATH = "/kiem-tra";
  static final long MOST_MEGABYTES = 20;

  private static final long MEGABYTE = 1024 * 1024;
  private static final int LONGEST_NAME = 120;

  /** A file lies in memory several times over while it is judged: one at a time. */
  private final Semaphore turn = new Semaphore(1);

  private final CheckSignatures check;

  VerifyController(CheckSignatures check) {
    this.check = check;
  }

  @GetMapping(PATH)
  ModelAndView form() {
    return page(null, Problems.NONE);
  }

  @PostMapping(PATH)
  ModelAndView judge(@RequestParam MultipartFile file) throws IOException {
    if (file.isEmpty()) {
      return refused(HttpStatus.UNPROCESSABLE_CONTENT, t("verify.missing"));
    }
    if (file.getSize() > MOST_MEGABYTES * MEGABYTE) {
      return refused(HttpStatus.UNPROCESSABLE_CONTENT, t("verify.tooLarge", MOST_MEGABYTES));
    }
    if (!turn.tryAcquire()) {
      return refused(HttpStatus.SERVICE_UNAVAILABLE, t("verify.busy"));
    }
    try {
      // the pages are not drawn: how large they are is for a stranger to choose
      var report = check.ours(file.getBytes());
      return page(SignatureSheet.of(name(file), report), Problems.NONE);
    } catch (Refused refused) {
      var page = page(null, Problems.of(refused));
      page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
      return page;
    } finally {
      turn.release();
    }
  }

  private static ModelAndView refused(HttpStatus status, String words) {
    var problems = new Problems(List.of(new Problem("file", words)));
    var page = page(null, problems);
    page.setStatus(status);
    return page;
  }

  private static ModelAndView page(@Nullable SignatureSheet result, Problems problems) {
    var page = new VerifyPage(t("verify.limit", MOST_MEGABYTES), result, problems);
    return new ModelAndView("portal/verify", "page", page);
  }

  private static String name(MultipartFile file) {
    var name = Text.clean(Objects.requireNonNullElse(file.getOriginalFilename(), ""));
    return name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
  }
}
