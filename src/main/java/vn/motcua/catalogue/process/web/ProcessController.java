package vn.motcua.catalogue.process.web;

import static vn.motcua.platform.web.Words.t;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.catalogue.Procedure;
import vn.motcua.catalogue.process.ProcessOwners;
import vn.motcua.catalogue.store.StoredCatalogue;
import vn.motcua.organisation.Agency;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotVisible;
import vn.motcua.shared.Vietnam;

/** Internal processes to read; everybody sees those of the own agency and of those above. */
@Controller
@RequestMapping("/desk/processes")
class ProcessController {

  private static final MediaType BPMN = new MediaType("application", "xml", StandardCharsets.UTF_8);
  private static final Set<String> DONE = Set.of("published", "withdrawn", "discarded");

  private final ProcessOwners owners;
  private final StoredCatalogue catalogue;
  private final ProcessListPages lists;
  private final ProcessPages pages;
  private final ProcessDocuments documents;
  private final Clock clock;

  ProcessController(
      ProcessOwners owners,
      StoredCatalogue catalogue,
      ProcessListPages lists,
      ProcessPages pages,
      ProcessDocuments documents,
      Clock clock) {
    this.owners = owners;
    this.catalogue = catalogue;
    this.lists = lists;
    this.pages = pages;
    this.documents = documents;
    this.clock = clock;
  }

  /**
   * @param agency whose; null = the reader's own
   */
  @GetMapping
  ModelAndView list(
      Actor actor,
      @RequestParam(required = false) @Nullable Long agency,
      @RequestParam(defaultValue = "") String q,
      @RequestParam(defaultValue = "") String field,
      @RequestParam(defaultValue = "") String state,
      @RequestParam(defaultValue = "") String after) {
    var whose = whose(actor, agency);
    var page =
        lists.make(
            whose,
            whose.id() != actor.agencyId(),
            new ProcessListPages.Asked(q, field, state, after),
            today());
    return new ModelAndView("process/list", "page", page);
  }

  /**
   * @param version of that agency; null = what dossiers get today
   */
  @GetMapping("/{code}")
  ModelAndView read(
      Actor actor,
      @PathVariable String code,
      @RequestParam(required = false) @Nullable Long agency,
      @RequestParam(required = false) @Nullable Integer version,
      @RequestParam(defaultValue = "") String done) {
    var whose = whose(actor, agency);
    var page =
        pages.make(
            whose,
            procedure(code),
            version,
            owners.mayChange(actor, whose),
            DONE.contains(done) ? t("process.done." + done) : "",
            today());
    return new ModelAndView("process/process", "page", page);
  }

  /** The process as a BPMN 2.0 file. */
  @GetMapping("/{code}/bpmn")
  ResponseEntity<String> document(
      Actor actor,
      @PathVariable String code,
      @RequestParam(required = false) @Nullable Long agency,
      @RequestParam(required = false) @Nullable Integer version) {
    var document = documents.make(whose(actor, agency), procedure(code), version, today());
    var name = ContentDisposition.attachment().filename("quy-trinh-" + code + ".bpmn").build();
    return ResponseEntity.ok()
        .contentType(BPMN)
        .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
        .body(document);
  }

  private Agency whose(Actor actor, @Nullable Long agency) {
    return owners.readable(actor, agency == null ? actor.agencyId() : agency);
  }

  private Procedure procedure(String code) {
    return catalogue.latest(code, today()).orElseThrow(() -> new NotVisible("procedure " + code));
  }

  private LocalDate today() {
    return Vietnam.date(clock.instant());
  }
}
