package vn.motcua.catalogue.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.catalogue.imports.ImportProcedures;
import vn.motcua.catalogue.imports.ImportReport;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Permission;
import vn.motcua.shared.Refused;

/**
 * Brings a list of procedures in and shows what differs. The report is the answer to the form
 * itself: sending the same file again changes nothing and says so.
 */
@Controller
@RequestMapping("/desk/procedures/import")
class ProcedureImportPages {

  private final ImportProcedures importProcedures;

  ProcedureImportPages(ImportProcedures importProcedures) {
    this.importProcedures = importProcedures;
  }

  @GetMapping
  ModelAndView form(Actor actor) {
    actor.require(Permission.CATALOGUE_MANAGE, actor.agencyPath());
    return page(null, null);
  }

  @PostMapping
  ModelAndView bringIn(Actor actor, @RequestParam MultipartFile file) {
    try (var stream = file.getInputStream()) {
      var name = Objects.requireNonNullElse(file.getOriginalFilename(), file.getName());
      return page(importProcedures.handle(actor, name, stream), null);
    } catch (Refused refused) {
      var page = page(null, refused);
      page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
      return page;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static ModelAndView page(@Nullable ImportReport report, @Nullable Refused refused) {
    return new ModelAndView("catalogue/import", "page", new ImportPage(report, refused));
  }
}
