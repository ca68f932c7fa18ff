package vn.motcua.catalogue.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import vn.motcua.catalogue.imports.ImportProcedures;
import vn.motcua.catalogue.store.StoredCatalogue;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotVisible;
import vn.motcua.shared.Slice;
import vn.motcua.shared.Vietnam;

/** The procedures that may be asked for; reading is open to everybody (NĐ 63/2010 art. 15). */
@RestController
@RequestMapping("/api/v1")
class ProceduresApi {

  private final StoredCatalogue catalogue;
  private final ImportProcedures importProcedures;
  private final MessageSource messages;
  private final Clock clock;

  ProceduresApi(
      StoredCatalogue catalogue,
      ImportProcedures importProcedures,
      MessageSource messages,
      Clock clock) {
    this.catalogue = catalogue;
    this.importProcedures = importProcedures;
    this.messages = messages;
    this.clock = clock;
  }

  /**
   * @param limit 1–100
   * @param cursor as answered with the page before
   */
  @GetMapping("/procedures")
  Slice<ProcedureAnswer> search(
      @RequestParam(defaultValue = "") String q,
      @RequestParam(defaultValue = "") String field,
      @RequestParam(defaultValue = "") String level,
      @RequestParam(defaultValue = "20") int limit,
      @RequestParam(defaultValue = "") String cursor) {
    return catalogue.page(q, field, level, today(), limit, cursor).map(ProcedureAnswer::of);
  }

  /** The version in force on that day; without a day also one no longer in force. */
  @GetMapping("/procedures/{code}")
  ProcedureAnswer.Detail read(
      @PathVariable String code, @RequestParam(required = false) @Nullable LocalDate on) {
    var procedure = on == null ? catalogue.latest(code, today()) : catalogue.inForce(code, on);
    return procedure
        .map(ProcedureAnswer.Detail::of)
        .orElseThrow(() -> new NotVisible("procedure " + code));
  }

  @PostMapping(path = "/procedures:import", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  ImportAnswer bringIn(Actor actor, @RequestParam MultipartFile file, Locale locale) {
    try (var stream = file.getInputStream()) {
      var name = Objects.requireNonNullElse(file.getOriginalFilename(), file.getName());
      var report = importProcedures.handle(actor, name, stream);
      return ImportAnswer.of(report, messages, locale);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private LocalDate today() {
    return Vietnam.date(clock.instant());
  }
}
