package vn.motcua.export.api;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.export.Export;
import vn.motcua.export.ExportDownload;
import vn.motcua.export.ExportFormat;
import vn.motcua.export.ExportRefusal;
import vn.motcua.export.ExportStatus;
import vn.motcua.export.Exports;
import vn.motcua.platform.idempotency.Idempotency;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Finding;
import vn.motcua.shared.Refused;
import vn.motcua.shared.Slice;
import vn.motcua.shared.Vietnam;

/** Lists as files: asked for here, made behind the scenes, fetched once they are done. */
@RestController
@RequestMapping("/api/v1/exports")
class ExportApi {

  private static final int USUAL = 50;
  private static final int MOST = 200;

  private final Exports exports;
  private final Idempotency idempotency;

  ExportApi(Exports exports, Idempotency idempotency) {
    this.exports = exports;
    this.idempotency = idempotency;
  }

  /** 202: it is made behind the scenes; {@code GET} says how far it is. */
  @PostMapping
  @Transactional
  public ResponseEntity<ExportAnswer> ask(
      Actor actor,
      @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
      @RequestBody ExportRequest request) {
    var findings = new ArrayList<Finding>();
    var source = request.source() == null ? "" : request.source();
    if (source.isEmpty()) {
      findings.add(Finding.of("source", ExportRefusal.EXPORT_SOURCE_UNKNOWN));
    }
    var format = ExportFormat.of(request.format() == null ? "" : request.format());
    if (format.isEmpty()) {
      findings.add(Finding.of("format", ExportRefusal.EXPORT_FORMAT_UNKNOWN));
    }
    if (!findings.isEmpty()) {
      throw new Refused(findings);
    }
    var parameters = request.parameters() == null ? Map.<String, String>of() : request.parameters();
    var id =
        idempotency.once(
            actor.accountId(),
            key,
            "export " + source + " " + format.get() + " " + new TreeMap<>(parameters),
            () -> Long.toString(exports.ask(actor, source, parameters, format.get()).id()));
    return ResponseEntity.accepted()
        .location(URI.create("/api/v1/exports/" + id))
        .body(answer(exports.get(actor, Long.parseLong(id))));
  }

  /**
   * One's own, the newest first.
   *
   * @param limit at most 200
   */
  @GetMapping
  Slice<ExportAnswer> list(
      Actor actor,
      @RequestParam(defaultValue = "") String cursor,
      @RequestParam(required = false) @Nullable Integer limit) {
    if (!cursor.matches("|\\d{1,18}")) {
      throw new Refused(List.of(Finding.of("cursor", ExportRefusal.EXPORT_CURSOR_UNKNOWN)));
    }
    var size = Math.clamp(limit == null ? USUAL : limit, 1, MOST);
    var before = cursor.isEmpty() ? Long.MAX_VALUE : Long.parseLong(cursor);
    var found = exports.page(actor, before, size + 1);
    var shown = found.subList(0, Math.min(size, found.size()));
    return new Slice<>(
        shown.stream().map(ExportApi::answer).toList(),
        found.size() > size ? Long.toString(shown.getLast().id()) : null);
  }

  @GetMapping("/{id:\\d{1,18}}")
  ExportAnswer get(Actor actor, @PathVariable long id) {
    return answer(exports.get(actor, id));
  }

  /** Gives up one that is waited for. */
  @DeleteMapping("/{id:\\d{1,18}}")
  ExportAnswer cancel(Actor actor, @PathVariable long id) {
    return answer(exports.cancel(actor, id));
  }

  /** The file itself, once it is done. */
  @GetMapping("/{id:\\d{1,18}}/file")
  void fetch(Actor actor, @PathVariable long id, HttpServletResponse response) throws IOException {
    ExportDownload.send(exports.get(actor, id), exports.fetch(actor, id), response);
  }

  private static ExportAnswer answer(Export export) {
    return new ExportAnswer(
        export.id(),
        export.source(),
        export.parameters(),
        export.format().extension(),
        export.title(),
        export.status(),
        export.percent(),
        export.written(),
        export.estimate(),
        at(export.askedAt()),
        export.endedAt() == null ? null : at(export.endedAt()),
        export.failure() == null ? null : export.failure().name(),
        export.status() == ExportStatus.DONE ? "/api/v1/exports/" + export.id() + "/file" : null);
  }

  private static OffsetDateTime at(Instant instant) {
    return instant.atZone(Vietnam.ZONE).toOffsetDateTime();
  }

  /**
   * @param source name of the list, {@code dossier.register}
   * @param parameters which part of it, as the list itself names them
   * @param format {@code xlsx}, {@code csv}, {@code pdf}
   */
  record ExportRequest(
      @Nullable String source, @Nullable Map<String, String> parameters, @Nullable String format) {}

  /**
   * @param written rows so far
   * @param estimate rows there will be, about
   * @param endedAt null while it is waited for
   * @param failure code of the refusal; null unless it failed
   * @param file where it is fetched; null unless it is done
   */
  record ExportAnswer(
      long id,
      String source,
      Map<String, String> parameters,
      String format,
      String title,
      ExportStatus status,
      int percent,
      long written,
      long estimate,
      OffsetDateTime askedAt,
      @Nullable OffsetDateTime endedAt,
      @Nullable String failure,
      @Nullable String file) {}
}
