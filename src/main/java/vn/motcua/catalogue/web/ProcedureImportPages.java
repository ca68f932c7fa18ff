package vn.motcua.catalogue.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Objects;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.catalogue.imports.BringListIn;
import vn.motcua.catalogue.imports.ReviewStore;
import vn.motcua.platform.web.piece.Problems;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Permission;
import vn.motcua.shared.Refused;

/** Brings a list of procedures in, to be reviewed difference by difference. */
@Controller
@RequestMapping("/desk/procedures/import")
class ProcedureImportPages {

  private final BringListIn bringListIn;
  private final ReviewStore reviews;

  ProcedureImportPages(BringListIn bringListIn, ReviewStore reviews) {
    this.bringListIn = bringListIn;
    this.reviews = reviews;
  }

  @GetMapping
  ModelAndView form(Actor actor) {
    actor.require(Permission.CATALOGUE_MANAGE, actor.agencyPath());
    return page(Problems.NONE);
  }

  @PostMapping
  ModelAndView bringIn(Actor actor, @RequestParam MultipartFile file, Locale locale) {
    try (var stream = file.getInputStream()) {
      var name = Objects.requireNonNullElse(file.getOriginalFilename(), file.getName());
      var id = bringListIn.handle(actor, name, stream, locale);
      return new ModelAndView("redirect:/desk/procedures/import/" + id);
    } catch (Refused refused) {
      var page = page(Problems.of(refused));
      page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
      return page;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private ModelAndView page(Problems problems) {
    return new ModelAndView("catalogue/import", "page", new ImportPage(reviews.latest(), problems));
  }
}
