package vn.motcua.portal.own;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.citizen.Citizen;
import vn.motcua.platform.web.piece.Problems;
import vn.motcua.portal.lookup.FollowPages;
import vn.motcua.portal.lookup.OwnFiles;
import vn.motcua.records.SendFile;
import vn.motcua.shared.NotVisible;
import vn.motcua.submission.Ownership;

/** One dossier of the reader: how far it is, what is to be done, what was issued. */
@Controller
@RequestMapping("/toi/ho-so/{code}")
class OwnDossierController {

  private final Ownership ownership;
  private final FollowPages pages;
  private final OwnFiles files;
  private final SendFile send;

  OwnDossierController(Ownership ownership, FollowPages pages, OwnFiles files, SendFile send) {
    this.ownership = ownership;
    this.pages = pages;
    this.files = files;
    this.send = send;
  }

  @GetMapping
  ModelAndView follow(
      Citizen citizen,
      @PathVariable String code,
      @RequestParam(name = "moi", required = false) String fresh) {
    var own = ownership.require(citizen, code);
    var follow = pages.of(own.progress(), Problems.NONE);
    return new ModelAndView(
        "portal/own-dossier",
        "page",
        new OwnDossierPage(
            follow,
            own.procedure(),
            own.asked(),
            fresh != null,
            own.maySupplement(),
            own.mayWithdraw(),
            citizen.isProven() ? follow.results() : List.of()));
  }

  /** Issued papers are for whoever is proven to be the person. */
  @GetMapping("/{kind:[a-z-]{1,30}}/{id:\\d{1,18}}")
  void open(
      Citizen citizen,
      @PathVariable String code,
      @PathVariable String kind,
      @PathVariable long id,
      HttpServletResponse response)
      throws IOException {
    var own = ownership.require(citizen, code);
    if (!citizen.isProven()) {
      throw new NotVisible("file " + id);
    }
    send.to(files.open(own.progress().code(), kind, id), response);
  }
}
