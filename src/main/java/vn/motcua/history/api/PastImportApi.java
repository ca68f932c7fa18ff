package vn.motcua.history.api;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import vn.motcua.history.importing.Imports;
import vn.motcua.history.importing.PastImport;
import vn.motcua.history.importing.ReasonWords;
import vn.motcua.history.importing.StartImport;
import vn.motcua.history.store.RejectedLine;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Slice;

/** Takes files of past dossiers over, and says how far they have come. */
@RestController
@RequestMapping("/api/v1")
class PastImportApi {

  private static final int SHOWN = 100;
  private static final int MOST = 1_000;

  private final StartImport startImport;
  private final Imports imports;
  private final ReasonWords words;

  PastImportApi(StartImport startImport, Imports imports, ReasonWords words) {
    this.startImport = startImport;
    this.imports = imports;
    this.words = words;
  }

  /** A file was taken in. */
  record Accepted(String job) {}

  /**
   * How far an import has come.
   *
   * @param errors the first lines that were rejected
   */
  record Job(
      String id,
      String state,
      long read,
      long imported,
      long closed,
      long known,
      long rejected,
      int percent,
      @Nullable String reason,
      List<Line> errors) {}

  /**
   * A rejected line.
   *
   * @param line of the file, from 1
   * @param reason all reasons in one sentence each
   */
  record Line(long line, String code, String reason) {}

  @PostMapping(path = "/dossiers:import", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  ResponseEntity<Accepted> bringIn(
      Actor actor,
      @RequestParam MultipartFile file,
      @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key) {
    try (var content = file.getInputStream()) {
      var name = Objects.requireNonNullElse(file.getOriginalFilename(), file.getName());
      return accepted(startImport.handle(actor, name, content, key));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** The file as it is, which then is nowhere held whole. */
  @PostMapping(path = "/dossiers:import", consumes = "text/csv")
  ResponseEntity<Accepted> streamIn(
      Actor actor,
      HttpServletRequest request,
      @RequestParam(defaultValue = "dossiers.csv") String name,
      @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key) {
    try {
      return accepted(startImport.handle(actor, name, request.getInputStream(), key));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static ResponseEntity<Accepted> accepted(long id) {
    return ResponseEntity.accepted()
        .location(URI.create("/api/v1/jobs/" + id))
        .body(new Accepted(Long.toString(id)));
  }

  @GetMapping("/jobs/{id:\\d{1,18}}")
  Job job(Actor actor, @PathVariable long id, Locale locale) {
    var found = imports.get(actor, id);
    var counts = found.counts();
    return new Job(
        Long.toString(id),
        found.state().name(),
        counts.lines(),
        counts.stored(),
        counts.closed(),
        counts.known(),
        counts.rejected(),
        found.percent(),
        reason(found, locale),
        imports.rejected(actor, id, 0, SHOWN).stream().map(line -> line(line, locale)).toList());
  }

  /**
   * @param limit 1–1000
   * @param cursor as answered with the page before
   */
  @GetMapping("/jobs/{id:\\d{1,18}}/rejected")
  Slice<Line> rejected(
      Actor actor,
      @PathVariable long id,
      @RequestParam(defaultValue = "100") int limit,
      @RequestParam(defaultValue = "0") long cursor,
      Locale locale) {
    var most = Math.clamp(limit, 1, MOST);
    var found = imports.rejected(actor, id, cursor, most + 1);
    var page = found.size() > most ? found.subList(0, most) : found;
    return new Slice<>(
        page.stream().map(line -> line(line, locale)).toList(),
        found.size() > most ? Long.toString(page.getLast().number()) : null);
  }

  private @Nullable String reason(PastImport found, Locale locale) {
    var hindrance = found.hindrance();
    return hindrance == null ? null : words.of(hindrance, found.hindranceDetail(), locale);
  }

  private Line line(RejectedLine line, Locale locale) {
    return new Line(
        line.number(),
        line.code(),
        line.reasons().stream()
            .map(reason -> words.of(reason, locale))
            .collect(Collectors.joining(" ")));
  }
}
