package vn.motcua.submission.web;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.citizen.Citizen;
import vn.motcua.dossier.CitizensDossiers;
import vn.motcua.dossier.CitizensDossiers.Own;
import vn.motcua.dossier.DossierCode;
import vn.motcua.organisation.Organisation;
import vn.motcua.platform.web.piece.Option;
import vn.motcua.platform.web.piece.Problems;
import vn.motcua.records.Incoming;
import vn.motcua.records.Records;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotVisible;
import vn.motcua.shared.Refused;
import vn.motcua.submission.Ownership;
import vn.motcua.submission.sending.Gateway;
import vn.motcua.submission.supplement.SendSupplement;
import vn.motcua.submission.supplement.SendSupplement.Came;
import vn.motcua.submission.supplement.StoredLinks;

/**
 * Papers asked for: by the link in the message, which opens this one dossier to whoever holds it
 * and shows nothing but what is asked, or from the own pages.
 */
@Controller
class SupplementController {

  private final StoredLinks links;
  private final Ownership ownership;
  private final CitizensDossiers dossiers;
  private final Organisation organisation;
  private final SendSupplement send;
  private final Records records;

  SupplementController(
      StoredLinks links,
      Ownership ownership,
      CitizensDossiers dossiers,
      Organisation organisation,
      SendSupplement send,
      Records records) {
    this.links = links;
    this.ownership = ownership;
    this.dossiers = dossiers;
    this.organisation = organisation;
    this.send = send;
    this.records = records;
  }

  /** One page, for whoever stands before it. */
  private record Door(String action, Own own, Actor actor) {}

  @GetMapping(StoredLinks.PATH + "{token:[A-Za-z0-9_-]{22}}")
  ModelAndView byLink(
      @PathVariable String token, @RequestParam(name = "xong", required = false) String sent) {
    return page(linked(token), 0, "", sent != null, Problems.NONE);
  }

  @PostMapping(StoredLinks.PATH + "{token:[A-Za-z0-9_-]{22}}")
  ModelAndView sendByLink(
      @PathVariable String token,
      @RequestParam(defaultValue = "0") int paper,
      @RequestParam(name = "tep", required = false) @Nullable List<MultipartFile> files,
      @RequestParam(defaultValue = "") String note)
      throws IOException {
    return send(linked(token), paper, files, note);
  }

  @GetMapping("/toi/ho-so/{code}/bo-sung")
  ModelAndView own(
      Citizen citizen,
      @PathVariable String code,
      @RequestParam(name = "xong", required = false) String sent) {
    return page(own(citizen, code), 0, "", sent != null, Problems.NONE);
  }

  @PostMapping("/toi/ho-so/{code}/bo-sung")
  ModelAndView sendOwn(
      Citizen citizen,
      @PathVariable String code,
      @RequestParam(defaultValue = "0") int paper,
      @RequestParam(name = "tep", required = false) @Nullable List<MultipartFile> files,
      @RequestParam(defaultValue = "") String note)
      throws IOException {
    return send(own(citizen, code), paper, files, note);
  }

  private Door linked(String token) {
    var own =
        links
            .dossier(token)
            .flatMap(dossiers::find)
            .orElseThrow(() -> new NotVisible("link for a supplement"));
    var agency = organisation.agency(own.agencyId());
    return new Door(StoredLinks.PATH + token, own, Gateway.ofLink(agency, own.progress().code()));
  }

  private Door own(Citizen citizen, String code) {
    var own = ownership.require(citizen, code);
    return new Door(
        "/toi/ho-so/" + own.progress().code() + "/bo-sung",
        own,
        Gateway.of(citizen, organisation.agency(own.agencyId())));
  }

  private ModelAndView send(Door door, int paper, @Nullable List<MultipartFile> files, String note)
      throws IOException {
    var came = new ArrayList<Came>();
    var incoming = new ArrayList<Incoming>();
    try {
      for (var file : Objects.requireNonNullElse(files, List.<MultipartFile>of())) {
        if (!file.isEmpty()) {
          var copy = records.receive();
          incoming.add(copy);
          file.transferTo(copy.path());
          came.add(
              new Came(Objects.requireNonNullElse(file.getOriginalFilename(), ""), copy.path()));
        }
      }
      send.handle(door.actor(), code(door), proposed(door, paper), came, note);
      return new ModelAndView("redirect:" + door.action() + "?xong");
    } catch (Refused refused) {
      var page = page(door, paper, note, false, Problems.of(refused));
      page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
      return page;
    } finally {
      incoming.forEach(Incoming::close);
    }
  }

  private static DossierCode code(Door door) {
    return new DossierCode(door.own().progress().code());
  }

  /** The line chosen, else the first. */
  private int proposed(Door door, int paper) {
    var papers = send.papers(door.actor(), code(door));
    return papers.containsKey(paper) ? paper : papers.keySet().iterator().next();
  }

  private ModelAndView page(Door door, int paper, String note, boolean sent, Problems problems) {
    var papers =
        door.own().maySupplement()
            ? send.papers(door.actor(), code(door)).entrySet().stream()
                .map(each -> new Option(Integer.toString(each.getKey()), each.getValue()))
                .toList()
            : List.<Option>of();
    return new ModelAndView(
        "submission/supplement",
        "page",
        new SupplementPage(
            door.action(),
            door.own().progress().code(),
            door.own().procedure(),
            door.own().asked(),
            papers,
            Integer.toString(paper),
            note,
            sent,
            door.own().maySupplement(),
            problems));
  }
}
