package vn.motcua.fee.web;

import static vn.motcua.platform.web.Words.t;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.fee.rule.ImportFeeRules;
import vn.motcua.fee.rule.ImportFeeRules.Rejected;
import vn.motcua.fee.rule.RuleFile;
import vn.motcua.fee.rule.Scopes;
import vn.motcua.platform.web.piece.Problem;
import vn.motcua.platform.web.piece.Problems;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Refused;

/** Takes a whole resolution from a file. */
@Controller
@RequestMapping(FeesPages.PATH + "/import")
class FeeImportController {

  private final ImportFeeRules imports;

  FeeImportController(ImportFeeRules imports) {
    this.imports = imports;
  }

  @GetMapping
  ModelAndView ask(Actor actor) {
    Scopes.of(actor);
    return page(Problems.NONE);
  }

  @PostMapping
  ModelAndView take(Actor actor, @RequestParam MultipartFile file) {
    try (var content = file.getInputStream()) {
      var outcome = imports.handle(actor, content);
      return outcome.rejected().isEmpty()
          ? new ModelAndView("redirect:" + FeesPages.PATH + "?imported=" + outcome.entered())
          : refused(problems(outcome.rejected()));
    } catch (Refused refused) {
      return refused(Problems.of(refused));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static Problems problems(List<Rejected> lines) {
    var problems = new ArrayList<Problem>();
    for (var line : lines) {
      for (var problem : Problems.of(new Refused(line.findings())).all()) {
        problems.add(new Problem("", t("fee.file.line", line.line(), problem.words())));
      }
    }
    return new Problems(problems);
  }

  private static ModelAndView refused(Problems problems) {
    var page = page(problems);
    page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    return page;
  }

  private static ModelAndView page(Problems problems) {
    return new ModelAndView("fee/import", "problems", problems)
        .addObject("columns", String.join(", ", RuleFile.COLUMNS));
  }
}
