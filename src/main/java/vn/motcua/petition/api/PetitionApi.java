package vn.motcua.petition.api;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.petition.PetitionCode;
import vn.motcua.petition.PetitionList;
import vn.motcua.petition.PetitionQuery;
import vn.motcua.petition.Petitions;
import vn.motcua.petition.model.Concern;
import vn.motcua.petition.model.Sender;
import vn.motcua.petition.model.Source;
import vn.motcua.petition.receiving.EnterPetition;
import vn.motcua.petition.receiving.NewPetition;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotVisible;
import vn.motcua.shared.Slice;

/** Petitions over REST: those the caller may see, and one that came by telephone or on paper. */
@RestController
@RequestMapping("/api/v1/petitions")
class PetitionApi {

  private static final int MOST = 100;

  private final Petitions petitions;
  private final EnterPetition enter;

  PetitionApi(Petitions petitions, EnterPetition enter) {
    this.petitions = petitions;
    this.enter = enter;
  }

  /**
   * @param list key of a list of the desk, {@code to-classify}, {@code late} …; all when missing
   * @param limit 1–100
   * @param cursor as answered with the page before
   */
  @GetMapping
  Slice<PetitionAnswer> list(
      Actor actor,
      @RequestParam(defaultValue = "all") String list,
      @RequestParam(required = false) @Nullable Source source,
      @RequestParam(required = false) @Nullable Concern concern,
      @RequestParam(defaultValue = "50") int limit,
      @RequestParam(defaultValue = "") String cursor) {
    if (!cursor.matches("\\d{0,18}")) {
      throw new NotVisible("cursor");
    }
    var query =
        new PetitionQuery(
            PetitionList.of(list).orElseThrow(() -> new NotVisible("list")),
            "",
            source,
            concern,
            cursor.isEmpty() ? null : Long.valueOf(cursor),
            Math.clamp(limit, 1, MOST));
    return petitions.list(actor, query).map(petition -> PetitionAnswer.of(actor, petition));
  }

  @GetMapping("/{code}")
  PetitionAnswer one(Actor actor, @PathVariable String code) {
    var read = PetitionCode.parse(code).orElseThrow(() -> new NotVisible("petition"));
    return PetitionAnswer.of(actor, petitions.get(actor, read));
  }

  /** Enters one in the register of the caller’s agency. */
  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  PetitionAnswer enter(
      Actor actor,
      @RequestBody EnterRequest request,
      @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key) {
    var code =
        enter.handle(
            actor,
            request.petition(),
            request.source(),
            request.receivedAt() == null ? null : request.receivedAt().toInstant(),
            List.of(),
            key);
    return PetitionAnswer.of(actor, petitions.get(actor, code));
  }

  /**
   * @param receivedAt null = now
   * @param publishable whether whoever sent it agreed that it is published without the name
   */
  record EnterRequest(
      @Nullable Source source,
      @Nullable OffsetDateTime receivedAt,
      @Nullable Concern concern,
      @Nullable String content,
      @Nullable String dossier,
      @Nullable String procedure,
      @Nullable String name,
      @Nullable String address,
      @Nullable String phone,
      @Nullable String email,
      @Nullable Boolean publishable) {

    NewPetition petition() {
      return new NewPetition(
          "",
          concern,
          text(content),
          text(dossier),
          text(procedure),
          new Sender(text(name), text(address), text(phone), text(email)),
          Boolean.TRUE.equals(publishable));
    }

    private static String text(@Nullable String typed) {
      return typed == null ? "" : typed;
    }
  }
}
