package vn.motcua.result.api;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.dossier.DossierCode;
import vn.motcua.records.SendFile;
import vn.motcua.result.ResultRefusal;
import vn.motcua.result.Results;
import vn.motcua.result.issuing.OpenResult;
import vn.motcua.result.issuing.RevokeResult;
import vn.motcua.result.model.Result;
import vn.motcua.result.model.ResultKind;
import vn.motcua.result.model.ResultState;
import vn.motcua.result.writing.WriteResult;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotVisible;
import vn.motcua.shared.Refused;
import vn.motcua.shared.Vietnam;

/**
 * Results over REST: written, read, fetched, revoked. Nobody signs here: a PIN is typed by hand.
 */
@RestController
@RequestMapping("/api/v1")
class ResultApi {

  private final Results results;
  private final WriteResult write;
  private final RevokeResult revoke;
  private final OpenResult open;
  private final SendFile send;

  ResultApi(
      Results results, WriteResult write, RevokeResult revoke, OpenResult open, SendFile send) {
    this.results = results;
    this.write = write;
    this.revoke = revoke;
    this.open = open;
    this.send = send;
  }

  @GetMapping("/dossiers/{code}/results")
  Map<String, List<ResultAnswer>> ofDossier(Actor actor, @PathVariable String code) {
    return Map.of("items", results.of(actor, code(code)).stream().map(ResultAnswer::of).toList());
  }

  @PostMapping("/dossiers/{code}/results")
  ResponseEntity<ResultAnswer> write(
      Actor actor, @PathVariable String code, @RequestBody ResultRequest request) {
    var id = write.handle(actor, code(code), kind(request), request.fields());
    return ResponseEntity.created(URI.create("/api/v1/results/" + id))
        .body(ResultAnswer.of(results.get(actor, id)));
  }

  @GetMapping("/results/{id:\\d{1,18}}")
  ResultAnswer get(Actor actor, @PathVariable long id) {
    return ResultAnswer.of(results.get(actor, id));
  }

  /** The signed file; 404 while there is none. */
  @GetMapping("/results/{id:\\d{1,18}}/file")
  void file(Actor actor, @PathVariable long id, HttpServletResponse response) throws IOException {
    var signature = results.get(actor, id).signature();
    if (signature == null) {
      throw new NotVisible("file of result " + id);
    }
    send.to(results.file(open.handle(actor, id), signature), response);
  }

  @PostMapping("/results/{id:\\d{1,18}}/revoke")
  ResultAnswer revoke(Actor actor, @PathVariable long id, @RequestBody RevokeRequest request) {
    revoke.handle(actor, id, request.version(), request.reason() == null ? "" : request.reason());
    return ResultAnswer.of(results.get(actor, id));
  }

  private static ResultKind kind(ResultRequest request) {
    return ResultKind.ofSlug(request.kind() == null ? "" : request.kind())
        .orElseThrow(() -> new Refused(ResultRefusal.RESULT_KIND_MISSING));
  }

  private static DossierCode code(String typed) {
    return DossierCode.parse(typed).orElseThrow(() -> new NotVisible("dossier " + typed));
  }

  /**
   * @param kind its name in addresses, {@code quyet-dinh}
   * @param values by the keys of the kind's fields
   */
  record ResultRequest(@Nullable String kind, @Nullable Map<String, String> values) {

    Map<String, String> fields() {
      return values == null ? Map.of() : values;
    }
  }

  /**
   * @param version the version seen
   */
  record RevokeRequest(long version, @Nullable String reason) {}

  /**
   * @param notation null on a draft
   * @param on the day of the paper; null on a draft
   * @param sha256 of the signed file; null on a draft
   */
  record ResultAnswer(
      long id,
      long version,
      String dossier,
      String kind,
      ResultState state,
      Map<String, String> values,
      @Nullable String notation,
      @Nullable LocalDate on,
      @Nullable LocalDate validUntil,
      @Nullable String signedBy,
      @Nullable OffsetDateTime signedAt,
      @Nullable String sha256) {

    static ResultAnswer of(Result result) {
      var numbering = result.numbering();
      var signature = result.signature();
      return new ResultAnswer(
          result.id(),
          result.version(),
          result.dossier().value(),
          result.kind().slug(),
          result.state(),
          result.values(),
          numbering == null ? null : numbering.notation(),
          numbering == null ? null : numbering.on(),
          result.validUntil(),
          signature == null ? null : signature.fullName(),
          signature == null ? null : signature.at().atZone(Vietnam.ZONE).toOffsetDateTime(),
          signature == null ? null : signature.sha256());
    }
  }
}
